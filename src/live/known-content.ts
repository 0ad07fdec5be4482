import { readArticle } from '../story/article.ts';
import type { FileState, KnownTexts } from '../story/content-files.ts';
import type { Outcome } from '../story/fault.ts';
import type { ArticleFile, ArticleReader } from '../story/read-content.ts';
import type { Article } from '../story/story.ts';

interface KnownText {
  readonly state: FileState;
  readonly text: string;
  readonly isSettled: boolean;
}

interface KnownArticle {
  readonly source: string;
  readonly outcome: Outcome<Article>;
}

/**
 * A file may be written twice within one tick of the file system's clock, and look the same after the second time. So the
 * state of a file counts only when it was this old when it was read, in milliseconds: FAT counts in steps of two seconds.
 */
const SETTLED_AFTER_MS = 2_100;

/**
 * What the last look at the content folder read: a file that has not changed is not read again, and an article whose text
 * is the same stays the same object. Articles are read one by one, so that questions are answered in between.
 */
export class KnownContent implements ArticleReader, KnownTexts {
  private first: ArticleReader | undefined;
  private texts = new Map<string, KnownText>();
  private stories = new Map<string, ReadonlyMap<string, KnownArticle>>();
  private nextTexts = new Map<string, KnownText>();
  private nextStories = new Map<string, ReadonlyMap<string, KnownArticle>>();

  /** Has the articles of the first look read by another reader. */
  readFirstThrough(reader: ArticleReader | undefined): void {
    this.first = reader;
  }

  textOf(file: string, state: FileState): string | undefined {
    const known = this.texts.get(file);
    if (known === undefined || !known.isSettled || !isSame(known.state, state)) return undefined;
    this.nextTexts.set(file, known);
    return known.text;
  }

  keep(file: string, state: FileState, text: string): void {
    const known = this.texts.get(file);
    const { ino, size, mtimeMs, ctimeMs } = state;
    this.nextTexts.set(file, {
      state: { ino, size, mtimeMs, ctimeMs },
      // The same text is held once.
      text: known?.text === text ? known.text : text,
      isSettled: Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED_AFTER_MS,
    });
  }

  async readStory(storyId: string, files: readonly ArticleFile[]): Promise<readonly Outcome<Article>[]> {
    const outcomes = (await this.first?.readStory(storyId, files)) ?? (await this.readNew(storyId, files));
    const known = new Map<string, KnownArticle>();
    for (const [at, { source, place }] of files.entries()) {
      const outcome = outcomes[at];
      if (outcome !== undefined) known.set(place.id, { source: outcome.value?.source ?? source, outcome });
    }
    this.nextStories.set(storyId, known);
    return outcomes;
  }

  /** The look is over: what it did not come across is forgotten. */
  endLook(): void {
    this.first = undefined;
    this.texts = this.nextTexts;
    this.stories = this.nextStories;
    this.dropLook();
  }

  /** The look counts for nothing: what was known before still is. */
  dropLook(): void {
    this.nextTexts = new Map();
    this.nextStories = new Map();
  }

  private async readNew(storyId: string, files: readonly ArticleFile[]): Promise<Outcome<Article>[]> {
    const known = this.stories.get(storyId);
    const outcomes: Outcome<Article>[] = [];
    for (const { source, place } of files) {
      const before = known?.get(place.id);
      if (before?.source === source) {
        outcomes.push(before.outcome);
        continue;
      }
      await new Promise((resolve) => setImmediate(resolve));
      outcomes.push(readArticle(source, place));
    }
    return outcomes;
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return (
    one.ino === other.ino &&
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs
  );
}
