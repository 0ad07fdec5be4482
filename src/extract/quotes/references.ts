import { PRONOUNS, THIRD_PERSON } from '../english/function-words.ts';
import type { Gender } from '../english/given-names.ts';
import { COURTESY_TITLES, genderOfNoun, isPeopleNoun, isRoleNoun } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import type { Person } from '../facts.ts';
import { type Actor, DEFINITE, genderOfPerson, humanity, onlyOne, SOMEBODY } from './actors.ts';
import type { Bearers } from './bearers.ts';
import { subjectOfCue } from './cue-subjects.ts';
import { nameFor, personIn, wholeOf } from './descriptions.ts';
import type { Narrated } from './narration.ts';
import { Organisations, type Told } from './organisations.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { Roles } from './roles.ts';
import { subjectOf } from './subjects.ts';
import { isNameLike, type Unit } from './units.ts';

interface Remembered extends Told {
  readonly paragraph: number;
}

const SUBORDINATING =
  /^(?:when|if|after|before|because|whether|until|while|where|although|though|since|once)$/u;
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
/** How far back a pronoun may point. */
const MOST_PARAGRAPHS = 2;
const MOST_SENTENCES = 12;
/** Said of people whom an article does not name. */
const NO_OFFICE =
  /^(?:official|source|man|woman|boy|girl|person|victim|guest|visitor|patient|caller|voter|reporter|(?:eye)?witness|resident|friend|neighbou?r)$/u;

/** What an article has told so far, sentence by sentence, and whom its pronouns and descriptions stand for. */
export class Discourse {
  private readonly remembered: Remembered[] = [];
  private readonly organisations = new Organisations();
  private readonly genders = new Map<Person, Gender>();
  private readonly roles = new Roles();
  /** Nouns that brought somebody up without a name: "an official". */
  private readonly unnamed = new Set<string>();
  private readonly bearers: Bearers;

  constructor(bearers: Bearers) {
    this.bearers = bearers;
  }

  /** Takes note of a sentence that has been read; `speakers` are those of its quotations. */
  remember(sentence: Narrated, paragraph: number, speakers: readonly Actor[]): void {
    const { units, cues } = sentence;
    this.learnGenders(units);
    this.roles.learn(units);
    this.learnNouns(units);
    const telling = cues.map((cue) => subjectOfCue(units, cues, cue));
    // Who speaks goes before what the sentence is about, unless that is "when a voter asked".
    const aside = (phrase: Phrase | undefined) =>
      SUBORDINATING.test(units[(phrase?.first ?? 0) - 1]?.lower ?? '');
    const main = telling.filter((phrase) => !aside(phrase));
    const phrases = [...main, subjectOf(units), ...telling.filter(aside)];
    const subjects = phrases.flatMap((phrase) => {
      if (phrase === undefined) return [];
      const actor = this.actorOf(sentence, phrase, paragraph);
      return actor ?? (THIRD_PERSON.has(units[phrase.head]?.lower ?? '') ? SOMEBODY : []);
    });
    const named = units.flatMap(({ person }) => (person === undefined ? [] : [person]));
    this.organisations.learn(units);
    const others = named.map((person) => this.actor(person));
    this.remembered.push({ actors: [...speakers, ...subjects], others, paragraph });
  }

  /** Whom a phrase stands for; undefined when that cannot be told. */
  actorOf(sentence: Narrated, phrase: Phrase, paragraph: number): Actor | undefined {
    const { units } = sentence;
    const head = units[phrase.head];
    if (head === undefined) return undefined;
    if (phrase.joined) return this.described(sentence, phrase);
    const other = this.isSomebodyElse(units, phrase.head);
    if (head.person !== undefined && !head.possessive && !other) return this.actor(head.person);
    const alone = !head.possessive && (phrase.first === phrase.head || !isNameLike(units[phrase.head - 1]));
    const person = personIn(units, phrase) ?? (alone ? this.bearers.mostNamed(head.text) : undefined);
    if (person !== undefined) return this.actor(person);
    // "His email said": so did he.
    if (OWNERS.has(units[phrase.first]?.lower ?? '') && DOCUMENT_NOUNS.has(head.lower))
      return this.pronoun(units, phrase.first, paragraph);
    if (THIRD_PERSON.has(head.lower)) return this.pronoun(units, phrase.head, paragraph);
    if (head.lower === 'they') return this.several();
    if (head.lower === 'it') return this.thing(paragraph);
    if (PRONOUNS.has(head.lower)) return undefined;
    return this.described(sentence, phrase);
  }

  private actor(person: Person): Actor {
    const gender = this.genders.get(person) ?? genderOfPerson(person);
    return { name: person.name, person, gender, human: person.kind === 'person' ? 'yes' : 'no' };
  }

  /** "Ms. White": what the text says of somebody's gender goes before what their given name does. */
  private learnGenders(units: readonly Unit[]): void {
    for (const [index, unit] of units.entries()) {
      if (unit.person === undefined || this.isSomebodyElse(units, index)) continue;
      const title = units[index - 1]?.lower.replace(/\.$/u, '') ?? '';
      const gender = COURTESY_TITLES.get(title) ?? genderOfNoun(title);
      if (gender !== undefined) this.genders.set(unit.person, gender);
    }
  }

  /** "Ms. Holt" where only Paul Holt is known: a title that rules him out. */
  private isSomebodyElse(units: readonly Unit[], at: number): boolean {
    const title = COURTESY_TITLES.get(units[at - 1]?.lower.replace(/\.$/u, '') ?? '');
    const { person, text = '' } = units[at] ?? {};
    if (title === undefined || person === undefined || text.includes(' ')) return false;
    const gender = this.genders.get(person) ?? genderOfPerson(person);
    return gender !== undefined && gender !== title;
  }

  /** Whether the last sentence that was about a person was about this one. */
  private isAtHand(person: Person): boolean {
    for (const { actors, others } of this.remembered.slice(-MOST_SENTENCES).toReversed()) {
      const about = actors.filter((actor) => actor.person?.kind === 'person');
      if (about.some((actor) => actor.person === person)) return true;
      // Of others it must be known that they are called otherwise.
      if (about.some((actor) => !this.roles.areKnown(actor.person))) return false;
      if (others.some((actor) => actor.person === person)) return true;
    }
    return false;
  }

  /** Whether a person has been named not long ago whom a description may stand for. */
  private hasNamed(gender: Gender | undefined): boolean {
    return this.remembered
      .slice(-MOST_SENTENCES)
      .some(({ actors, others }) =>
        [...actors, ...others].some(
          (actor) => actor.person?.kind === 'person' && (actor.gender ?? gender) === (gender ?? actor.gender),
        ),
      );
  }

  private learnNouns(units: readonly Unit[]): void {
    for (const [index, { lower }] of units.entries()) {
      const phrase = INDEFINITE.has(lower) ? phraseFrom(units, index) : undefined;
      if (phrase !== undefined) this.unnamed.add(units[phrase.head]?.lower ?? '');
    }
  }

  /** "he", "she": in the same sentence the subject or the only one who fits, else whoever last spoke or acted and fits. */
  private pronoun(units: readonly Unit[], at: number, paragraph: number): Actor | undefined {
    const word = units[at]?.lower ?? '';
    const pronoun = OWNERS.get(word) ?? word;
    const gender = THIRD_PERSON.get(pronoun);
    this.learnGenders(units);
    const fits = (actor: Actor) => actor.human === 'yes' && (actor.gender ?? gender) === gender;
    const subject = subjectOf(units);
    if (subject !== undefined && subject.head < at) {
      const head = units[subject.head];
      if (head?.lower === pronoun) return this.pronoun(units, subject.head, paragraph);
      const main = head?.person === undefined || head.possessive ? undefined : this.actor(head.person);
      if (main !== undefined && fits(main)) return main;
    }
    const before = units.slice(0, at).filter(({ possessive }) => !possessive);
    const here = before.flatMap(({ person }) => (person === undefined ? [] : [this.actor(person)]));
    return onlyOne(here.filter(fits)) ?? this.lastWho(fits, gender, paragraph);
  }

  private lastWho(
    fits: (actor: Actor) => boolean,
    gender: Gender | undefined,
    paragraph: number,
  ): Actor | undefined {
    // Behind "the senator", who is somebody named before, only who is called a senator may be meant.
    let office: string | undefined;
    const oldest = Math.max(0, this.remembered.length - MOST_SENTENCES);
    for (let index = this.remembered.length - 1; index >= oldest; index -= 1) {
      const sentence = this.remembered[index];
      if (sentence === undefined || paragraph - sentence.paragraph > MOST_PARAGRAPHS) return undefined;
      const actor = sentence.actors.find(fits);
      if (actor !== undefined) return this.roles.mayBe(actor.person, office) ? actor : undefined;
      office ??= sentence.actors.find(({ human }) => human === 'veiled')?.office;
      if (office !== undefined) continue;
      // The sentence is about somebody, but about whom the text does not tell.
      if (sentence.actors.some(({ human }) => human === 'perhaps')) return undefined;
      const sure = sentence.others.filter((other) => other.human === 'yes' && other.gender === gender);
      if (sure.length > 0) return onlyOne(sure);
    }
    return undefined;
  }

  /** "they": the two, or the officials, who spoke in the sentence before. */
  private several(): Actor | undefined {
    const [first] = this.remembered.at(-1)?.actors ?? [];
    const office = first?.office ?? '';
    return first?.human === 'several' || (isPeopleNoun(office) && !isRoleNoun(office)) ? first : undefined;
  }

  /** "it": the organisation or the document that the sentence before is about. */
  private thing(paragraph: number): Actor | undefined {
    const last = this.remembered.at(-1);
    if (last === undefined || last.paragraph !== paragraph) return undefined;
    return last.actors.every(({ human }) => human === 'no') ? onlyOne(last.actors) : undefined;
  }

  /** "the company": the one organisation so far that it fits. Other descriptions stand for themselves. */
  private described({ text, units }: Narrated, whole: Phrase): Actor | undefined {
    const phrase = wholeOf(units, whole);
    const head = units[phrase.head];
    const noun = head?.lower ?? '';
    const opener = units[phrase.first]?.lower ?? '';
    const organisation = this.organisations.whichIs(units, phrase, this.remembered);
    if (organisation !== undefined) return this.actor(organisation);
    const other = units[phrase.first + 1]?.lower === 'other';
    const office = isRoleNoun(head?.text ?? '') && !NO_OFFICE.test(noun);
    const definite = DEFINITE.test(opener) && office && !phrase.joined && !other;
    const person = definite ? this.roles.whoIs(units, phrase) : undefined;
    const short = phrase.last - phrase.first === 1;
    if (person !== undefined && (!short || this.isAtHand(person))) return this.actor(person);
    const name = nameFor(text, units, phrase);
    if (name === undefined) return undefined;
    const human = !phrase.joined && this.bearers.has(head?.text ?? '') ? 'yes' : humanity(units, phrase);
    // A description that nobody was brought up by may be somebody the article names.
    const gender = genderOfNoun(noun);
    const veiled = human === 'yes' && definite && !this.unnamed.has(noun) && this.hasNamed(gender);
    return { name, person: undefined, gender, human: veiled ? 'veiled' : human, office: noun };
  }
}
