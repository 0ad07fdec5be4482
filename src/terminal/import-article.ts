import { articleFileOf } from '../import/article-file.ts';
import type { ArticleIdentity, ArticlePlace, HeldArticles } from '../import/article-place.ts';
import { publishedFrom } from '../import/given-date.ts';
import { slugOf } from '../import/slug.ts';
import type { SourceArticle } from '../import/source-article.ts';
import { writtenDay } from '../import/written-date.ts';
import { readArticle } from '../story/article.ts';
import { MAX_FILE_BYTES } from '../story/content-files.ts';
import { countFaults, faultLine } from '../story/fault.ts';
import type { Article } from '../story/story.ts';
import { importing } from '../words/index.ts';
import { line, reportLines, shownPath } from './import-report.ts';
import type { GivenFacts, ImportRequest } from './import-request.ts';
import type { ImportSource } from './import-sources.ts';

/** Asks the host a question; undefined where nobody is there to answer. An empty answer is none. */
export type Ask = (question: string) => Promise<string | undefined>;

export type Imported = 'written' | 'unchanged' | 'left' | 'failed';

/** What all articles of a run share. */
export interface ImportRun {
  readonly request: ImportRequest;
  readonly held: HeldArticles;
  readonly ask: Ask;
  say(line: string): void;
  complain(line: string): void;
  /** The story that the first article went to, when the host named none. */
  story: string | undefined;
}

/** Brings one article into the content folder, and says what became of it. */
export async function importArticle(
  source: ImportSource,
  read: SourceArticle,
  run: ImportRun,
): Promise<Imported> {
  const article = { ...read, facts: { ...read.facts, ...run.request.given } };
  const title = article.facts.title ?? (await run.ask(importing.askTitle(source.name)));
  if (title === undefined) return failed(run, source, importing.titleMissing);
  const published = article.facts.published ?? (await askDate(source, run));
  if (published === undefined) return failed(run, source, importing.dateMissing);

  const text = articleFileOf(article, { title, published });
  const checked = checkedArticle(text);
  if (typeof checked === 'string') return failed(run, source, checked);
  for (const reported of reportLines(source.name, article, checked, published)) run.say(reported);

  const identity = { title: checked.title, day: checked.published.day, url: checked.url };
  const storyId = await storyFor(identity, source, run);
  if (storyId === undefined) return failed(run, source, importing.storyMissing);
  const place = await run.held.placeFor(storyId, identity, text);
  return put(place, identity, text, source, run);
}

async function put(
  place: ArticlePlace,
  identity: ArticleIdentity,
  text: string,
  source: ImportSource,
  run: ImportRun,
): Promise<Imported> {
  const { labels } = importing;
  const file = shownPath(place.file);
  if (place.state === 'unchanged') {
    run.say(line(labels.unchanged, file));
    return 'unchanged';
  }
  if (run.request.isDryRun) {
    run.say(line(place.state === 'new' ? labels.wouldWrite : labels.wouldOverwrite, file));
    run.held.remember(place, identity, text);
    return 'written';
  }
  if (place.state === 'differs' && !run.request.isYes) {
    const answer = await run.ask(importing.askOverwrite(file));
    if (answer === undefined) return failed(run, source, importing.differs(file));
    if (!/^y(?:es)?$/i.test(answer)) {
      run.say(line(labels.left, file));
      return 'left';
    }
  }
  try {
    await run.held.write(place, identity, text);
  } catch {
    return failed(run, source, importing.notWritten(file));
  }
  run.say(line(place.state === 'new' ? labels.wrote : labels.overwrote, file));
  return 'written';
}

function failed(run: ImportRun, { name }: ImportSource, problem: string): Imported {
  run.complain(importing.failed(name, problem));
  return 'failed';
}

async function askDate({ name }: ImportSource, run: ImportRun): Promise<string | undefined> {
  for (;;) {
    const answer = await run.ask(importing.askDate(name));
    if (answer === undefined || answer === '') return undefined;
    const published = publishedFrom(answer) ?? writtenDay(answer, undefined);
    if (published !== undefined) return published;
    run.complain(importing.noDate(answer));
  }
}

/** The article as the bot will read it, or what keeps it from being read. */
function checkedArticle(text: string): Article | string {
  if (new TextEncoder().encode(text).length > MAX_FILE_BYTES) return importing.tooLong;
  const { value, faults } = readArticle(text, { storyId: 'import', id: 'article', file: 'article.md' });
  if (value !== undefined) return value;
  return countFaults(faults).errors > 0 ? faults.map(faultLine).join(' ') : importing.nothingToRead;
}

/** One run, one story: the one that is named, that holds the article already, that the host picks, or a new one. */
async function storyFor(
  identity: ArticleIdentity,
  source: ImportSource,
  run: ImportRun,
): Promise<string | undefined> {
  const known = run.request.story ?? run.held.storyOf(identity) ?? run.story;
  if (known !== undefined) return known;
  const proposed = slugOf(source.folder ?? identity.title);
  const stories = [...run.held.stories];
  const answer = await run.ask(importing.askStory(stories, proposed));
  const picked = stories[Number(answer) - 1]?.[0];
  run.story = picked ?? (answer === undefined || answer === '' ? proposed : slugOf(answer));
  return run.story;
}

/** Facts of a single article, that cannot hold for many. */
export function isForOne({ title, url }: GivenFacts): boolean {
  return title !== undefined || url !== undefined;
}
