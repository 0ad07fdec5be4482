import type { Range } from '../../story/story.ts';
import { ARTICLES, BE_FORMS } from '../english/function-words.ts';
import { isRoleNoun } from '../english/role-nouns.ts';
import { appositionAfter, headWords } from './appositions.ts';
import type { Mention, Named } from './mentions.ts';
import type { ReadParagraph } from './reading.ts';
import { roleBeforeComma, titleBefore } from './titles.ts';
import type { Token } from './tokens.ts';

/**
 * The words by which a sentence says who somebody is, next to one mention of the name: an apposition behind it ("X, the
 * first director of …,"; "X, who served as …,"), what X is said to be ("X is the head of …"), or the title before it
 * ("former officer X"; "the group's lawyer, X,"). Undefined when there are none.
 */
export function descriptionAt(read: ReadParagraph, mention: Mention<Named>): Range | undefined {
  const end = sentenceEnd(read, mention);
  const span =
    appositionAfter(read.tokens, mention, end) ??
    predicateAfter(read.tokens, mention, end) ??
    (mention.who.kind === 'person'
      ? (titleBefore(read.tokens, mention) ?? roleBeforeComma(read.tokens, mention))
      : undefined);
  return span === undefined ? undefined : rangeOf(read.tokens, span.start, span.end);
}

/** Weaker words, for those of whom the story says no more: "of the Harbour Institute" behind a name, "Radio Nord’s" before. */
export function affiliationAt({ tokens, runs }: ReadParagraph, mention: Mention<Named>): Range | undefined {
  if (mention.who.kind !== 'person') return undefined;
  const before = runs.find(({ last }) => last === mention.first - 1);
  if (before !== undefined && tokens[before.last]?.possessive === true)
    return rangeOf(tokens, before.first, before.last);
  const tie = mention.last + 1;
  if (tokens[mention.last]?.possessive === true || !/^(?:of|from)$/u.test(tokens[tie]?.lower ?? ''))
    return undefined;
  const start = /^(?:the|a)$/u.test(tokens[tie + 1]?.lower ?? '') ? tie + 2 : tie + 1;
  const after = runs.find(({ first, last }) => first <= start && start <= last);
  return after === undefined ? undefined : rangeOf(tokens, tie, after.last);
}

function rangeOf(tokens: readonly Token[], first: number, last: number): Range | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function sentenceEnd({ paragraph, tokens }: ReadParagraph, mention: Mention<Named>): number {
  const sentence = paragraph.sentences.find(({ end }) => end >= mention.range.end);
  let index = mention.last;
  while (index + 1 < tokens.length && (tokens[index + 1]?.end ?? 0) <= (sentence?.end ?? 0)) index += 1;
  return index;
}

/** "X is the head of …", "X served as …". */
function predicateAfter(tokens: readonly Token[], mention: Mention<Named>, end: number): Range | undefined {
  const verb = mention.last + 1;
  const word = tokens[verb]?.lower ?? '';
  if (tokens[mention.last]?.possessive === true) return undefined;
  let start = verb + 1;
  if (/^(?:has|had)$/u.test(word) && /^(?:been|served|become)$/u.test(tokens[start]?.lower ?? '')) start += 1;
  else if (!BE_FORMS.has(word) && !/^(?:became|becomes|serves|served|works|worked)$/u.test(word))
    return undefined;
  if (tokens[start]?.lower === 'as') start += 1;
  else if (/^(?:serves|served|works|worked)$/u.test(word)) return undefined;
  let stop = start;
  while (stop < end && !/^[,;:.()“”"«»—–]$/u.test(tokens[stop + 1]?.text ?? '')) stop += 1;
  const words = tokens.slice(start, stop + 1);
  const first = words[0]?.lower ?? '';
  if (!ARTICLES.has(first) && !/^(?:one|his|her|its)$/u.test(first) && !(word !== 'is' && isRoleNoun(first)))
    return undefined;
  if (mention.who.kind === 'organisation')
    return ARTICLES.has(first) && words.length > 2 ? { start, end: stop } : undefined;
  return headWords(words).some((each) => isRoleNoun(each.text)) ? { start, end: stop } : undefined;
}
