import type { Article, Paragraph, Story } from '../story/story.ts';
import { OPENING_ADVERBS } from './english/function-words.ts';
import type { Person, Quote } from './facts.ts';
import { type Mention, mentionsIn, type Named } from './people/mentions.ts';
import { byArticle, readStory } from './people/reading.ts';
import { Bearers } from './quotes/bearers.ts';
import { type Narrated, narratedSentences } from './quotes/narration.ts';
import { type Quotation, quotationsOf } from './quotes/quotations.ts';
import { isQuote } from './quotes/quoted-words.ts';
import { Discourse } from './quotes/references.ts';
import { colonSource, type Source, sourceOf, tellingSource } from './quotes/sources.ts';
import { type Attribution, attributionOf } from './quotes/speakers.ts';

interface KnownPerson extends Named {
  readonly person: Person;
}

/** A quotation on its way to a quote. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  /** Nothing but quotations in its sentence: who speaks, other sentences tell. */
  readonly alone: boolean;
  source: Source | undefined;
}

/**
 * The direct quotations of a story with their speakers, in reading order. A quotation whose speaker the text does not
 * tell has none; quotation marks around a title, or around a word that nobody says, are left out.
 */
export function quotesOf(story: Story, people: readonly Person[]): readonly Quote[] {
  const known = people.map((person): KnownPerson => {
    return { name: person.name, kind: person.kind, forms: new Set([person.name, ...person.aliases]), person };
  });
  return byArticle(readStory(story)).flatMap((read) => {
    const [first] = read;
    return first === undefined ? [] : quotesIn(first.article, mentionsIn(read, known));
  });
}

function quotesIn(article: Article, mentions: readonly Mention<KnownPerson>[]): Quote[] {
  const quotations = quotationsOf(article.paragraphs.map(({ text }) => text));
  const bearers = new Bearers();
  for (const { who, paragraph, range } of mentions) {
    bearers.add(who.person, paragraph.text.slice(range.start, range.end));
  }
  const discourse = new Discourse(bearers);
  const readings: Reading[] = [];
  const byParagraph = new Map<Paragraph, Mention<KnownPerson>[]>(
    article.paragraphs.map((each) => [each, []]),
  );
  for (const mention of mentions) byParagraph.get(mention.paragraph)?.push(mention);
  let pointer: Source | undefined;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const named = byParagraph.get(paragraph) ?? [];
    const sentences = narratedSentences(paragraph, quotations[index] ?? [], named);
    const before = readings.at(-1);
    const here = readParagraph(paragraph, sentences, discourse, before, pointer);
    readings.push(...here);
    fillUnclosed(readings, here);
    pointer = colonSource(paragraph, sentences.at(-1), discourse);
  }
  return readings.flatMap((reading) => quoteOf(article, reading) ?? []);
}

function readParagraph(
  paragraph: Paragraph,
  sentences: readonly Narrated[],
  discourse: Discourse,
  before: Reading | undefined,
  pointer: Source | undefined,
): Reading[] {
  const readings: Reading[] = [];
  /** Whoever a sentence that is nothing but a quotation goes back to. */
  let carried = carriedOver(paragraph, sentences, before, pointer);
  for (const sentence of sentences) {
    const alone = isOnlySpeech(sentence);
    const inSentence: Reading[] = [];
    for (const [at, unit] of sentence.units.entries()) {
      const { quotation } = unit;
      if (quotation === undefined) continue;
      const attribution = alone ? undefined : attributionOf(sentence, at);
      let source: Source | undefined;
      if (quotation.continues) source = before?.source;
      const told =
        attribution === undefined ? undefined : sourceOf(attribution, sentence, paragraph, discourse);
      if (told !== undefined && (told.actor !== undefined || source?.actor === undefined)) source = told;
      else if (alone) source ??= carried;
      inSentence.push({ paragraph, quotation, attribution, alone, source });
    }
    readings.push(...inSentence);
    const actors = inSentence.flatMap(({ source }) => source?.actor ?? []);
    discourse.remember(sentence, paragraph.number, actors);
    carried =
      inSentence.at(-1)?.source ??
      tellingSource(paragraph, sentence, discourse) ??
      unlessOther(carried, sentence);
  }
  fillFromBehind(readings);
  return readings;
}

/** A paragraph of nothing but speech goes on with the speech before it. */
function carriedOver(
  paragraph: Paragraph,
  sentences: readonly Narrated[],
  before: Reading | undefined,
  pointer: Source | undefined,
): Source | undefined {
  if (pointer !== undefined) return pointer;
  return sentences.every(isOnlySpeech) && before?.paragraph.number === paragraph.number - 1
    ? before.source
    : undefined;
}

/** Nothing but quotations, and at most a word that joins them: "Instead, “…”". */
function isOnlySpeech({ units }: Narrated): boolean {
  return units.every(({ kind, lower }) => kind !== 'name' && (kind !== 'word' || OPENING_ADVERBS.has(lower)));
}

/** “A.” “B,” she said: quotations before the first whose speaker is told belong to the same speech. */
function fillFromBehind(readings: readonly Reading[]): void {
  const first = readings.findIndex(({ source }) => source !== undefined);
  const source = readings[first]?.source;
  if (source === undefined) return;
  for (const reading of readings.slice(0, first)) if (reading.alone) reading.source = source;
}

/** A speech over several paragraphs whose speaker only a later one names. */
function fillUnclosed(readings: readonly Reading[], here: readonly Reading[]): void {
  const source = here[0]?.source;
  if (source?.actor === undefined || here[0]?.quotation.continues !== true) return;
  for (let at = readings.length - here.length - 1; at >= 0; at -= 1) {
    const reading = readings[at];
    if (reading === undefined || reading.quotation.closed || reading.source?.actor !== undefined) return;
    reading.source = source;
    if (!reading.quotation.continues) return;
  }
}

/** A speaker stays so over a sentence without speech, as long as it names nobody else. */
function unlessOther(carried: Source | undefined, { units }: Narrated): Source | undefined {
  const other = units.some(({ person }) => person !== undefined && person !== carried?.actor?.person);
  return other || units.some(({ kind }) => kind === 'quotation') ? undefined : carried;
}

function quoteOf(
  article: Article,
  { paragraph, quotation, attribution, alone, source }: Reading,
): Quote | undefined {
  const range = { start: quotation.start, end: quotation.end };
  const text = paragraph.text.slice(range.start, range.end);
  if (!isQuote(text, attribution, alone && source?.actor !== undefined)) return undefined;
  const sentence = paragraph.sentences.find(({ end }) => end > range.start) ?? range;
  const evidence = source ?? { paragraph, range: { start: sentence.start, end: sentence.end } };
  return {
    article,
    paragraph,
    range,
    text,
    speaker: nameOf(source?.actor?.name),
    speakerMention: source?.mention,
    cue: source?.cue,
    evidence: { article, paragraph: evidence.paragraph, range: evidence.range },
  };
}

/** "His agency" names nobody once it stands by itself: whose it is, is said elsewhere. */
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)\s/i;

function nameOf(speaker: string | undefined): string | undefined {
  return speaker === undefined || POSSESSIVE.test(speaker) ? undefined : speaker;
}
