import type { Paragraph } from '../../story/story.ts';
import { OPENING_ADVERBS } from '../english/function-words.ts';
import type { Narrated } from './narration.ts';
import type { Quotation } from './quotations.ts';
import type { Discourse } from './references.ts';
import { colonSource, type Source, sourceOf, tellingSource } from './sources.ts';
import { type Attribution, attributionOf, isOpenEnded } from './speakers.ts';

/** Fewer words at the beginning of a sentence may be what it is about: “Transition” is … */
const FEWEST_WORDS = 5;

/** A quotation on its way to a quote. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  /** Nothing but quotations in its sentence: who speaks, other sentences tell. */
  readonly alone: boolean;
  /** Which sentence of its paragraph it stands in, as the narrator tells it; from 0. */
  readonly sentence: number;
  /** How many such sentences the paragraph has. */
  readonly sentences: number;
  source: Source | undefined;
}

/** The quotations of the paragraphs of an article, with who says them as far as the article tells. */
export function readingsOf(
  paragraphs: readonly Paragraph[],
  narrated: readonly (readonly Narrated[])[],
  discourse: Discourse,
): Reading[] {
  const readings: Reading[] = [];
  let pointer: Source | undefined;
  let last: Source | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const sentences = narrated[index] ?? [];
    const speechOnly = sentences.every(isOnlySpeech);
    // A paragraph of nothing but speech goes on with the speech before it.
    const carried = pointer ?? (speechOnly ? last : undefined);
    const { readings: here, source } = readParagraph(
      paragraph,
      sentences,
      discourse,
      readings.at(-1),
      carried,
    );
    readings.push(...here);
    fillUnclosed(readings, here);
    last = source;
    pointer = colonSource(paragraph, sentences.at(-1), discourse);
  }
  return readings;
}

function readParagraph(
  paragraph: Paragraph,
  sentences: readonly Narrated[],
  discourse: Discourse,
  before: Reading | undefined,
  carriedOver: Source | undefined,
): { readonly readings: Reading[]; readonly source: Source | undefined } {
  const readings: Reading[] = [];
  /** Whoever a sentence that is nothing but a quotation goes back to. */
  let carried = carriedOver;
  for (const [number, sentence] of sentences.entries()) {
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
      else if (alone || (attribution === undefined && at === 0 && goesOn(sentence, carried)))
        source ??= carried;
      inSentence.push({
        paragraph,
        quotation,
        attribution,
        alone,
        sentence: number,
        sentences: sentences.length,
        source,
      });
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
  return { readings, source: carried };
}

/** “…” to expand the plant: a speech goes on, and the narrator only ends its sentence. */
function goesOn({ units, cues }: Narrated, carried: Source | undefined): boolean {
  if (
    carried === undefined ||
    cues.length > 0 ||
    isOpenEnded(units, 0) ||
    !/^\P{L}*\p{Lu}/u.test(units[0]?.text ?? '')
  )
    return false;
  return (units[0]?.text.split(/\s+/u).length ?? 0) >= FEWEST_WORDS;
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
