import { codeOf, keepWithinLimits, readEntries } from '../question-log/log-files.ts';
import { type Answer, answer } from '../search/answer.ts';
import { nearnessRead, readerOf } from '../search/meaning/sentence-reader.ts';
import { type Library, type Place, passageId } from '../story/library.ts';
import { gaps as texts } from '../words/index.ts';
import { type Gap, gapsIn } from './gap-groups.ts';
import type { GapsRequest } from './gaps-request.ts';

/** Fewer askings could be told to be somebody's: what is shown was asked at least so often. */
const FEWEST_SHOWN = 2;
const MAX_SHOWN = 25;
const MAX_WORDINGS_SHOWN = 3;
const INDENT = '    ';

export interface GapsRun {
  /** The file that the settings name. */
  readonly file: string | undefined;
  /** Asked again, all of it: opened only where there is something to ask. */
  readonly library: () => Promise<Library>;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** A gap, and what the stories say to it now. */
interface AskedAgain extends Gap {
  readonly now: Answer['outcome'];
  readonly passage: { readonly place: Place; readonly sentence: number } | undefined;
}

/** `gaps`: what readers asked and the stories did not answer; returns whether that could be read. */
export async function showGaps(request: GapsRequest, run: GapsRun): Promise<boolean> {
  const { say, complain } = run;
  const file = request.file ?? run.file;
  if (file === undefined) {
    complain(texts.noLog);
    return false;
  }
  const gaps = await gapsOf(file, request.since, run.now).catch((error: unknown) => {
    complain(texts.notRead(file, codeOf(error) ?? ''));
    return undefined;
  });
  if (gaps === undefined) return false;
  const often = request.all ? gaps : gaps.filter(({ count }) => count >= FEWEST_SHOWN);
  const shown = request.all || request.asJson ? often : often.slice(0, MAX_SHOWN);
  const library = shown.length === 0 ? undefined : await run.library();
  const again: AskedAgain[] = [];
  for (const gap of shown) if (library !== undefined) again.push(await askAgain(gap, library));
  if (request.asJson) say(JSON.stringify(again.map(asJson), null, 2));
  else if (gaps.length === 0) say(texts.none(file));
  else for (const line of linesOf(again, gaps.length - often.length, often.length - shown.length)) say(line);
  return true;
}

/** What is older than it may be kept is deleted before, where that may be done: the bot does it, too. */
async function gapsOf(file: string, since: string | undefined, now: number): Promise<Gap[]> {
  await keepWithinLimits(file, now).catch(() => undefined);
  const entries = await readEntries(file, now);
  return gapsIn(since === undefined ? entries : entries.filter(({ day }) => day >= since));
}

async function askAgain(gap: Gap, library: Library): Promise<AskedAgain> {
  const [{ question }] = gap.wordings;
  const read = await readerOf(library)?.read(question);
  const found = answer(library, library.stories, question, read && nearnessRead(read));
  const best = found.outcome === 'unclear' ? undefined : found.passages[0];
  const passage = best === undefined ? undefined : { place: best.passage, sentence: best.sentence.number };
  return { ...gap, now: found.outcome, passage };
}

function linesOf(gaps: readonly AskedAgain[], rare: number, more: number): string[] {
  const asked = gaps.reduce((sum, { count }) => sum + count, 0);
  const answered = gaps.filter(({ now }) => now === 'answered').length;
  return [
    ...gaps.flatMap((gap) => [...gapLines(gap), '']),
    texts.summary(gaps.length, asked, answered),
    ...(rare + more === 0 ? [] : [texts.showAll(texts.hidden(rare, more))]),
  ];
}

function gapLines({ count, first, last, notInStory, closest, wordings, now, passage }: AskedAgain): string[] {
  const [{ question }, ...others] = wordings;
  const shown = others.slice(0, MAX_WORDINGS_SHOWN);
  const details = [
    `${texts.days(first, last)}; ${texts.said(notInStory, closest)}`,
    ...(shown.length === 0 ? [] : [texts.wordings(shown, others.length - shown.length)]),
    ...(passage === undefined || now === 'not-in-story' ? [] : [nowLine(now, passage)]),
  ];
  return [texts.gap(count, question), ...details.map((line) => INDENT + line)];
}

function nowLine(now: Answer['outcome'], { place, sentence }: { place: Place; sentence: number }): string {
  const say = now === 'answered' ? texts.answered : texts.near;
  return say(passageId(place, sentence), place.article.title);
}

function asJson({ passage, ...gap }: AskedAgain): unknown {
  return { ...gap, passage: passage === undefined ? null : passageId(passage.place, passage.sentence) };
}
