import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { madeParagraph, numbersFrom } from '../made-library.ts';

/** What the thread is started with. */
export interface WriterTask {
  /** Its `content` is written. */
  readonly root: string;
  readonly milliseconds: number;
}

/** What it says: the state of all articles once each step is on disk; an empty one when it is done. */
export type Written = string;

const SEED = 11;
const STORIES = 20;
const ARTICLES = 3;
const PARAGRAPHS = 8;
const AT_ONCE = 500;
/** Of each of the 500. */
const PARAGRAPHS_IN_A_CROWD = 2;
/** Longer than the bot waits for calm, so that each state is one that it may take up. */
const PAUSE_MS = 600;

/** Articles by their file in the content folder. */
export type Files = ReadonlyMap<string, string>;

export function stateOf(files: Files): Written {
  return [...files]
    .map(([name, text]) => `${name} ${crc32(text)}`)
    .sort()
    .join('\n');
}

/** Edits, adds, deletes, breaks and renames files as hosts and their tools do, one step after the other. */
async function write({ root, milliseconds }: WriterTask, say: (state: Written) => void): Promise<void> {
  const folder = join(root, 'content');
  const next = numbersFrom(SEED);
  const served = new Map<string, string>();
  const article = (length = PARAGRAPHS): string => {
    const body = Array.from({ length }, () => madeParagraph(next)).join('\n\n');
    return `---\ntitle: Made ${Math.floor(next() * 1e9)}\npublished: 2025-01-01\n---\n\n${body}\n`;
  };
  const put = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    served.set(name, text);
  };
  const remove = (name: string): void => {
    rmSync(join(folder, name), { force: true });
    served.delete(name);
  };
  const some = (): string => [...served.keys()][Math.floor(next() * served.size)] ?? '';
  const broken = new Set<string>();
  const crowd = Array.from({ length: AT_ONCE }, (_, at) => ({
    name: `story-${at % STORIES}/crowd-${at}.md`,
    text: article(PARAGRAPHS_IN_A_CROWD),
  }));
  const steps: (() => void | Promise<void>)[] = [
    () => put(some(), article()),
    async () => {
      // Emptied, then written.
      const name = some();
      writeFileSync(join(folder, name), '');
      await pause(20);
      put(name, article());
    },
    () => {
      // Written beside, then moved into place.
      const name = some();
      const text = article();
      writeFileSync(join(folder, `${name}.tmp`), text);
      renameSync(join(folder, `${name}.tmp`), join(folder, name));
      served.set(name, text);
    },
    () => put(`story-${Math.floor(next() * STORIES)}/new-${Math.floor(next() * 1e9)}.md`, article()),
    () => remove(some()),
    () => {
      // Served as it was.
      const name = some();
      broken.add(name);
      writeFileSync(join(folder, name), 'no settings');
    },
    () => {
      for (const name of broken) if (served.has(name)) put(name, article());
      broken.clear();
    },
    () => {
      for (const { name, text } of crowd) put(name, text);
    },
    () => {
      for (const { name } of crowd) remove(name);
    },
    () => {
      // A new story, moved in as a whole.
      const id = `late-${Math.floor(next() * 1e9)}`;
      const text = article();
      mkdirSync(join(root, id));
      writeFileSync(join(root, id, 'article.md'), text);
      renameSync(join(root, id), join(folder, id));
      served.set(`${id}/article.md`, text);
    },
  ];
  for (let at = 0; at < STORIES * ARTICLES; at += 1)
    put(`story-${at % STORIES}/article-${Math.floor(at / STORIES)}.md`, article());
  say(stateOf(served));
  await new Promise((resolve) => parentPort?.once('message', resolve));
  const end = performance.now() + milliseconds;
  for (let at = 0; performance.now() < end; at += 1) {
    await steps[at % steps.length]?.();
    say(stateOf(served));
    await pause(PAUSE_MS);
  }
  say('');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

if (parentPort !== null) {
  const port = parentPort;
  await write(workerData.task, (state) => port.postMessage(state));
}
