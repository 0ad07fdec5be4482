import type { Range } from '../../story/story.ts';
import { join } from './join.ts';
import type { Language } from './language.ts';
import type { Meaning } from './meaning.ts';

/** Whether the words before a date make it lie ahead: "payable Dec. 15", and maybe "until Dec. 15". */
export type Forward = 'surely' | 'maybe' | 'no';

/** Words that give a date, and what they say before it is placed on the calendar. */
export interface Candidate {
  readonly range: Range;
  readonly meaning: Meaning;
  readonly approximate: boolean;
  readonly forward: Forward;
}

interface Match extends Range {
  readonly meaning: Meaning;
}

/** How far before and after a match its rule may look, in characters. */
const AROUND = 40;

/** The dates of a text in reading order, none inside another: the leftmost and then the longest reading wins. */
export function candidatesIn(text: string, language: Language): Candidate[] {
  return joined(text, chosen(matchesIn(text, language)), language).map((match) =>
    widened(text, match, language),
  );
}

function matchesIn(text: string, language: Language): Match[] {
  const matches: Match[] = [];
  const held = new Map<RegExp, boolean>();
  for (const { needs, pattern, read } of language.rules) {
    if (needs !== undefined) {
      const holds = held.get(needs) ?? needs.test(text);
      held.set(needs, holds);
      if (!holds) continue;
    }
    // `matchAll` would compile a copy of every pattern for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const around = {
        words: match[0],
        before: text.slice(Math.max(0, start - AROUND), start),
        after: text.slice(end, end + AROUND),
      };
      const meaning = read(match.groups ?? {}, around);
      if (meaning !== undefined) matches.push({ start, end, meaning });
    }
  }
  return matches;
}

function chosen(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let end = 0;
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
}

/** "Wednesday", "April 9", "2025" become one date where only a comma or a small word stands between them. */
function joined(text: string, matches: readonly Match[], { joint }: Language): Match[] {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(match.start, last.end + AROUND));
    const meaning = last !== undefined && joint.test(gap) ? join(last.meaning, match.meaning) : undefined;
    if (last === undefined || meaning === undefined) result.push(match);
    else result[result.length - 1] = { start: last.start, end: match.end, meaning };
  }
  return result;
}

/** Takes in what belongs to a date around it: "early April", "about three years", "two weeks or so". */
function widened(text: string, match: Match, { lead, trail, forward }: Language): Candidate {
  const before = text.slice(Math.max(0, match.start - AROUND), match.start);
  const vagueKind = match.meaning.kind === 'vague' || match.meaning.kind === 'set';
  const leading = vagueKind ? null : lead.exec(before);
  const trailing = vagueKind ? null : trail.exec(text.slice(match.end, match.end + AROUND));
  const start = match.start - (leading?.[0].length ?? 0);
  return {
    range: { start, end: match.end + (trailing?.[0].length ?? 0) },
    meaning: match.meaning,
    approximate: leading?.groups?.['vague'] !== undefined || trailing !== null,
    forward: forwardness(forward.exec(text.slice(Math.max(0, start - AROUND), start))),
  };
}

function forwardness(match: RegExpExecArray | null): Forward {
  if (match === null) return 'no';
  return match.groups?.['likely'] === undefined ? 'surely' : 'maybe';
}
