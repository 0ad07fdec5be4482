import { distance } from 'fastest-levenshtein';

/** Something with names that people type. */
export interface Named<Value> {
  readonly value: Value;
  /** The first is the one that is shown. */
  readonly names: readonly string[];
}

export type NameMatch<Value> =
  | { readonly outcome: 'found'; readonly value: Value }
  /** `several` go by it; or none does, and these are `near`. `near` may be empty. */
  | { readonly outcome: 'several' | 'near'; readonly values: readonly Named<Value>[] };

/** How far a typed name may be from a known one to be offered, as a share of the letters. */
const FARTHEST_SHARE = 0.34;
const MAX_OFFERED = 5;
/** Of what was typed, in characters: taken apart, one of them may become eighteen. */
const MAX_FOLDED_LENGTH = 300;

/** Lower case, without accents and marks: "Núñez" is found by "nunez". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Finds what was typed: the whole name first, then a part of one that fits a single entry, then what is near. */
export function findByName<Value>(typed: string, known: readonly Named<Value>[]): NameMatch<Value> {
  const wanted = folded(typed).slice(0, MAX_FOLDED_LENGTH);
  const words = wordsIn(wanted);
  const all = known.map((entry) => ({ entry, names: entry.names.map(folded) }));
  const exact = all.filter(({ names }) => names.includes(wanted));
  const partly =
    exact.length > 0 ? exact : all.filter(({ names }) => names.some((name) => hasWords(name, words)));
  const only = partly[0];
  if (only !== undefined && partly.length === 1) return { outcome: 'found', value: only.entry.value };
  const [outcome, offered] =
    partly.length > 0 ? (['several', partly] as const) : (['near', nearest(wanted, all)] as const);
  return { outcome, values: offered.slice(0, MAX_OFFERED).map(({ entry }) => entry) };
}

/** Entries that match what is being typed, best first: the whole name, its beginning, a word of it, the middle of one. */
export function matching<Value>(typed: string, known: readonly Named<Value>[]): readonly Named<Value>[] {
  const wanted = folded(typed);
  if (wanted === '') return known;
  const graded = known.map((entry, order) => ({
    entry,
    order,
    grade: Math.min(...entry.names.map((name) => gradeOf(folded(name), wanted))),
  }));
  return graded
    .filter(({ grade }) => grade < NO_MATCH)
    .sort((one, other) => one.grade - other.grade || one.order - other.order)
    .map(({ entry }) => entry);
}

const NO_MATCH = 4;

function gradeOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : NO_MATCH;
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether all the words typed stand in the name, as whole words. */
function hasWords(name: string, typed: readonly string[]): boolean {
  if (typed.length === 0 || !typed.every((word) => name.includes(word))) return false;
  const words = new Set(wordsIn(name));
  return typed.every((word) => words.has(word));
}

/** An entry with its names as they are compared. */
interface Folded<Value> {
  readonly entry: Named<Value>;
  readonly names: readonly string[];
}

function nearest<Value>(wanted: string, known: readonly Folded<Value>[]): Folded<Value>[] {
  return known
    .map((one) => ({ one, away: Math.min(...one.names.map((name) => awayFrom(name, wanted))) }))
    .filter(({ away }) => away <= FARTHEST_SHARE)
    .sort((one, other) => one.away - other.away)
    .map(({ one }) => one);
}

/** Edit distance to the name or to one of its words, as a share of the letters typed. */
function awayFrom(name: string, wanted: string): number {
  if (wanted === '') return 1;
  return Math.min(...[name, ...name.split(' ')].map((part) => shareAway(part, wanted)));
}

/** The letters that one has more than the other are as many slips at least: where that is too far, no more is counted. */
function shareAway(part: string, wanted: string): number {
  const longest = Math.max(part.length, wanted.length);
  const least = Math.abs(part.length - wanted.length) / longest;
  return least > FARTHEST_SHARE ? least : distance(part, wanted) / longest;
}
