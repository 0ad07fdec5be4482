import { isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import type { Candidate, Mention, Named } from './mention.ts';
import type { ReadParagraph } from './reading.ts';
import { SharedNames } from './shared-names.ts';
import { tokensOf } from './tokens.ts';

export type { Mention, Named } from './mention.ts';

interface Pattern<Who> {
  readonly words: readonly string[];
  readonly whos: Who[];
}

/**
 * Every place of one article that names somebody of the list, in reading order. What becomes of a form that several
 * share (a last name) is told in `SharedNames`.
 */
export function mentionsIn<Who extends Named>(
  read: readonly ReadParagraph[],
  list: readonly Who[],
): Mention<Who>[] {
  const index = indexOf(list);
  const candidates = read.flatMap((paragraph) => candidatesIn(paragraph, index));
  const shared = new SharedNames(candidates);
  return candidates.flatMap((candidate) => {
    const { whos: _, tokens, ...place } = candidate;
    const who = shared.bearerOf(candidate);
    return who === undefined ? [] : [{ who, ...place }];
  });
}

/** The forms by their first word, the longest first. */
function indexOf<Who extends Named>(list: readonly Who[]): ReadonlyMap<string, readonly Pattern<Who>[]> {
  const byForm = new Map<string, Pattern<Who>>();
  for (const who of list) {
    for (const words of wordsOfForms(who)) {
      const key = words.join(' ');
      const pattern = byForm.get(key);
      if (pattern === undefined) byForm.set(key, { words, whos: [who] });
      else if (!pattern.whos.includes(who)) pattern.whos.push(who);
    }
  }
  const index = new Map<string, Pattern<Who>[]>();
  for (const pattern of byForm.values()) {
    const first = pattern.words[0];
    if (first === undefined) continue;
    const same = index.get(first);
    if (same === undefined) index.set(first, [pattern]);
    else same.push(pattern);
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "the ferry queen" is "The ferry queen" at the beginning of a sentence. */
function withCapital(form: string): string[] {
  const capitalised = form.charAt(0).toUpperCase() + form.slice(1);
  return capitalised === form ? [form] : [form, capitalised];
}

const wordsByWho = new WeakMap<Named, readonly (readonly string[])[]>();

/** The words of each form, cut once for all articles of a story. */
function wordsOfForms(who: Named): readonly (readonly string[])[] {
  const known = wordsByWho.get(who);
  if (known !== undefined) return known;
  const words = [...who.forms].flatMap(withCapital).map((form) => {
    const cut = form.includes(' ') ? tokensOf(form).map(({ text }) => text) : [form];
    return withoutTitle(cut, who);
  });
  wordsByWho.set(who, words);
  return words;
}

/** "President Trump" is found as "Trump", with its title before it, where that alone is a form too. */
function withoutTitle(words: readonly string[], { forms }: Named): readonly string[] {
  const first = words[0] ?? '';
  const rest = words.slice(1);
  const isTitle = isRoleNoun(first) || isCourtesyTitle(first);
  return isTitle && forms.has(rest.join(' ')) ? rest : words;
}

function candidatesIn<Who extends Named>(
  read: ReadParagraph,
  index: ReadonlyMap<string, readonly Pattern<Who>[]>,
): Candidate<Who>[] {
  const { article, paragraph, tokens } = read;
  const found: Candidate<Who>[] = [];
  let run = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((read.runs[run]?.last ?? Number.POSITIVE_INFINITY) < at) run += 1;
    for (const { words, whos } of index.get(tokens[at]?.text ?? '') ?? []) {
      const last = lastOfMatch(read, at, words);
      if (last === undefined || !standsAlone(read, run, at, last, whos)) continue;
      const [from, to] = [tokens[at], tokens[last]];
      if (from === undefined || to === undefined) continue;
      const range = { start: from.start, end: to.end };
      found.push({ whos, article, paragraph, tokens, range, first: at, last });
      at = last;
      break;
    }
  }
  return found;
}

/** The index of the last token when the words stand at `at`, else undefined. A comma or quotation marks may be between. */
function lastOfMatch({ tokens }: ReadParagraph, at: number, words: readonly string[]): number | undefined {
  let index = at;
  for (const [position, word] of words.entries()) {
    if (position > 0 && SKIPPED.test(tokens[index]?.text ?? '') && !SKIPPED.test(word)) index += 1;
    const token = tokens[index];
    if (token?.text !== word || (token.possessive && position < words.length - 1)) return undefined;
    index += 1;
  }
  return index - 1;
}

/** "Jr." may have a comma before it, a nickname marks around it. */
const SKIPPED = /^[,“”"]$|^''$/u;

/** Whether the words are not part of a longer name: "Clinton" of "Clinton Foundation" is nobody. */
function standsAlone<Who extends Named>(
  { runs }: ReadParagraph,
  run: number,
  first: number,
  last: number,
  whos: readonly Who[],
): boolean {
  const around = runs[run];
  if (around === undefined || around.first > last) {
    // Outside every run stand headlines, and aliases in small letters.
    return first < last || whos.some((who) => who.kind === 'organisation');
  }
  if (around.first > first) return true;
  if (whos.every((who) => who.kind === 'organisation')) return true;
  if (around.last > last) return false;
  return first < last || first === around.name;
}
