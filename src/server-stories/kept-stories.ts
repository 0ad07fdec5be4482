import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Done,
  type Draft,
  type Drafted,
  type GivenFacts,
  type HandedIn,
  type RemovedArticle,
  type ServerLimits,
  type ServerStories,
  storyIdOf,
} from '../commands/library/server-stories.ts';
import { slugOf } from '../import/slug.ts';
import { shortKeyOf } from '../story/short-key.ts';
import { importing, library as words } from '../words/index.ts';
import { articleOf, forgetDraft, type KeptDraft, keepDraft, readDraft } from './drafts.ts';
import { changedAt, foldersOf, moveAt, removeEmpty, type ServerFolders, writeWhole } from './folders.ts';
import { checkedFacts } from './given-facts.ts';
import { heldIn, sameArticle } from './held-articles.ts';
import { readApart } from './read-apart.ts';
import { DAY_MS, dayOf } from './time.ts';

const BYTES_OF_MEGABYTE = 1024 * 1024;
const SETTINGS_FILE = 'story.yaml';

export interface KeptStoriesOptions {
  readonly content: string;
  readonly limits: ServerLimits;
  /** Reads the content anew, and resolves once it is served. */
  readonly reload: () => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what went wrong, for the log. */
  readonly failed: (error: unknown) => void;
}

/** Stories of servers as files of the content folder: a folder a server, which only that server may see. */
export function keptStories({ content, limits, reload, now, failed }: KeptStoriesOptions): ServerStories {
  /** One change at a time, so that two of them never count the same room. */
  let changing: Promise<unknown> = Promise.resolve();
  const change = (task: () => Promise<Done>): Promise<Done> => {
    const done = changing.then(task).catch((error: unknown): Done => {
      failed(error);
      return { outcome: 'refused', problem: words.notWritten };
    });
    changing = done;
    return done;
  };
  const shown = async (server: string, id: string, kept: KeptDraft): Promise<Draft | undefined> => {
    const made = articleOf(kept);
    if (made === undefined) return undefined;
    const held = await heldIn(foldersOf(content, server).story, storyIdOf(server));
    return {
      id,
      facts: kept.facts,
      article: made.article,
      leftOut: kept.source.leftOut.length,
      notes: kept.source.notes,
      replaces: sameArticle(held, made.article) !== undefined,
    };
  };
  const keep = async (server: string, kept: KeptDraft, id?: string): Promise<Drafted> => {
    try {
      const made = articleOf(kept);
      if (made === undefined) return { outcome: 'refused', problem: importing.nothingToRead };
      const draft = await shown(server, await keepDraft(foldersOf(content, server).drafts, kept, id), kept);
      return draft === undefined
        ? { outcome: 'refused', problem: importing.nothingToRead }
        : { outcome: 'drafted', draft };
    } catch (error) {
      failed(error);
      return { outcome: 'refused', problem: words.notWritten };
    }
  };

  return {
    limits,
    add: async (server, { name, contentType, bytes }: HandedIn, given) => {
      const facts = checkedFacts(given);
      if (typeof facts === 'string') return { outcome: 'refused', problem: facts };
      const reading = await readApart({ bytes, hints: { name, contentType } });
      if (reading === undefined) return { outcome: 'refused', problem: words.notRead };
      if (reading.outcome === 'feed') return { outcome: 'refused', problem: words.wrongKind };
      if (reading.outcome === 'refused') return reading;
      const { article: source } = reading;
      return keep(server, { source, facts: withRead(facts, source.facts) });
    },
    draft: async (server, id) => {
      const kept = await readDraft(foldersOf(content, server).drafts, id);
      return kept === undefined ? undefined : shown(server, id, kept);
    },
    change: async (server, id, given) => {
      const facts = checkedFacts(given);
      if (typeof facts === 'string') return { outcome: 'refused', problem: facts };
      const kept = await readDraft(foldersOf(content, server).drafts, id);
      if (kept === undefined) return { outcome: 'refused', problem: words.draftGone };
      return keep(server, { ...kept, facts }, id);
    },
    save: (server, id) =>
      change(async () => {
        const folders = foldersOf(content, server);
        const kept = await readDraft(folders.drafts, id);
        const made = kept === undefined ? undefined : articleOf(kept);
        if (kept === undefined || made === undefined) return { outcome: 'refused', problem: words.draftGone };
        if (kept.facts.title === undefined) return { outcome: 'refused', problem: words.titleMissing };
        if (kept.facts.published === undefined) return { outcome: 'refused', problem: words.dateMissing };
        const held = await heldIn(folders.story, storyIdOf(server));
        const before = sameArticle(held, made.article);
        const others = held.filter((one) => one !== before);
        const bytes = others.reduce((sum, one) => sum + one.bytes, Buffer.byteLength(made.text));
        if (others.length >= limits.articles)
          return { outcome: 'refused', problem: words.tooMany(limits.articles) };
        if (bytes > limits.megabytes * BYTES_OF_MEGABYTE) {
          return { outcome: 'refused', problem: words.tooMuch(limits.megabytes) };
        }
        // The settings stand first: no article is ever there without them, open to all.
        await writeSettings(folders, server);
        if (before !== undefined) await setAside(folders, before.id, now());
        const taken = new Set(others.map((one) => one.id));
        const name = freeName(`${made.article.published.day}-${slugOf(made.article.title)}`, taken);
        await writeWhole(folders.story, `${name}.md`, made.text);
        await forgetDraft(folders.drafts, id);
        await reload();
        return { outcome: 'done' };
      }),
    discard: (server, id) => forgetDraft(foldersOf(content, server).drafts, id),
    remove: (server, articleId) =>
      change(async () => {
        const folders = foldersOf(content, server);
        const held = await heldIn(folders.story, storyIdOf(server));
        if (!held.some(({ id }) => id === articleId)) return { outcome: 'refused', problem: words.gone };
        await setAside(folders, articleId, now());
        if (held.length === 1) {
          await rm(join(folders.story, SETTINGS_FILE), { force: true });
          await removeEmpty(folders.story);
        }
        await reload();
        return { outcome: 'done' };
      }),
    removed: (server) => removedIn(foldersOf(content, server), storyIdOf(server), limits.keepDays),
    restore: (server, key) =>
      change(async () => {
        const folders = foldersOf(content, server);
        const aside = await heldIn(folders.removed, storyIdOf(server));
        const wanted = aside.find(({ id }) => keyOf(server, id) === key);
        if (wanted === undefined) return { outcome: 'refused', problem: words.gone };
        const held = await heldIn(folders.story, storyIdOf(server));
        if (held.length >= limits.articles)
          return { outcome: 'refused', problem: words.tooMany(limits.articles) };
        await writeSettings(folders, server);
        const name = freeName(wanted.id, new Set(held.map(({ id }) => id)));
        await moveAt(join(folders.removed, `${wanted.id}.md`), join(folders.story, `${name}.md`), now());
        await reload();
        return { outcome: 'done' };
      }),
  };
}

/** What a member says goes before what the file says. */
function withRead(given: GivenFacts, read: GivenFacts): GivenFacts {
  return {
    title: given.title ?? read.title,
    published: given.published ?? read.published,
    publisher: given.publisher ?? read.publisher,
    url: given.url ?? read.url,
  };
}

/** Keeps what the server's story is called, if somebody has changed it; who may see it is said anew each time. */
async function writeSettings({ story }: ServerFolders, server: string): Promise<void> {
  if ((await changedAt(join(story, SETTINGS_FILE))) !== undefined) return;
  await writeWhole(story, SETTINGS_FILE, `title: ${words.storyTitle}\nservers: ["${server}"]\n`);
}

/** Out of the story, under a name that nothing else has there. */
async function setAside({ story, removed }: ServerFolders, id: string, now: number): Promise<void> {
  const taken = new Set((await heldIn(removed, '')).map((one) => one.id));
  await moveAt(join(story, `${id}.md`), join(removed, `${freeName(id, taken)}.md`), now);
}

async function removedIn(
  { removed }: ServerFolders,
  storyId: string,
  keepDays: number,
): Promise<RemovedArticle[]> {
  const held = await heldIn(removed, storyId);
  return Promise.all(
    held.map(async ({ id, article }) => ({
      key: shortKeyOf(`${storyId}/${id}`),
      title: article?.title ?? id,
      until: dayOf(((await changedAt(join(removed, `${id}.md`))) ?? 0) + keepDays * DAY_MS),
    })),
  );
}

function keyOf(server: string, id: string): string {
  return shortKeyOf(`${storyIdOf(server)}/${id}`);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}
