import type { Range } from '../../story/story.ts';
import type { Meaning, Tense } from './meaning.ts';

/** The named groups of a rule's pattern; a group that took no part is undefined. */
export type Found = Readonly<Record<string, string | undefined>>;

/** One way to write a date: what it looks like, and what it then means. Undefined: not a date after all. */
export interface Rule {
  /** What every match holds, quick to look for: a text without it is passed over. */
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly read: (found: Found, around: Around) => Meaning | undefined;
}

/** What stands on either side of a match, cut to a few words. */
export interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that differs from one language to another. Patterns are global and bounded, so that they run in linear time. */
export interface Language {
  readonly rules: readonly Rule[];
  /** What may stand between two parts of one date ("Wednesday, April 9"): matched whole. */
  readonly joint: RegExp;
  /** Words before a date that belong to it; group `vague` when they make it approximate. */
  readonly lead: RegExp;
  readonly trail: RegExp;
  /** Words before a date without a year that make it lie ahead, "payable"; group `likely` when they only may, "until". */
  readonly forward: RegExp;
  /** "After", "before" between a length of time and the date it is counted from: groups `after`, `before`. */
  readonly counting: RegExp;
  readonly namedThings: NamedThings;
  readonly clauses: Clauses;
  /** Cuts a text into sentences that tile it. */
  readonly sentenceRanges: (text: string) => readonly Range[];
  /** Tense of the verb that governs what stands at an offset of a sentence; undefined when none is found. */
  readonly tenseAt: (sentence: string, offset: number) => Tense | undefined;
}

/** Things whose day a story may give; groups `name`, `kind`, `owner`, `year`. Case counts, but for what follows a day. */
export interface NamedThings {
  /** Before the day: "the election on", "Ortiz resigned on". */
  readonly before: readonly RegExp[];
  /** After the day, when `determiner` stands before it: "the Nov. 3, 2020, election". */
  readonly after: RegExp;
  readonly determiner: RegExp;
  /** Where the thing is spoken of: "the 2020 election", "Ortiz's resignation", "she resigned". */
  readonly here: readonly RegExp[];
  /** A kind that tells one such thing from another: "second". */
  readonly another: RegExp;
  /** One name for every form of it: "resigned" is `resignation`. */
  readonly nameOf: (word: string) => string;
}

/** How to tell which date of a sentence is that of its main verb. Each is tried on the words before or after a date. */
export interface Clauses {
  /** Before a date that only describes the noun after it: "the 2020 election". */
  readonly describes: RegExp;
  /** A date written as an adjective: "first-quarter". */
  readonly adjective: RegExp;
  /** After a date that belongs to the noun after it: "Monday's hearing". */
  readonly possessive: RegExp;
  /** Before a year that is no part of a name: "in". */
  readonly yearStands: RegExp;
  /** After a year that is the name of a thing: "2020 election". */
  readonly namedByYear: RegExp;
  /** Before a date from which or up to which something lasts: "since". */
  readonly bounds: RegExp;
  /** At the end of the words before a date, when what is told there is left open: "whether he held it on". */
  readonly hypothetical: RegExp;
  /** Words that open a subordinate clause, and the marks that end it. */
  readonly subordinate: RegExp;
  /** Opens a line that tells of the article itself: "Updated April 9". */
  readonly ofTheArticle: RegExp;
  /** Opens a sentence that only those understand who have read the one before it: "That was", "Nine days later". */
  readonly leansBack: RegExp;
  /** A word that stands for a person named elsewhere. */
  readonly pronoun: RegExp;
  /** At the end of the words before a date that only gives the background: "since the dam broke on". */
  readonly background: RegExp;
  /** Verbs, in lower case, that only report what their date is not the date of: "said", "reported". */
  readonly saying: ReadonlySet<string>;
  /** The first words of a phrase that does the same: "according to". */
  readonly sayingPhrase: RegExp;
  /** Whether a word in lower case is a verb that tells of something. */
  readonly isVerb: (word: string) => boolean;
}
