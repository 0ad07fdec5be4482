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
  const wanted = folded(typed);
  const exact = known.filter(({ names }) => names.some((name) => folded(name) === wanted));
  const partly =
    exact.length > 0 ? exact : known.filter(({ names }) => names.some((name) => hasWords(name, wanted)));
  const only = partly[0];
  if (only !== undefined && partly.length === 1) return { outcome: 'found', value: only.value };
  if (partly.length > 0) return { outcome: 'several', values: partly.slice(0, MAX_OFFERED) };
  return { outcome: 'near', values: nearest(wanted, known).slice(0, MAX_OFFERED) };
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

/** Whether all the words typed stand in the name, as whole words. */
function hasWords(name: string, wanted: string): boolean {
  const words = new Set(folded(name).split(/[^\p{L}\p{N}]+/u));
  const typed = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return typed.length > 0 && typed.every((word) => words.has(word));
}

function nearest<Value>(wanted: string, known: readonly Named<Value>[]): Named<Value>[] {
  return known
    .map((entry) => ({ entry, away: Math.min(...entry.names.map((name) => awayFrom(folded(name), wanted))) }))
    .filter(({ away }) => away <= FARTHEST_SHARE)
    .sort((one, other) => one.away - other.away)
    .map(({ entry }) => entry);
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
