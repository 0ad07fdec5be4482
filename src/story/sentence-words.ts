/** What English writes with a full stop that does not end a sentence. Data for `sentences.ts`, lower case. */

/** Always followed by the rest of a name, a number or a comparison. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen sen gov lt col sgt capt maj cpl pvt adm cmdr cdr supt insp det rev fr hon pres
   amb atty asst assoc sec treas mt messrs mmes st ste vs v cf e.g i.e eg ie viz approx
   fig figs vol ch pp p para sect op resp`.split(/\s+/),
);

/** End no sentence when a number follows: "No. 5", "Jan. 6". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos jan feb mar apr jun jul aug sept sep oct nov dec art sec pt ser est min max tel ext`.split(/\s+/),
);

/** May end a sentence: whether they do is told by the word that follows. */
export const MAY_END: ReadonlySet<string> = new Set(
  `inc corp co cos rep dept ft al ca ltd llc plc bros jr sr esq etc ave blvd rd sq bldg univ dist assn intl natl
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
   vt va wash wis wyo ph.d m.d b.a m.a d.d.s j.d a.m p.m am pm`.split(/\s+/),
);

/** Words that open a sentence, and seldom follow an abbreviation inside one when they have a capital letter. */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those there here he she it they we i you his her its their our my your who what when where
   why how which while if as at by for from in into on of to with without under over after before since until during
   because although though but and or nor so yet not no only also still then now once both each every all some many
   most few several other another such one two three in is are was were has have had do does did will would can could
   may might must should however meanwhile moreover instead later earlier today yesterday tomorrow asked despite
   according`.split(/\s+/),
);

/** Verbs of saying: after a quoted question or exclamation they continue the sentence ("“Why?” Krebs asked."). */
export const SAYING: ReadonlySet<string> = new Set(
  `said says say asked asks wrote writes told tells added adds replied replies answered answers shouted shouts cried
   cries yelled called calls tweeted posted declared declares exclaimed demanded demands wondered wonders insisted
   insists continued continues began recalled remarked noted joked concluded quipped responded warned`.split(
    /\s+/,
  ),
);
