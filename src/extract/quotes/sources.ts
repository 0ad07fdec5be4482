import type { Paragraph, Range } from '../../story/story.ts';
import { subjectOfCue } from './cue-subjects.ts';
import type { Narrated } from './narration.ts';
import type { Actor, Discourse } from './references.ts';
import type { Attribution } from './speakers.ts';
import { subjectOf } from './subjects.ts';

/** Who said something, and the words that tell it. */
export interface Source {
  readonly actor: Actor | undefined;
  readonly mention: string | undefined;
  readonly cue: string | undefined;
  readonly paragraph: Paragraph;
  readonly range: Range;
}

/** The speaker of a sentence without quotations that reports what somebody said: "Krebs was firm, he said." */
export function tellingSource(
  paragraph: Paragraph,
  sentence: Narrated,
  discourse: Discourse,
): Source | undefined {
  if (sentence.units.at(-1)?.text === ':') return colonSource(paragraph, sentence, discourse);
  const { cues } = sentence;
  const cue = cues.find(
    ({ kind, participle, coordinate, passive }) =>
      kind === 'saying' && !participle && !coordinate && !passive,
  );
  const speaker = cue === undefined ? undefined : subjectOfCue(sentence.units, cues, cue);
  return speaker === undefined
    ? undefined
    : sourceOf({ speaker, cue, distance: 0 }, sentence, paragraph, discourse);
}

/** The speaker whom a sentence that ends with a colon announces: "Krebs wrote:". */
export function colonSource(
  paragraph: Paragraph,
  sentence: Narrated | undefined,
  discourse: Discourse,
): Source | undefined {
  if (sentence === undefined || sentence.units.at(-1)?.text !== ':') return undefined;
  const { cues } = sentence;
  const cue = cues.at(-1);
  const speaker = cue === undefined ? subjectOf(sentence.units) : subjectOfCue(sentence.units, cues, cue);
  return speaker === undefined
    ? undefined
    : sourceOf({ speaker, cue, distance: 0 }, sentence, paragraph, discourse);
}

export function sourceOf(
  { speaker, cue }: Attribution,
  sentence: Narrated,
  paragraph: Paragraph,
  discourse: Discourse,
): Source {
  const { units, text } = sentence;
  const words = (first: number, last: number) => text.slice(units[first]?.start, units[last]?.end);
  const proof = units[speaker?.head ?? cue?.first ?? 0];
  const within = paragraph.sentences.find(({ end }) => end >= (proof?.end ?? 0)) ?? sentence.range;
  return {
    actor: speaker === undefined ? undefined : discourse.actorOf(sentence, speaker, paragraph.number),
    mention: speaker === undefined ? undefined : words(speaker.first, speaker.last),
    cue: cue === undefined ? undefined : words(cue.first, cue.last),
    paragraph,
    range: { start: within.start, end: within.end },
  };
}
