import type { DatedEvent, Person, Quote } from '../../src/extract/facts.ts';
import type { TimelineRow } from '../../src/picture/timeline-rows.ts';
import type { Article } from '../../src/story/story.ts';
import { dates } from '../../src/words/index.ts';
import { placeOf } from '../library.ts';

/** An event of a made-up article with one sentence. */
export function eventOn(day: string, sentence: string, more: Partial<DatedEvent> = {}): DatedEvent {
  const place = placeOf(sentence, { title: 'The dam opens a year late' });
  return {
    ...place,
    range: { start: 0, end: sentence.length },
    date: day,
    precision: 'day',
    firstDay: day,
    lastDay: day,
    expression: { start: 0, end: 0 },
    approximate: false,
    manner: 'happened',
    instant: undefined,
    alsoTold: [],
    weight: 1,
    ...more,
  };
}

export function rowOf(event: DatedEvent): TimelineRow {
  return { event, date: dates.ofEvent(event.date, event.firstDay, event.approximate) };
}

/** One row a day, `days` apart, each with a sentence of about `letters`. */
export function rowsOf(gaps: readonly number[], letters: (index: number) => number): TimelineRow[] {
  let at = Date.UTC(1990, 4, 15);
  return gaps.map((gap, index) => {
    at += gap * 86_400_000;
    const day = new Date(at).toISOString().slice(0, 10);
    return rowOf(eventOn(day, `Event ${index + 1}: ${wordsOf(letters(index))}.`));
  });
}

const WORDS =
  'the minister for water said on Wednesday that the dam would open a year later than was planned'.split(' ');

/** Words that take about so many letters. */
export function wordsOf(letters: number): string {
  let text = 'Then';
  for (let index = 0; text.length < letters; index += 1) text += ` ${WORDS[index % WORDS.length]}`;
  return text;
}

/** A quotation of a made-up article that is nothing else. */
export function quoteOf(text: string, speaker: string | undefined, more: Partial<Article> = {}): Quote {
  const place = placeOf(text, { title: 'The dam opens a year late', ...more });
  const range = { start: 0, end: text.length };
  const evidence = { ...place, range };
  return { ...place, range, text, utterance: 1, speaker, speakerMention: speaker, cue: 'said', evidence };
}

export function personOf(name: string, introduction: string): Person {
  const place = placeOf(introduction);
  const range = { start: 0, end: introduction.length };
  return {
    name,
    aliases: [],
    kind: 'person',
    role: undefined,
    introduction: { ...place, range, description: range },
    mentions: [place],
  };
}
