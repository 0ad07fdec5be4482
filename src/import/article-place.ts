import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FieldReader } from '../story/field-reader.ts';
import { readFields, splitFrontMatter } from '../story/front-matter.ts';
import { readPublished } from '../story/published.ts';
import { slugOf } from './slug.ts';

/** What an id may be made of, in the words of the content format. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
/** What an article is known again by. */
const KEYS = ['title', 'published', 'url'];

/** Whether a text can name a story. It then holds nothing that leads out of the content folder. */
export function isStoryId(text: string): boolean {
  return ID.test(text) && text.length <= LONGEST_ID;
}

/** By what an article is known again. */
export interface ArticleIdentity {
  readonly title: string;
  /** `2025-04-17`. */
  readonly day: string;
  readonly url: string | undefined;
}

/** Where an article goes: to a new file, or to the file that holds it already, with the same words or others. */
export interface ArticlePlace {
  readonly storyId: string;
  readonly file: string;
  readonly state: 'new' | 'unchanged' | 'differs';
}

interface Held {
  readonly storyId: string;
  readonly file: string;
  readonly source: string;
  readonly identity: ArticleIdentity;
}

/** The articles that the content folder holds, as far as they can be read. */
export class HeldArticles {
  private readonly folder: string;
  private readonly articles: Held[];

  private constructor(folder: string, articles: Held[]) {
    this.folder = folder;
    this.articles = articles;
  }

  static async in(folder: string): Promise<HeldArticles> {
    const articles: Held[] = [];
    for (const storyId of (await namesIn(folder)).filter(isStoryId)) {
      for (const name of (await namesIn(join(folder, storyId))).filter((one) => one.endsWith('.md'))) {
        const held = await heldIn(join(folder, storyId, name), storyId);
        if (held !== undefined) articles.push(held);
      }
    }
    return new HeldArticles(folder, articles);
  }

  /** The stories that have articles, with how many, in order of their names. */
  get stories(): ReadonlyMap<string, number> {
    const stories = new Map<string, number>();
    for (const { storyId } of this.articles) stories.set(storyId, (stories.get(storyId) ?? 0) + 1);
    return stories;
  }

  /** The story that holds an article already. */
  storyOf(identity: ArticleIdentity): string | undefined {
    return this.articles.find((held) => isSame(held.identity, identity))?.storyId;
  }

  /** Where an article goes inside of a story. */
  async placeFor(storyId: string, identity: ArticleIdentity, text: string): Promise<ArticlePlace> {
    const held = this.articles.find((one) => one.storyId === storyId && isSame(one.identity, identity));
    if (held !== undefined) {
      return { storyId, file: held.file, state: held.source === text ? 'unchanged' : 'differs' };
    }
    const id = `${identity.day}-${slugOf(identity.title)}`;
    const taken = new Set(await namesIn(join(this.folder, storyId)));
    let name = `${id}.md`;
    for (let number = 2; taken.has(name); number += 1) name = `${id}-${number}.md`;
    return { storyId, file: join(this.folder, storyId, name), state: 'new' };
  }

  /** Writes an article, and knows it from then on. */
  async write(
    { storyId, file, state }: ArticlePlace,
    identity: ArticleIdentity,
    text: string,
  ): Promise<void> {
    await mkdir(join(this.folder, storyId), { recursive: true });
    // A new file never takes the place of one that came there meanwhile.
    await writeFile(file, text, { flag: state === 'new' ? 'wx' : 'w' });
    this.remember({ storyId, file }, identity, text);
  }

  /** Knows an article as if it were written, for a run that writes nothing. */
  remember(
    { storyId, file }: Pick<ArticlePlace, 'storyId' | 'file'>,
    identity: ArticleIdentity,
    text: string,
  ): void {
    const at = this.articles.findIndex((held) => held.file === file);
    if (at !== -1) this.articles.splice(at, 1);
    this.articles.push({ storyId, file, source: text, identity });
  }
}

function isSame(one: ArticleIdentity, other: ArticleIdentity): boolean {
  if (one.url !== undefined && other.url !== undefined && plainAddress(one.url) === plainAddress(other.url)) {
    return true;
  }
  return one.day === other.day && plainTitle(one.title) === plainTitle(other.title);
}

function plainAddress(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An article by its settings alone: its text need not be read to know it again. */
async function heldIn(file: string, storyId: string): Promise<Held | undefined> {
  const source = (await readFile(file, 'utf8').catch(() => '')).replace(/^\ufeff/, '');
  const split = splitFrontMatter(source);
  const fields = split === undefined ? undefined : readFields(split.yaml, file, 1, KEYS).value;
  if (fields === undefined) return undefined;
  const reader = new FieldReader(fields, file);
  const title = reader.text('title');
  const day = readPublished(reader.text('published') ?? '')?.day;
  if (title === undefined || day === undefined) return undefined;
  return { storyId, file, source, identity: { title, day, url: reader.webAddress('url') } };
}

/** The names in a folder, sorted; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
