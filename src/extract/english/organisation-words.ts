/** Words and names by which an organisation is known. Data for `names.ts`, lower case. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What an organisation is: its name ends with one, or begins with one before "of" or "for". */
export const ORGANISATION_NOUNS = setOf(
  `academy agency administration airlines airways alliance army assembly associates association authority bank board
   brigade broadcasting bureau cabinet campaign chamber church club coalition college commission committee company
   conference confederation congress consortium convention cooperative corp corp. corporation corps council court courts
   department directorate enterprises exchange federation fire force forces foundation front fund gazette government group guard
   herald holdings hospital inc inc. industries initiative inspectorate institute institution intelligence journal labs
   laboratories laboratory league legion llc llp ltd ltd. magazine media ministry movement museum navy network news
   newspaper newspapers observer office organisation organization pac parliament partners partnership party police
   pictures post press prize project radio records registry reserve school schools secretariat security senate service
   services society solutions studios syndicate system systems task team technologies technology telegraph television
   times trade treasury tribune tribunal trust union unit united universities university ventures watch wire works
   workers senators legislature commons lords guardian motors pharmaceuticals energy software bancorp capital advisors
   symphony orchestra theatre theater opera ballet band choir caucus taskforce registrar council`,
);

/** Known without a noun that says so. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `the white house, white house, congress, senate, house of representatives, pentagon, kremlin, vatican, supreme court, state
   department, justice department, homeland security, capitol police, federal reserve, world bank, united nations, european
   union, european commission, european parliament, nato, u.n., un, imf, opec, interpol, europol, unicef, unesco, fbi, cia, nsa,
   irs, epa, fda, sec, fcc, ftc, nasa, cdc, fema, dhs, doj, dnc, rnc, nra, naacp, aclu, afl-cio, gop, cisa, nist, noaa, tsa, ice,
   mi5, mi6, gchq, bbc, cnn, msnbc, nbc, abc, cbs, pbs, npr, cnbc, c-span, hbo, espn, itv, afp, reuters, associated press, bloomberg,
   politico, axios, breitbart, vox, buzzfeed, huffpost, huffington post, new york times, washington post, wall street journal, usa
   today, financial times, guardian, telegraph, economist, atlantic, new yorker, fox news, fox, vanity fair, rolling stone, al
   jazeera, ap, google, apple, microsoft, amazon, facebook, meta, twitter, instagram, youtube, linkedin, reddit, tiktok, netflix,
   spotify, uber, lyft, airbnb, tesla, spacex, openai, anthropic, intel, amd, nvidia, ibm, oracle, cisco, dell, hp, samsung, sony,
   huawei, tencent, alibaba, nokia, ericsson, siemens, volkswagen, bmw, toyota, honda, ford, general motors, gm, boeing, airbus,
   lockheed martin, raytheon, exxonmobil, chevron, shell, bp, walmart, target, costco, starbucks, mcdonald’s, disney, comcast,
   verizon, at&t, t-mobile, goldman sachs, jpmorgan chase, morgan stanley, citigroup, wells fargo, bank of america, hsbc,
   blackrock, visa, mastercard, paypal, pfizer, moderna, astrazeneca, harvard, yale, stanford, mit, princeton, crowdstrike,
   solarwinds, wikipedia, wikileaks, greenpeace, amnesty international, red cross, human rights watch, hamas, hezbollah, taliban,
   isis, islamic state, al-qaida, al qaeda, boko haram, pan am, tea party, planned parenthood, black lives matter, knesset, bundestag`
    .split(/\s*,\s*/u)
    .map((name) => name.trim().replace(/\s+/gu, ' ')),
);

/** Capital letters that are no organisation. */
export const OTHER_CAPITALS = setOf(
  `US USA UK UAE USSR EU TV AM PM DNA RNA AIDS HIV ID CEO CFO COO CTO PHD MD JD BA MA MBA NGO NGOS OK IQ PR IT AI VP MP MPS MEP
   SUV ATM GDP DC LA NY NYC NJ NH SC NC VA PA FL TX CA OH MI WI GA AZ NV IA AL AK AR CO CT DE HI IL IN KS KY ME MD MA MN MS MO
   MT NE NM ND OR RI SD TN UT VT WA WV WY II III IV VI VII VIII IX XI XII JR SR QA Q&A PDF HTML URL USB GPS COVID COVID-19 SARS
   OS PAC PACS GB MB KB HD LED LCD CD DVD PC PCS SMS IP ISP API SDK WMD IED GNP GPA LSB RSB LRB RRB FM SOS RIP RSVP ASAP FYI BREAKING
   PTSD IVF LGBT LGBTQ DIY FAQ ET EST EDT PST PDT GMT UTC BST CET AD BC CE BCE VS NO A I THE AND FOR OF TO IN ON AT BY IS WAS`,
);

/** What a company, an agency … is called when it is not named: which organisations "the agency" may stand for. */
export const KINDS_OF_ORGANISATION: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'company',
    [
      'company',
      'firm',
      'inc',
      'corp',
      'corporation',
      'ltd',
      'llc',
      'maker',
      'startup',
      'start-up',
      'manufacturer',
    ],
  ],
  [
    'firm',
    ['company', 'firm', 'inc', 'corp', 'corporation', 'ltd', 'llc', 'startup', 'consultancy', 'vendor'],
  ],
  ['agency', ['agency', 'administration', 'bureau', 'department']],
  ['department', ['department']],
  ['ministry', ['ministry']],
  ['committee', ['committee']],
  ['commission', ['commission']],
  ['court', ['court']],
  ['university', ['university']],
  ['foundation', ['foundation']],
  ['union', ['union']],
  ['newspaper', ['newspaper', 'times', 'post', 'journal', 'herald', 'tribune', 'gazette', 'telegraph']],
  ['bank', ['bank']],
]);

/** Nouns that say what an organisation is: "a market research firm", "the group". */
export const ORGANISATION_KINDS = setOf(
  `company firm maker manufacturer producer startup start-up giant conglomerate corporation business group agency organisation
   organization association union charity nonprofit non-profit bank lender insurer newspaper magazine publisher website site
   network broadcaster service provider platform party committee commission council body tank think-tank institute lab laboratory
   operator supplier developer subsidiary unit division arm branch chain retailer airline carrier consortium coalition alliance
   federation confederation league club team band orchestra university college school hospital ministry department regulator
   watchdog court tribunal militia army brigade faction brand label studio outlet station channel vendor contractor consultancy
   partnership venture fund foundation trust society movement campaign bureau office authority administration parliament
   legislature museum theater theatre gallery church denomination order sect cartel gang syndicate cooperative co-op utility
   drugmaker carmaker automaker chipmaker brewer distiller wholesaler marketplace exchange brokerage clinic academy seminary
   paper daily weekly tabloid journal blog app pac lobby lobbyist rival competitor parent registry registrar`,
);
