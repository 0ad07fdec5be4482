import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { weightiestFirst } from '../src/extract/events/main-events.ts';
import type { DatedEvent } from '../src/extract/facts.ts';
import { factsOf } from '../src/extract/read-facts.ts';
import type { Story } from '../src/story/story.ts';
import { printTable } from './extraction/table.ts';
import { storyFrom } from './set-story.ts';

/** A topic of a set: its articles, and timelines that journalists made of it. */
interface Topic {
  readonly topic: string;
  readonly articles: readonly { readonly id: string; readonly published: string; readonly text: string }[];
  readonly timelines: readonly (readonly { readonly date: string }[])[];
}

/** Days in the order in which they are thought to matter, the first most. */
type Ranking = (story: Story, events: readonly DatedEvent[]) => string[];

const RANKINGS: Readonly<Record<string, Ranking>> = {
  pilcrow: (_, events) => weightiestFirst(events).flatMap(dayOf),
  'sentences naming the day': (_, events) =>
    mostFirst(events.flatMap((event) => [event, ...event.alsoTold].flatMap(dayOf))),
  'articles of the day': ({ articles }) => mostFirst(articles.map(({ published }) => published.day)),
};

/** `timelines SET.json`: which days of a topic count, beside the days of timelines that journalists made. */
export async function run(args: readonly string[]): Promise<void> {
  const [path] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  if (path === undefined) {
    process.stderr.write('Usage: npm run bench -- timelines SET.json\n');
    process.exitCode = 1;
    return;
  }
  const topics: Topic[] = JSON.parse(await readFile(path, 'utf8'));
  const names = Object.keys(RANKINGS);
  const scores: number[][] = [];
  const rows = topics.map((topic) => {
    const story = storyOf(topic);
    const { events } = factsOf(story);
    const f1 = names.map((name) => meanF1(RANKINGS[name]?.(story, events) ?? [], topic));
    scores.push(f1);
    return [topic.topic, String(story.articles.length), String(events.length), ...f1.map(shown)];
  });
  const means = names.map((_, at) => mean(scores.map((row) => row[at] ?? 0)));
  printTable([
    ['days chosen, F1', 'articles', 'events', ...names],
    ...rows,
    ['mean', '', '', ...means.map(shown)],
  ]);
}

function storyOf({ topic, articles }: Topic): Story {
  const texts = articles.map(({ id, published, text }) => ({
    id: `${topic}/${id}`,
    title: id,
    published: published.slice(0, 10),
    paragraphs: text.split(/\n+/u).filter((paragraph) => paragraph.trim() !== ''),
  }));
  const [first] = texts;
  const all = texts.flatMap((text) => storyFrom(text).articles);
  return { ...storyFrom(first ?? { id: topic, title: topic, paragraphs: [] }), articles: all };
}

/** With as many days as the timeline has, within its first and last day; mean over the timelines of a topic. */
function meanF1(ranked: readonly string[], { timelines }: Topic): number {
  return mean(
    timelines.map((timeline) => {
      const gold = new Set(timeline.map(({ date }) => date));
      const [first = '', last = ''] = [[...gold].sort()[0], [...gold].sort().at(-1)];
      const within = [...new Set(ranked)].filter((day) => day >= first && day <= last);
      const chosen = within.slice(0, gold.size);
      const right = chosen.filter((day) => gold.has(day)).length;
      return chosen.length + gold.size === 0 ? 0 : (2 * right) / (chosen.length + gold.size);
    }),
  );
}

function dayOf({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }): string[] {
  return firstDay === lastDay ? [firstDay] : [];
}

function mostFirst(days: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([day]) => day);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shown(value: number): string {
  return value.toFixed(3);
}
