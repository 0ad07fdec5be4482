import { HeldArticles } from '../import/article-place.ts';
import { USUAL_LIMITS } from '../import/fetch/fetch-source.ts';
import { Pace } from '../import/fetch/pace.ts';
import type { FeedEntry, SourceReading } from '../import/source-article.ts';
import { importing } from '../words/index.ts';
import { type Ask, type Imported, type ImportRun, importArticle, isForOne } from './import-article.ts';
import type { ImportRequest } from './import-request.ts';
import { expandSource, hostOf, type ImportSource, type Reach, readImportSource } from './import-sources.ts';

/** The same host is asked at most once in this time, in milliseconds. */
const HOST_INTERVAL_MS = 1000;
/** Entries of a feed: more than feeds hold, and few enough that a run ends within minutes. */
const MOST_ENTRIES = 500;

/** One source that Pilcrow stumbles over does not keep the others out. */
const FAULT: SourceReading = { outcome: 'refused', problem: importing.fault };

export interface ImportHost {
  readonly contentFolder: string;
  readonly ask: Ask;
  say(line: string): void;
  complain(line: string): void;
  /** How far the run is. */
  progress(done: number, all: number): void;
}

/** `import`: brings articles into the content folder; returns whether none failed. */
export async function runImport(request: ImportRequest, host: ImportHost): Promise<boolean> {
  const { say, complain, ask } = host;
  const held = await HeldArticles.in(host.contentFolder);
  const run: ImportRun = { request, held, ask, say, complain, story: undefined };
  const limits = { ...USUAL_LIMITS, allowPrivate: request.allowPrivate };
  const reach: Reach = { limits, pace: new Pace(HOST_INTERVAL_MS), isForced: request.isForced };
  const waiting: ImportSource[] = (await Promise.all(request.sources.map(expandSource))).flat();
  const counts: Record<Imported, number> = { written: 0, unchanged: 0, left: 0, failed: 0 };
  if (waiting.length === 0) {
    complain(importing.emptyFolder(request.sources.join(', ')));
    return false;
  }
  let done = 0;
  for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
    host.progress(done, done + 1 + waiting.length);
    const { reading, address } = await readImportSource(source, reach).catch(() => ({
      reading: FAULT,
      address: '',
    }));
    const isOne = done === 0 && waiting.length === 0;
    done += 1;
    // A feed that leads to feeds may lead to itself.
    if (reading.outcome === 'feed' && source.from === undefined) {
      if (reading.entries.length > MOST_ENTRIES) complain(importing.moreEntries(source.name, MOST_ENTRIES));
      waiting.unshift(...entriesOf(reading.entries.slice(0, MOST_ENTRIES), source, address));
    } else counts[await imported(source, reading, isOne, run)] += 1;
  }
  host.progress(done, done);
  say(importing.summary(counts, request.isDryRun));
  if (counts.written > 0 && !request.isDryRun) say(importing.readSoon);
  return counts.failed === 0;
}

async function imported(
  source: ImportSource,
  reading: SourceReading,
  isOne: boolean,
  run: ImportRun,
): Promise<Imported> {
  const problem =
    reading.outcome === 'refused'
      ? reading.problem
      : reading.outcome === 'feed'
        ? importing.feedInFeed
        : isForOne(run.request.given) && !isOne
          ? importing.givenForOne
          : undefined;
  if (reading.outcome === 'article' && problem === undefined) {
    return importArticle(source, reading.article, run);
  }
  run.complain(importing.failed(source.name, problem ?? importing.nothingToRead));
  return 'failed';
}

/** What a feed holds whole, and what it leads to. A feed that came from another host than was asked leads to none that is near. */
function entriesOf(entries: readonly FeedEntry[], feed: ImportSource, cameFrom: string): ImportSource[] {
  const from = hostOf(cameFrom) === hostOf(feed.name) ? hostOf(cameFrom) : '';
  return entries.map(({ title, link, article }) => {
    const address = webAddress(link, cameFrom);
    const reading: SourceReading | undefined =
      article !== undefined
        ? { outcome: 'article', article }
        : address === undefined
          ? { outcome: 'refused', problem: importing.emptyEntry }
          : undefined;
    return {
      name: address ?? title ?? importing.entry,
      folder: feed.folder,
      from,
      ...(reading !== undefined && { reading }),
    };
  });
}

/** Where a link of a feed leads on the web. A feed names no file of the host's. */
function webAddress(link: string | undefined, feed: string): string | undefined {
  const base = hostOf(feed) === '' ? undefined : feed;
  if (link === undefined || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
