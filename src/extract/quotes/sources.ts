import type { Paragraph, Range } from '../../story/story.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import type { Actor } from './actors.ts';
import { subjectOfCue } from './cue-subjects.ts';
import { beforeVerb } from './cues.ts';
import type { Narrated } from './narration.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Discourse } from './references.ts';
import type { Attribution } from './speakers.ts';
import { subjectOf } from './subjects.ts';
import type { Unit } from './units.ts';

/** Who said something, and the words that tell it. */
export interface Source {
  readonly actor: Actor | undefined;
  readonly mention: string | undefined;
  readonly cue: string | undefined;
  readonly paragraph: Paragraph;
  readonly range: Range;
}

const ISSUING = /^(?:issued|released|posted|published|circulated)$/u;

/** The speaker of a sentence without quotations that reports what somebody said: "Krebs was firm, he said." */
export function tellingSource(
  paragraph: Paragraph,
  sentence: Narrated,
  discourse: Discourse,
): Source | undefined {
  if (sentence.units.at(-1)?.text === ':') return colonSource(paragraph, sentence, discourse);
  const { cues, units } = sentence;
  const telling = cues.filter(
    ({ kind, first, participle, coordinate, passive }) =>
      kind === 'saying' && !participle && !coordinate && !passive && !units[first]?.lower.endsWith('ing'),
  );
  const cue = telling.find((each) => subjectOfCue(units, cues, each) !== undefined);
  const speaker = cue === undefined ? issuerOf(units) : subjectOfCue(units, cues, cue);
  return speaker === undefined
    ? undefined
    : sourceOf({ speaker, cue, distance: 0 }, sentence, paragraph, discourse);
}

/** "Holt issued a statement on the strike." */
function issuerOf(units: readonly Unit[]): Phrase | undefined {
  const verb = units.findIndex(({ lower }) => ISSUING.test(lower));
  const document = verb === -1 ? undefined : phraseFrom(units, verb + 1);
  if (document === undefined || !DOCUMENT_NOUNS.has(units[document.head]?.lower ?? '')) return undefined;
  const subject = subjectOf(units);
  return subject !== undefined && subject.last < verb && !beforeVerb(units, verb).be ? subject : undefined;
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
