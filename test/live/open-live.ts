import { onTestFinished } from 'vitest';
import { type LiveLibrary, type LiveSettings, openLiveLibrary } from '../../src/live/live-library.ts';
import type { Library } from '../../src/story/library.ts';

/** How long a change may take until it is served, in milliseconds: many times as long as it does. */
const PATIENCE_MS = 20_000;

export interface Opened {
  readonly live: LiveLibrary;
  /** What the log has, warnings with a mark. */
  readonly said: string[];
}

/** A live library of a folder, with the real watcher unless another is given; closed with the test. */
export async function openLive(
  folder: string,
  settings: Partial<Pick<LiveSettings, 'watch' | 'cache'>> = {},
): Promise<Opened> {
  const said: string[] = [];
  const log = {
    debug: () => undefined,
    info: (sentence: string) => void said.push(sentence),
    warn: (sentence: string) => void said.push(`! ${sentence}`),
    fault: (sentence: string, error: unknown) => void said.push(`!! ${sentence} ${String(error)}`),
  };
  const live = await openLiveLibrary({ folder, cache: 'off', log, ...settings });
  onTestFinished(() => live.close());
  return { live, said };
}

/** Waits until what is looked at is as expected; says what it was instead. */
export async function until<Value>(look: () => Value, isSo: (value: Value) => boolean): Promise<Value> {
  for (const end = performance.now() + PATIENCE_MS; ; ) {
    const value = look();
    if (isSo(value)) return value;
    if (performance.now() > end) throw new Error(`Waited in vain; it is ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a library serves just these articles: `story/article: first paragraph`. */
export function untilServed(live: LiveLibrary, ...articles: readonly string[]): Promise<unknown> {
  return until(
    () => inWords(live.current()),
    (served) => served.join('\n') === articles.join('\n'),
  );
}

export function inWords({ stories }: Library): string[] {
  return stories.flatMap((story) =>
    story.articles.map(({ key, paragraphs }) => `${key}: ${paragraphs[0]?.text}`),
  );
}

export function article(text: string): string {
  return `---\ntitle: T\npublished: 2024-01-01\n---\n${text}\n`;
}
