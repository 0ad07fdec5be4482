/** Words that say what somebody is. Data for names, introductions and descriptions, lower case, singular. */

import type { Gender } from './given-names.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Courtesy titles: they make a name a person's, and say nothing of who it is. */
export const COURTESY_TITLES: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madame', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['mx', undefined],
  ['dr', undefined],
]);

/** Shortened titles, written with a full stop before a name. */
export const SHORT_TITLES = setOf(
  `sen rep gov gen lt col capt sgt cpl maj adm cmdr supt insp det rev fr hon pres amb atty prof messrs sens reps govs drs`,
);

/** Party and faith words that stand before a name like a title: "Republican Ted Cruz". */
export const AFFILIATIONS = setOf(
  `republican democrat democratic nonpartisan gop libertarian conservative liberal labour labor tory socialist communist green
   independent republicans democrats libertarians tories socialists progressive christian catholic muslim jewish`,
);

/** What somebody is by office, work or relation. */
const ROLE_NOUNS = setOf(
  `president vice-president senator governor mayor congressman congresswoman representative legislator lawmaker assemblyman
   assemblywoman alderman councilman councilwoman councillor councilor councilmember selectman commissioner secretary
   undersecretary minister premier chancellor ambassador envoy diplomat consul judge justice magistrate attorney lawyer
   prosecutor solicitor barrister counsel sheriff marshal constable officer detective inspector superintendent policeman
   policewoman trooper agent ranger firefighter chief director chairman chairwoman chair chairperson co-chair co-chairman
   vice-chairman head leader whip boss administrator manager supervisor coordinator organizer organiser treasurer trustee
   warden dean provost rector principal coach captain striker midfielder defender goalkeeper forward winger player champion
   skipper quarterback pitcher batsman bowler golfer swimmer runner sprinter cyclist boxer athlete jockey spokesman
   spokeswoman spokesperson adviser advisor aide strategist consultant pollster operative analyst economist expert
   specialist scholar fellow professor lecturer scientist researcher historian philosopher sociologist psychologist
   psychiatrist biologist chemist physicist astronomer epidemiologist virologist statistician mathematician archaeologist
   anthropologist author writer novelist poet playwright essayist biographer journalist reporter correspondent columnist
   editor publisher anchor host co-host presenter commentator pundit blogger critic broadcaster photographer actor actress
   singer rapper musician guitarist drummer composer conductor artist painter sculptor filmmaker producer screenwriter
   comedian model dancer designer architect ceo cfo coo cto executive founder co-founder cofounder owner co-owner investor
   financier banker trader broker billionaire millionaire businessman businesswoman entrepreneur mogul tycoon magnate
   developer engineer programmer technician inventor doctor physician surgeon neurosurgeon cardiologist oncologist
   pediatrician nurse midwife paramedic therapist dentist pharmacist veterinarian teacher tutor student graduate alumnus
   sophomore freshman schoolgirl schoolboy pastor priest bishop archbishop cardinal rabbi imam pope cleric preacher
   evangelist reverend missionary nun monk chaplain theologian activist campaigner advocate volunteer supporter opponent
   voter donor fundraiser lobbyist candidate nominee front-runner frontrunner contender hopeful rival challenger incumbent
   politician statesman official bureaucrat delegate member chairlady superdelegate general colonel lieutenant sergeant
   admiral commander major brigadier corporal soldier marine sailor veteran pilot astronaut king queen prince princess duke
   duchess earl baron baroness count countess sheikh emir sultan dictator strongman warlord rebel militant insurgent
   terrorist gunman shooter attacker hijacker wife husband son daughter father mother brother sister widow widower uncle
   aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter fiance fiancee girlfriend
   boyfriend friend colleague partner neighbor neighbour resident citizen native immigrant refugee farmer rancher worker
   employee staffer employer driver trucker waiter waitress chef barber butcher baker carpenter electrician plumber miner
   fisherman mechanic librarian clerk accountant auditor actuary secretary-general premier-designate deputy assistant
   successor predecessor protege mentor guru fan guest visitor tourist patient victim survivor suspect defendant plaintiff
   witness whistleblower hacker leaker informant spy dissident exile prisoner inmate convict fugitive murderer killer icon
   star legend celebrity personality heir heiress socialite philanthropist pioneer visionary newcomer insider outsider
   maverick loyalist ally foe enemy adversary skeptic hawk mastermind man woman boy girl teenager toddler person retiree
   pensioner homeowner landlord tenant vendor shopkeeper bartender ombudsman regulator watchdog czar tsar speaker moderator
   panelist chairman-elect president-elect governor-elect mayor-elect mp mep msp bassist saxophonist trumpeter pianist
   violinist cellist keyboardist vocalist songwriter lyricist percussionist organist soprano tenor baritone frontman
   bandleader dj choreographer ballerina puppeteer magician animator cartoonist illustrator cinematographer showrunner
   impresario curator librettist humorist satirist speechwriter ghostwriter copywriter translator interpreter linguist
   lexicographer vlogger youtuber influencer podcaster newscaster newsreader weatherman meteorologist sportscaster
   sportswriter newsman newswoman newspaperman freelancer stringer titan user cook winemaker brewer grocer jeweler jeweller
   tailor seamstress dressmaker stylist hairdresser beautician janitor cleaner maid housekeeper nanny babysitter caretaker
   caregiver gardener landscaper builder bricklayer roofer welder foreman machinist steelworker autoworker longshoreman
   lumberjack logger fireman lifeguard guard bodyguard bouncer watchman cashier salesman saleswoman salesperson saleslady
   dealer merchant restaurateur hotelier innkeeper realtor contractor subcontractor surveyor planner appraiser underwriter
   bookkeeper comptroller controller industrialist oligarch benefactor backer surrogate bundler booster committeeman
   committeewoman freeholder councilperson supervisor-elect assemblymember ombudswoman registrar coroner bailiff paralegal
   notary jurist litigator arbitrator mediator negotiator peacemaker peacekeeper emissary attaché attache commissar
   apparatchik technocrat reformer reformist nationalist populist centrist separatist secessionist unionist royalist
   monarchist abolitionist suffragist feminist environmentalist conservationist ecologist naturalist botanist zoologist
   geologist seismologist volcanologist oceanographer climatologist geographer demographer criminologist pathologist
   toxicologist geneticist immunologist microbiologist biochemist pharmacologist radiologist neurologist neuroscientist
   gynecologist obstetrician orthopedist dermatologist ophthalmologist optometrist anesthesiologist urologist
   psychotherapist counselor counsellor psychoanalyst hygienist nutritionist dietitian paediatrician internist practitioner
   healer shaman academic academician theorist logician cosmologist astrophysicist educator headmaster headmistress
   schoolteacher valedictorian undergraduate postgraduate alumna scholar-in-residence intern trainee apprentice cadet
   recruit infantryman paratrooper airman seaman gunner sniper commando medic quartermaster tactician warrior fighter
   guerrilla jihadist extremist bomber arsonist robber burglar thief kidnapper rapist murderess assailant abductor smuggler
   trafficker gangster mobster kingpin fraudster conman swindler stalker informer detainee captive hostage accuser
   complainant appellant petitioner claimant juror bystander onlooker passer-by passerby eyewitness motorist pedestrian
   commuter passenger traveller traveler hiker climber mountaineer explorer adventurer navigator helmsman aviator aviatrix
   cosmonaut balloonist skydiver surfer snowboarder skateboarder skier skater bodyboarder rower sculler yachtsman canoeist
   kayaker diver gymnast wrestler judoka fencer archer marksman weightlifter bodybuilder powerlifter decathlete heptathlete
   hurdler triathlete marathoner jumper vaulter thrower footballer goalscorer playmaker fullback halfback linebacker
   cornerback kicker punter lineman fly-half scrum-half flanker outfielder infielder shortstop catcher baseman slugger
   reliever hitter batter wicketkeeper all-rounder seamer paceman libero defenseman defenceman goaltender netminder
   point-guard rookie substitute umpire referee linesman selector trainer manager-coach titleholder medalist medallist
   olympian paralympian finalist semifinalist winner loser runner-up record-holder racer rider co-driver racewalker
   grandmaster father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepfather stepmother
   stepbrother stepsister half-brother half-sister twin ex-wife ex-husband spouse fiancé fiancée lover mistress companion
   sweetheart bride groom bridegroom newlywed parent mum mom dad godfather godmother godson ancestor descendant forebear
   namesake roommate flatmate housemate classmate teammate bandmate coworker co-worker workmate schoolmate playmate
   acquaintance confidant confidante protégé protégée disciple follower devotee convert pilgrim worshiper worshipper
   parishioner deacon vicar curate monsignor abbot abbess friar mullah ayatollah mufti swami televangelist scientologist
   bishop-elect patriarch pontiff cantor constituent taxpayer ratepayer delegate-elect housewife homemaker breadwinner
   bachelor bachelorette divorcee divorcée orphan foundling youngster adult octogenarian nonagenarian centenarian
   septuagenarian villager townsman islander highlander peasant nomad settler colonist emigrant migrant asylum-seeker
   expatriate expat foreigner stranger native-born squatter artisan craftsman woodworker blacksmith goldsmith silversmith
   potter weaver glassblower watchmaker shoemaker luthier engraver printer typographer bookseller bookbinder publicist
   promoter marketer advertiser adman headhunter recruiter greeter usher concierge receptionist stenographer typist
   dispatcher flight-attendant steward stewardess purser ferryman boatman courier mailman postman postmaster
   inspector-general attorney-general solicitor-general governor-general director-general secretary-treasurer major-general
   lieutenant-general brigadier-general field-marshal commander-in-chief viceroy regent monarch emperor empress tsarina
   czarina pharaoh caliph shah maharaja nawab pasha chieftain headman sachem overlord nobleman noblewoman knight squire
   viscount marquess marquis margrave landgrave archduke courtier statesperson stateswoman officeholder office-holder
   appointee nominee-designate designee undersecretary-general rapporteur spokesmodel doppelgänger impersonator lookalike
   stuntman stuntwoman understudy emcee announcer compere quizmaster contestant laureate prizewinner headliner superstar
   newsmaker whiz prodigy genius heroine hero villain traitor defector deserter objector pacifist martyr saint mystic
   prophet messiah oracle astrologer psychic witch wizard`,
);

/** Before a role: "former", "acting", "the late". They belong to the description, and are no names. */
export const ROLE_ADJECTIVES = setOf(
  `former ex then late current acting interim outgoing incoming deputy vice assistant associate senior junior chief lead
   head retired longtime veteran fellow first second prime foreign attorney lieutenant managing executive national state
   federal top presidential vice-presidential congressional gubernatorial senatorial mayoral press campaign communications
   policy political`,
);

const PLURAL_ROLES = setOf(
  `people men women children officials aides advisers advisors supporters critics experts analysts economists lawmakers
   senators republicans democrats leaders members lawyers attorneys prosecutors police investigators residents voters
   activists organizers reporters journalists editors sources colleagues friends relatives parents students teachers
   employees workers researchers scientists authors doctors allies rivals opponents strategists executives protesters
   witnesses diplomats ministers governors mayors judges staffers campaigners groups advocates families conservatives
   liberals`,
);

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** A role in the singular, as title or description: "spokesman", "President", "Sen." */
export function isRoleNoun(word: string): boolean {
  const lower = withoutStop(word.toLowerCase());
  if (ROLE_NOUNS.has(lower) || SHORT_TITLES.has(lower)) return true;
  if (!lower.includes('-')) return false;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== lower && ROLE_NOUNS.has(last);
}

/** One or more people, as a description names them. */
export function isPeopleNoun(word: string): boolean {
  return isRoleNoun(word) || PLURAL_ROLES.has(word.toLowerCase()) || AFFILIATIONS.has(word.toLowerCase());
}

export function isCourtesyTitle(word: string): boolean {
  return COURTESY_TITLES.has(withoutStop(word.toLowerCase()));
}

const FEMALE_NOUN =
  /^(?:.*woman|wife|widow|mother|daughter|sister|aunt|niece|queen|princess|actress|girl|girlfriend|waitress|nun|duchess|grandmother|granddaughter|heiress|chairlady)$/u;
const MALE_NOUN =
  /^(?:.*[^o]man|man|husband|father|son|brother|uncle|nephew|king|prince|boy|boyfriend|widower|pope|grandfather|grandson|monk|duke|schoolboy)$/u;

/** The gender a noun tells: "spokeswoman", "brother". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (FEMALE_NOUN.test(noun)) return 'female';
  return MALE_NOUN.test(noun) ? 'male' : undefined;
}
