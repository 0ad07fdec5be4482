import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Drafted,
  type Refused,
  type RemovedArticle,
  type ServerLimits,
  type ServerStories,
  storyIdOf,
} from '../commands/library/server-stories.ts';
import { slugOf } from '../import/slug.ts';
import { shortKeyOf } from '../story/short-key.ts';
import { library as words } from '../words/index.ts';
import { checkedFacts } from './checked-facts.ts';
import { forgetDraft, keepDraft, readDraft } from './drafts.ts';
import {
  changedAt,
  foldersOf,
  freeName,
  moveAt,
  removeEmpty,
  type ServerFolders,
  writeWhole,
} from './folders.ts';
import { bytesOf, type HeldArticle, heldIn, sameArticle } from './held-articles.ts';
import type { InTurn } from './in-turn.ts';
import { textOf } from './made-article.ts';
import { readApart } from './read-apart.ts';
import type { ReadingResult } from './reading-worker.ts';
import { DAY_MS, dayOf } from './time.ts';

const BYTES_OF_MEGABYTE = 1024 * 1024;
const SETTINGS_FILE = 'story.yaml';

export interface KeptStoriesOptions {
  readonly content: string;
  readonly limits: ServerLimits;
  /** Changes of the folders come one after the other, whoever makes them. */
  readonly changing: InTurn;
  /** Reads the content anew; whether what stands in the folders is then what is served. */
  readonly reload: () => Promise<boolean>;
  /** Whether the bot itself is in a server, as far as it knows. */
  readonly isIn: (server: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what went wrong, for the log. */
  readonly failed: (error: unknown) => void;
}

/** Stories of servers as files of the content folder: a folder a server, which only that server may see. */
export function keptStories(options: KeptStoriesOptions): ServerStories {
  const { content, limits, changing, reload, isIn, now, failed } = options;

  /** Keeps every fault for the log, and makes a sentence of it. */
  const guarded = <Value>(task: () => Promise<Value>): Promise<Value | Refused> =>
    task().catch((error: unknown) => {
      failed(error);
      return refused(words.notWritten);
    });
  const draftOf = async (
    server: string,
    { kept, ...made }: ReadingResult,
    problems: readonly string[],
    known?: string,
  ): Promise<Drafted> => {
    if (made.outcome === 'refused' || kept === undefined) {
      return made.outcome === 'refused' ? made : refused(words.notRead);
    }
    const folders = foldersOf(content, server);
    const id = await keepDraft(folders.drafts, kept, known);
    const { facts, source } = kept;
    const draft = {
      id,
      facts,
      article: made.article,
      leftOut: source.leftOut.length,
      notes: source.notes,
      problems,
      replaces: sameArticle(await heldIn(folders.story), facts) !== undefined,
    };
    return { outcome: 'drafted', draft };
  };
  /** Why there is no room for so many bytes beside some articles; undefined when there is. */
  const noRoom = (others: readonly HeldArticle[], bytes: number): Refused | undefined => {
    if (others.length >= limits.articles) return refused(words.tooMany(limits.articles));
    const most = limits.megabytes * BYTES_OF_MEGABYTE;
    return bytesOf(others) + bytes > most ? refused(words.tooMuch(limits.megabytes)) : undefined;
  };
  const served = async (): Promise<Refused | { outcome: 'done' }> =>
    (await reload()) ? { outcome: 'done' } : refused(words.notServedYet);

  return {
    limits,
    add: (server, { name, contentType, bytes }, given) =>
      guarded(async () => {
        if (!isIn(server)) return refused(words.notIn);
        const { facts, problems } = checkedFacts(given);
        const result = await readApart({ kind: 'read', bytes, hints: { name, contentType }, facts }, failed);
        return draftOf(server, result, problems);
      }),
    factsOf: async (server, id) => {
      const kept = await guarded(() => readDraft(foldersOf(content, server).drafts, id));
      return kept === undefined || 'outcome' in kept ? undefined : kept.facts;
    },
    change: (server, id, given) =>
      guarded(async () => {
        const kept = await readDraft(foldersOf(content, server).drafts, id);
        if (kept === undefined) return refused(words.draftGone);
        const { facts, problems } = checkedFacts(given);
        const result = await readApart({ kind: 'make', kept: { ...kept, facts } }, failed);
        return draftOf(server, result, problems, id);
      }),
    save: (server, id) =>
      guarded(() =>
        changing(async () => {
          const folders = foldersOf(content, server);
          const kept = await readDraft(folders.drafts, id);
          if (kept === undefined) return refused(words.draftGone);
          const { title, published } = kept.facts;
          if (title === undefined) return refused(words.titleMissing);
          if (published === undefined) return refused(words.dateMissing);
          const text = textOf(kept);
          const held = await heldIn(folders.story);
          const before = sameArticle(held, kept.facts);
          const full = noRoom(
            held.filter((one) => one !== before),
            Buffer.byteLength(text),
          );
          if (full !== undefined) return full;
          await writeSettings(folders);
          const taken = new Set(held.map((one) => one.id));
          const name = freeName(`${published.slice(0, '2025-04-17'.length)}-${slugOf(title)}`, taken);
          await writeWhole(folders.story, `${name}.md`, text);
          // Only now: what was there before stays until the new words are.
          if (before !== undefined) await setAside(folders, before.id, limits, now());
          await forgetDraft(folders.drafts, id);
          return served();
        }),
      ),
    discard: async (server, id) => {
      await guarded(() => forgetDraft(foldersOf(content, server).drafts, id));
    },
    remove: (server, articleId) =>
      guarded(() =>
        changing(async () => {
          const folders = foldersOf(content, server);
          const held = await heldIn(folders.story);
          if (!held.some(({ id }) => id === articleId)) return refused(words.gone);
          const name = await setAside(folders, articleId, limits, now());
          if (held.length === 1) {
            await rm(join(folders.story, SETTINGS_FILE), { force: true });
            await removeEmpty(folders.story);
          }
          const done = await served();
          return done.outcome === 'refused' ? done : { ...done, key: keyOf(server, name) };
        }),
      ),
    removed: async (server) => {
      const removed = await guarded(() => removedOf(foldersOf(content, server), server, limits.keepDays));
      return 'outcome' in removed ? [] : removed;
    },
    restore: (server, key) =>
      guarded(() =>
        changing(async () => {
          const folders = foldersOf(content, server);
          const wanted = (await heldIn(folders.removed)).find(({ id }) => keyOf(server, id) === key);
          if (wanted === undefined) return refused(words.gone);
          const held = await heldIn(folders.story);
          const full = noRoom(held, wanted.bytes);
          if (full !== undefined) return full;
          await writeSettings(folders);
          const name = freeName(wanted.id, new Set(held.map(({ id }) => id)));
          await moveAt(join(folders.removed, `${wanted.id}.md`), join(folders.story, `${name}.md`), now());
          return served();
        }),
      ),
  };
}

function refused(problem: string): Refused {
  return { outcome: 'refused', problem };
}

/** A title for the story, unless the host has given it one. Who may see it, the name of the folder says. */
async function writeSettings({ story }: ServerFolders): Promise<void> {
  if ((await changedAt(join(story, SETTINGS_FILE))) !== undefined) return;
  await writeWhole(story, SETTINGS_FILE, `title: ${words.storyTitle}\n`);
}

/**
 * Out of the story, under a name that nothing else has there, which it returns. What is kept aside has the same limits as
 * the story: what was removed first gives way.
 */
async function setAside(
  { story, removed }: ServerFolders,
  id: string,
  limits: ServerLimits,
  now: number,
): Promise<string> {
  const aside = await heldIn(removed);
  const name = freeName(id, new Set(aside.map((one) => one.id)));
  await moveAt(join(story, `${id}.md`), join(removed, `${name}.md`), now);
  let kept = (await heldIn(removed)).sort((one, other) => other.at - one.at);
  while (kept.length > limits.articles || bytesOf(kept) > limits.megabytes * BYTES_OF_MEGABYTE) {
    const oldest = kept.at(-1);
    if (oldest === undefined || kept.length === 1) break;
    await rm(join(removed, `${oldest.id}.md`), { force: true });
    kept = kept.slice(0, -1);
  }
  return name;
}

async function removedOf(
  { removed }: ServerFolders,
  server: string,
  keepDays: number,
): Promise<RemovedArticle[]> {
  const held = (await heldIn(removed)).sort((one, other) => other.at - one.at);
  return held.map(({ id, title, at }) => ({
    key: keyOf(server, id),
    title: title ?? id,
    until: dayOf(at + keepDays * DAY_MS),
  }));
}

function keyOf(server: string, id: string): string {
  return shortKeyOf(`${storyIdOf(server)}/${id}`);
}
