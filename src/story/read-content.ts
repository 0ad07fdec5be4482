import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Complaint, content } from '../words/index.ts';
import { type ArticlePlace, readArticle } from './article.ts';
import type { Fault, Outcome } from './fault.ts';
import { type Library, libraryOf } from './library.ts';
import { shortKeyOf } from './short-key.ts';
import type { Article, Story } from './story.ts';
import { NO_SETTINGS, readStorySettings, type StorySettings } from './story-settings.ts';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SETTINGS_FILE = 'story.yaml';
/** Stories that are read at the same time: enough that no disk is waited for, few enough open files. */
const READ_AT_ONCE = 32;

/** The file of an article, as text, and where the article stands. */
export interface ArticleFile {
  readonly source: string;
  readonly place: ArticlePlace;
}

/** Reads the articles of a story, in the order of the files given. */
export interface ArticleReader {
  readStory(storyId: string, files: readonly ArticleFile[]): Promise<readonly Outcome<Article>[]>;
}

const READ_ANEW: ArticleReader = {
  readStory: async (_, files) => files.map(({ source, place }) => readArticle(source, place)),
};

/** Reads the whole content folder. A broken file is a fault and stays out; the others are served. */
export async function readContent(folder: string, reader: ArticleReader = READ_ANEW): Promise<Library> {
  const faults: Fault[] = [];
  const stories: Story[] = [];
  const entries = await entriesOf(folder, faults);
  for (let at = 0; at < entries.length; at += READ_AT_ONCE) {
    const read = entries.slice(at, at + READ_AT_ONCE).map((entry) => readEntry(folder, entry, reader));
    for (const { story, faults: found } of await Promise.all(read)) {
      faults.push(...found);
      if (story !== undefined) stories.push(story);
    }
  }
  return libraryOf(withoutClashes(stories, faults), faults);
}

async function readEntry(
  folder: string,
  { name, isFolder }: Entry,
  reader: ArticleReader,
): Promise<{ story: Story | undefined; faults: Fault[] }> {
  const faults: Fault[] = [];
  const story = isFolder ? await readStory(folder, name, faults, reader) : undefined;
  if (!isFolder && name.endsWith('.md') && name.toLowerCase() !== 'readme.md') {
    const complaint = content.outsideOfAStory(join(folder, 'a-story', name));
    faults.push(warning(join(folder, name), complaint));
  }
  return { story, faults };
}

async function readStory(
  folder: string,
  id: string,
  faults: Fault[],
  reader: ArticleReader,
): Promise<Story | undefined> {
  const path = join(folder, id);
  const entries = await entriesOf(path, faults);
  const files = entries.filter((entry) => !entry.isFolder && entry.name.endsWith('.md'));
  if (files.length === 0) {
    if (entries.some((entry) => entry.name === SETTINGS_FILE)) {
      faults.push(warning(path, content.noArticle));
    }
    return undefined;
  }
  if (!ID.test(id)) {
    faults.push(badName(path));
    return undefined;
  }
  const misnamed = entries.find(({ name }) => name !== SETTINGS_FILE && /\.ya?ml$/i.test(name));
  if (misnamed !== undefined) {
    // It may say which servers may see the story: until it can be read, none does.
    faults.push(error(join(path, misnamed.name), content.misnamedSettings(SETTINGS_FILE)));
    return undefined;
  }
  const hasSettings = entries.some((entry) => !entry.isFolder && entry.name === SETTINGS_FILE);
  const settings = hasSettings ? await readSettings(join(path, SETTINGS_FILE), faults) : NO_SETTINGS;
  const read: ArticleFile[] = [];
  const found: Fault[] = [];
  for (const entry of files) {
    const file = await readArticleFile(path, id, entry.name, found);
    if (file !== undefined) read.push(file);
  }
  const outcomes = await reader.readStory(id, read);
  found.push(...outcomes.flatMap((outcome) => outcome.faults));
  // File by file, as the host sees them.
  faults.push(...found.sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file))));
  const articles = outcomes.flatMap(({ value }) => value ?? []);
  const first = articles.sort(byPublication)[0];
  if (settings === undefined || first === undefined) return undefined;
  const title = settings.title ?? (articles.length === 1 ? first.title : titleFromId(id));
  return { ...settings, title, id, shortKey: shortKeyOf(id), articles };
}

async function readSettings(file: string, faults: Fault[]): Promise<StorySettings | undefined> {
  const source = await readText(file, faults);
  if (source === undefined) return undefined;
  const outcome = readStorySettings(source, file);
  faults.push(...outcome.faults);
  return outcome.value;
}

async function readArticleFile(
  folder: string,
  storyId: string,
  name: string,
  faults: Fault[],
): Promise<ArticleFile | undefined> {
  const file = join(folder, name);
  const id = name.slice(0, -'.md'.length);
  if (!ID.test(id)) {
    faults.push(badName(file));
    return undefined;
  }
  const source = await readText(file, faults);
  return source === undefined ? undefined : { source, place: { storyId, id, file } };
}

/** A file as text: UTF-8, a byte-order mark dropped. Undefined, with a fault, when it cannot be. */
async function readText(file: string, faults: Fault[]): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) {
      faults.push(error(file, content.tooLarge(size, MAX_FILE_BYTES)));
      return undefined;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (reason) {
    const isEncoding = reason instanceof TypeError;
    faults.push(error(file, isEncoding ? content.notUtf8 : content.fileNotRead(codeOf(reason))));
    return undefined;
  }
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

async function entriesOf(folder: string, faults: Fault[]): Promise<Entry[]> {
  try {
    const names = (await readdir(folder))
      .filter((name) => !name.startsWith('.') && !name.startsWith('_'))
      .sort();
    return await Promise.all(
      names.map(async (name) => {
        const found = await stat(join(folder, name)).catch(() => undefined);
        return { name, isFolder: found?.isDirectory() ?? false };
      }),
    );
  } catch (reason) {
    faults.push(error(folder, content.folderNotRead(codeOf(reason))));
    return [];
  }
}

/** Two names that share a short key would answer each other's buttons: the later one stays out. */
function withoutClashes(stories: readonly Story[], faults: Fault[]): Story[] {
  const owners = new Map<string, string>();
  return stories.map((story) => ({
    ...story,
    articles: story.articles.filter((article) => {
      const owner = owners.get(article.shortKey);
      if (owner === undefined) owners.set(article.shortKey, article.key);
      else faults.push(error(article.file, content.nameTaken(owner)));
      return owner === undefined;
    }),
  }));
}

function byPublication(one: Article, other: Article): number {
  if (one.published.day !== other.published.day) return one.published.day < other.published.day ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function badName(file: string): Fault {
  return error(file, content.badName);
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason';
}

function error(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, severity: 'error', ...complaint };
}

function warning(file: string, complaint: Complaint): Fault {
  return { file, line: undefined, severity: 'warning', ...complaint };
}
