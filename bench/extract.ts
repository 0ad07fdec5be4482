import { readFile } from 'node:fs/promises';
import { eventsOf } from '../src/extract/events.ts';
import { peopleOf } from '../src/extract/people.ts';
import { quotesOf } from '../src/extract/quotes.ts';
import { factsOf } from '../src/extract/read-facts.ts';
import type { Story } from '../src/story/story.ts';
import { printTable } from './extraction/table.ts';
import { perThousandWords, type Times, timesOf } from './extraction/times.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import type { QuotesDocument } from './quotes/set.ts';
import { type SetStory, storyFrom } from './set-story.ts';

/** Words of an article, how many articles of that length, and how often each is read. */
const LENGTHS = [
  { words: 1_000, articles: 30, rounds: 10 },
  { words: 10_000, articles: 10, rounds: 3 },
  { words: 100_000, articles: 3, rounds: 1 },
];
const WARM_UP_ROUNDS = 5;

/** `extract SET.json`: how long it takes to read everything from articles put together from the texts of a set of quotes. */
export async function run([path = '']: readonly string[]): Promise<void> {
  const documents: readonly QuotesDocument[] = JSON.parse(await readFile(path, 'utf8'));
  const show = progress('Reading', LENGTHS.length);
  const rows = [['words', 'articles', 'p50 ms', 'p99 ms', '1,000 words, ms', 'people', 'quotes', 'events']];
  for (const [at, { words, articles, rounds }] of LENGTHS.entries()) {
    const made = Array.from({ length: articles }, (_, article) =>
      articleOf(documents, words, article / articles),
    );
    if (at === 0) timesIn(made, WARM_UP_ROUNDS, factsOf);
    const everything = timesIn(made, rounds, factsOf);
    rows.push([
      words.toLocaleString('en'),
      String(articles),
      percentile(everything.milliseconds, 50).toFixed(1),
      percentile(everything.milliseconds, 99).toFixed(1),
      perThousandWords(everything).toFixed(2),
      ...sharesIn(made, rounds),
    ]);
    show(at + 1);
  }
  printTable(rows);
}

/** Whole paragraphs, from so far into the set onwards and from its beginning again, until they have so many words. */
function articleOf(documents: readonly QuotesDocument[], words: number, from: number): SetStory {
  const first = Math.floor(from * documents.length);
  const all = [...documents.slice(first), ...documents.slice(0, first)].flatMap(({ text }) => text);
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const text = all[at % all.length] ?? '';
    count += text.match(/\S+/g)?.length ?? 0;
    paragraphs.push(text);
  }
  return { id: `${first}`, title: '', published: documents[first]?.published, paragraphs };
}

function timesIn(articles: readonly SetStory[], rounds: number, read: (story: Story) => unknown): Times {
  const all = Array.from({ length: rounds }, () => articles).flat();
  return timesOf(all, storyFrom, (_, story) => read(story));
}

/** What part of the time people, quotes and events take. */
function sharesIn(articles: readonly SetStory[], rounds: number): string[] {
  const parts = [0, 0, 0];
  timesIn(articles, rounds, (story) => {
    const start = performance.now();
    const people = peopleOf(story);
    const withPeople = performance.now();
    quotesOf(story, people);
    const withQuotes = performance.now();
    eventsOf(story, people);
    const end = performance.now();
    const taken = [withPeople - start, withQuotes - withPeople, end - withQuotes];
    for (const [at, time] of taken.entries()) parts[at] = (parts[at] ?? 0) + time;
  });
  const whole = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => `${Math.round((part / whole) * 100)}%`);
}
