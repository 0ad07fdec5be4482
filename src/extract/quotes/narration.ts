import { SAYING } from '../../story/sentence-words.ts';
import type { Paragraph, Range } from '../../story/story.ts';
import type { Person } from '../facts.ts';
import type { Mention } from '../people/mentions.ts';
import { isCapitalised, type Token, tokensOf } from '../people/tokens.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Quotation } from './quotations.ts';
import type { Unit } from './units.ts';

/** A sentence of the narrator, with every quotation whole: `“A. B,” she said.` is one. */
export interface Narrated {
  readonly units: readonly Unit[];
  /** Where it says that somebody speaks. */
  readonly cues: readonly Cue[];
  /** Inside the text of the paragraph. */
  readonly range: Range;
  /** The text of the whole paragraph, which every range points into. */
  readonly text: string;
}

/** In characters. */
const LOOK_AHEAD = 120;
/** How far behind speech its verb of saying may stand. */
const WORDS_BEFORE_SAYING = 6;

/** The narrated sentences of a paragraph, in order; every unit belongs to exactly one. */
export function narratedSentences(
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  mentions: readonly Mention<{ readonly person: Person }>[],
): Narrated[] {
  const units = unitsOf(paragraph, quotations, mentions);
  const sentences: Narrated[] = [];
  let at = 0;
  for (const range of outerSentences(paragraph, quotations)) {
    const from = at;
    while (at < units.length && (units[at]?.start ?? 0) < range.end) at += 1;
    if (at === from) continue;
    const own = units.slice(from, at);
    sentences.push({ units: own, cues: cuesOf(own), range, text: paragraph.text });
  }
  return sentences;
}

/** The sentences of the paragraph, joined where a border lies inside a quotation. */
function outerSentences(paragraph: Paragraph, quotations: readonly Quotation[]): Range[] {
  const ranges: Range[] = [];
  let quotation = 0;
  for (const { start, end } of paragraph.sentences) {
    while ((quotations[quotation]?.outer.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1;
    const around = quotations[quotation]?.outer;
    const previous = ranges.at(-1);
    const inside = around !== undefined && around.start < start && start < around.end;
    const behind =
      previous?.end === quotations[quotation - 1]?.outer.end && namesSpeaker(paragraph.text, start);
    if ((inside || behind) && previous !== undefined)
      ranges[ranges.length - 1] = { start: previous.start, end };
    else ranges.push({ start, end });
  }
  return cutBehind(paragraph.text, ranges, quotations);
}

/** “It is.” — Clara Holt · “It is!” Holt, the mayor, said */
function namesSpeaker(text: string, start: number): boolean {
  const ahead = text.slice(start, start + LOOK_AHEAD);
  if (/^(?:[—–]|--)/u.test(ahead)) return true;
  const verb = /^\p{Lu}[^,.!?“”"]*,[^.!?“”"]+,\s(\p{L}+)/u.exec(ahead)?.[1] ?? '';
  return /[?!]\P{L}*$/u.test(text.slice(Math.max(0, start - 4), start)) && SAYING.has(verb.toLowerCase());
}

/** Cuts behind speech that ends a sentence, whatever marks it stands in and however they are spaced. */
function cutBehind(text: string, ranges: readonly Range[], quotations: readonly Quotation[]): Range[] {
  const cut: Range[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    let from = start;
    for (; (quotations[at]?.outer.end ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      const quotation = quotations[at];
      if (quotation === undefined || !endsWithSpeech(text, quotation)) continue;
      cut.push({ start: from, end: quotation.outer.end });
      from = quotation.outer.end;
    }
    if (quotations[at]?.outer.end === end) at += 1;
    cut.push({ start: from, end });
  }
  return cut;
}

/** “It is.” Nobody spoke: but “Why?” former mayor Holt asked. */
function endsWithSpeech(text: string, { end, outer }: Quotation): boolean {
  if (!/[.!?…]/u.test(text.charAt(end - 1))) return false;
  const clause = /^\s+(\p{Lu}[^.,;:!?“”"]*)/u.exec(text.slice(outer.end, outer.end + LOOK_AHEAD))?.[1];
  if (clause === undefined || namesSpeaker(text, text.indexOf(clause, outer.end))) return false;
  const words = clause.trim().split(/\s+/u, WORDS_BEFORE_SAYING);
  const isSaying = (word: string) => SAYING.has(word.toLowerCase());
  // A speaker follows on a full stop by a slip only, and then alone: “It is.” Holt said.
  return /[?!]/u.test(text.charAt(end - 1)) ? !words.some(isSaying) : !words.slice(-1).some(isSaying);
}

function unitsOf(
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  mentions: readonly Mention<{ readonly person: Person }>[],
): Unit[] {
  const units: Unit[] = [];
  const personAt = new Map(
    mentions.map(({ range, who }) => [range.start, { end: range.end, person: who.person }]),
  );
  let from = 0;
  for (const quotation of quotations) {
    addNarration(units, paragraph.text, from, quotation.outer.start, personAt);
    const { start, end } = quotation.outer;
    const text = paragraph.text.slice(start, end);
    units.push({
      kind: 'quotation',
      start,
      end,
      text,
      lower: '',
      possessive: false,
      nameLike: false,
      person: undefined,
      quotation,
    });
    from = end;
  }
  addNarration(units, paragraph.text, from, paragraph.text.length, personAt);
  return units;
}

function addNarration(
  units: Unit[],
  text: string,
  start: number,
  end: number,
  personAt: ReadonlyMap<number, { readonly end: number; readonly person: Person }>,
): void {
  const tokens = tokensOf(text, start, end);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const named = personAt.get(token.start);
    if (named === undefined || named.end > end) {
      const { kind, text: word, lower, possessive } = token;
      const nameLike = word !== lower && isCapitalised(token);
      units.push({
        kind,
        start: token.start,
        end: token.end,
        text: word,
        lower,
        possessive,
        nameLike,
        person: undefined,
        quotation: undefined,
      });
      continue;
    }
    let last: Token = token;
    while ((tokens[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= named.end) {
      index += 1;
      last = tokens[index] ?? last;
    }
    const words = text.slice(token.start, last.end);
    units.push({
      kind: 'name',
      start: token.start,
      end: last.end,
      text: words,
      lower: words.toLowerCase(),
      possessive: last.possessive,
      nameLike: true,
      person: named.person,
      quotation: undefined,
    });
  }
}
