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
  `republican democrat democratic gop libertarian conservative liberal labour labor tory socialist communist green
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
   warden dean provost rector principal coach captain striker midfielder defender goalkeeper forward winger player
   champion skipper quarterback pitcher batsman bowler golfer swimmer runner sprinter cyclist boxer athlete jockey
   spokesman spokeswoman spokesperson adviser advisor aide strategist consultant pollster operative analyst economist
   expert specialist scholar fellow professor lecturer scientist researcher historian philosopher sociologist
   psychologist psychiatrist biologist chemist physicist astronomer epidemiologist virologist statistician mathematician
   archaeologist anthropologist author writer novelist poet playwright essayist biographer journalist reporter
   correspondent columnist editor publisher anchor host co-host presenter commentator pundit blogger critic broadcaster
   photographer actor actress singer rapper musician guitarist drummer composer conductor artist painter sculptor
   filmmaker producer screenwriter comedian model dancer designer architect ceo cfo coo cto executive founder co-founder
   cofounder owner co-owner investor financier banker trader broker billionaire millionaire businessman businesswoman
   entrepreneur mogul tycoon magnate developer engineer programmer technician inventor doctor physician surgeon
   neurosurgeon cardiologist oncologist pediatrician nurse midwife paramedic therapist dentist pharmacist veterinarian
   teacher tutor student graduate alumnus sophomore freshman schoolgirl schoolboy pastor priest bishop archbishop
   cardinal rabbi imam pope cleric preacher evangelist reverend missionary nun monk minister chaplain theologian activist
   campaigner advocate volunteer supporter opponent voter donor fundraiser lobbyist candidate nominee front-runner
   frontrunner contender hopeful rival challenger incumbent politician statesman official bureaucrat delegate member
   chairlady superdelegate general colonel lieutenant sergeant admiral commander major brigadier corporal soldier
   marine sailor veteran pilot astronaut king queen prince princess duke duchess earl baron baroness count countess sheikh
   emir sultan crown dictator strongman warlord rebel militant insurgent terrorist gunman shooter attacker hijacker
   wife husband son daughter father mother brother sister widow widower uncle aunt nephew niece cousin grandson
   granddaughter grandfather grandmother stepson stepdaughter fiance fiancee girlfriend boyfriend friend colleague
   partner neighbor neighbour resident citizen native immigrant refugee farmer rancher worker employee staffer employer
   driver trucker waiter waitress chef barber butcher baker carpenter electrician plumber miner fisherman mechanic
   librarian clerk accountant auditor actuary secretary-general premier-designate deputy assistant successor predecessor
   protege mentor guru fan guest visitor tourist patient victim survivor suspect defendant plaintiff witness
   whistleblower hacker leaker informant spy dissident exile prisoner inmate convict fugitive murderer killer icon star
   legend celebrity personality heir heiress socialite philanthropist pioneer visionary veteran newcomer insider
   outsider maverick loyalist ally foe enemy adversary critic skeptic hawk mastermind architect man woman boy girl
   teenager toddler person retiree pensioner homeowner landlord tenant vendor shopkeeper bartender veteran ombudsman
   regulator watchdog czar tsar speaker moderator panelist chairman-elect president-elect governor-elect mayor-elect`,
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

/** A role in the singular, as title or description: "spokesman", "President", "Sen." */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  if (ROLE_NOUNS.has(lower) || SHORT_TITLES.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== lower && ROLE_NOUNS.has(last);
}

/** One or more people, as a description names them. */
export function isPeopleNoun(word: string): boolean {
  return isRoleNoun(word) || PLURAL_ROLES.has(word.toLowerCase()) || AFFILIATIONS.has(word.toLowerCase());
}

export function isCourtesyTitle(word: string): boolean {
  return COURTESY_TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
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
