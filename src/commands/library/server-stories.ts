import type { Library } from '../../story/library.ts';
import type { Article } from '../../story/story.ts';

/** What the host lets each server keep. */
export interface ServerLimits {
  readonly articles: number;
  /** Of all its articles together. */
  readonly megabytes: number;
  /** How long something that was removed, or whose server the bot has left, can be brought back. */
  readonly keepDays: number;
}

/** What a member says of an article; undefined is what they leave to the file. */
export interface GivenFacts {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

/** An article as it was handed in: a file, or text. */
export interface HandedIn {
  readonly name: string | undefined;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

/** An article that was handed in and read, and is kept aside until somebody saves it. */
export interface Draft {
  /** 8 characters. */
  readonly id: string;
  readonly facts: GivenFacts;
  /** As it will be read once it is saved. */
  readonly article: Article;
  /** How many pieces of the file do not belong to the article. */
  readonly leftOut: number;
  /** What one should know of it, in sentences. */
  readonly notes: readonly string[];
  /** What is wrong with what was said of it, in sentences: it was left away. */
  readonly problems: readonly string[];
  /** It takes the place of an article that is there. */
  readonly replaces: boolean;
}

export interface Refused {
  readonly outcome: 'refused';
  /** A sentence that says why. */
  readonly problem: string;
}
export type Drafted = { readonly outcome: 'drafted'; readonly draft: Draft } | Refused;
export type Done = { readonly outcome: 'done' } | Refused;
/** `key` is that by which it can be brought back. */
export type Removed = { readonly outcome: 'done'; readonly key: string } | Refused;

/** An article that was removed, and can be brought back. */
export interface RemovedArticle {
  /** 8 characters. */
  readonly key: string;
  readonly title: string;
  /** The last day on which it can be brought back, `2025-04-17`. */
  readonly until: string;
}

/** The port behind which stories of servers are kept. Nothing of it rejects; what goes wrong comes with a sentence. */
export interface ServerStories {
  readonly limits: ServerLimits;
  /** Reads what was handed in, and keeps it aside. */
  add(server: string, handedIn: HandedIn, facts: GivenFacts): Promise<Drafted>;
  /** What is said of a draft; undefined when it was saved, discarded or forgotten since. */
  factsOf(server: string, id: string): Promise<GivenFacts | undefined>;
  /** Other facts for a draft; the same ones show it once more. */
  change(server: string, id: string, facts: GivenFacts): Promise<Drafted>;
  /** Puts a draft among the articles; done when it can be asked about. */
  save(server: string, id: string): Promise<Done>;
  discard(server: string, id: string): Promise<void>;
  remove(server: string, articleId: string): Promise<Removed>;
  /** Those removed last come first. */
  removed(server: string): Promise<readonly RemovedArticle[]>;
  restore(server: string, key: string): Promise<Done>;
}

const storiesByLibrary = new WeakMap<Library, ServerStories>();

/** Lets servers add stories to a library. */
export function useServerStories(library: Library, stories: ServerStories): void {
  storiesByLibrary.set(library, stories);
}

/** Undefined where the host has not allowed it. */
export function serverStoriesOf(library: Library): ServerStories | undefined {
  return storiesByLibrary.get(library);
}

/** The story that holds what a server has added. Its folder has this name, and the server alone may see it. */
export function storyIdOf(server: string): string {
  return `server-${server}`;
}

/** What a server has added, in order of publication. */
export function articlesOf(library: Library, server: string): readonly Article[] {
  return library.stories.find(({ id }) => id === storyIdOf(server))?.articles ?? [];
}
