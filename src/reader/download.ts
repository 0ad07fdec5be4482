import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reader } from '../words/index.ts';
import type { KnownFile } from './known-models.ts';

export type Download =
  | { readonly outcome: 'fetched' }
  | { readonly outcome: 'failed'; readonly problem: string };

export interface DownloadEvents {
  progress(done: number): void;
  /** The connection broke, and is made again. */
  interrupted(): void;
}

/** So often in a row may a connection break without a byte. */
const TRIES = 5;
/** So long may a connection say nothing. */
const SILENCE_MS = 30_000;
const PAUSE_MS = 500;

/**
 * Fetches a file into place. What came before the connection broke is kept beside, and gone on from, now or the next
 * time; only the file that was meant, by its checksum, is moved into place.
 */
export async function download(
  file: KnownFile,
  target: string,
  events: DownloadEvents,
  pauseMs = PAUSE_MS,
): Promise<Download> {
  const part = `${target}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
  } catch {
    return { outcome: 'failed', problem: reader.notWritten(dirname(target)) };
  }
  let fruitless = 0;
  for (;;) {
    const before = await sizeOf(part);
    if (before > file.bytes) await rm(part, { force: true });
    if (before === file.bytes) break;
    const ended = await fetchRest(file, part, events);
    if (ended.outcome === 'refused') {
      return { outcome: 'failed', problem: reader.notFetched(file.url, ended.reason) };
    }
    if ((await sizeOf(part)) === file.bytes) break;
    fruitless = (await sizeOf(part)) > before ? 0 : fruitless + 1;
    if (fruitless === TRIES) {
      return { outcome: 'failed', problem: reader.notFetched(file.url, ended.reason) };
    }
    events.interrupted();
    await new Promise((resolve) => setTimeout(resolve, pauseMs * fruitless));
  }
  if ((await checksumOf(part)) !== file.sha256) {
    await rm(part, { force: true });
    return { outcome: 'failed', problem: reader.wrongChecksum(file.url) };
  }
  await rename(part, target);
  return { outcome: 'fetched' };
}

/** `broke`: it is worth another try. */
type Ended = { readonly outcome: 'broke' | 'refused'; readonly reason: string };

/** Appends what the server gives from where the part ends. */
async function fetchRest({ url, bytes }: KnownFile, part: string, events: DownloadEvents): Promise<Ended> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const from = await sizeOf(part);
    const headers = { 'accept-encoding': 'identity', ...(from > 0 && { range: `bytes=${from}-` }) };
    const response = await fetch(url, { headers, signal: silence.signal });
    // Not even the same file any more: what is there is of no use.
    if (response.status === 416) await rm(part, { force: true });
    if (!response.ok || response.body === null) {
      const mayPass = response.status === 416 || response.status === 429 || response.status >= 500;
      return { outcome: mayPass ? 'broke' : 'refused', reason: `HTTP ${response.status}` };
    }
    const goesOn = response.status === 206 && startOf(response) === from;
    const handle = await open(part, goesOn ? 'a' : 'w');
    try {
      let done = goesOn ? from : 0;
      for await (const chunk of response.body) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        done += chunk.length;
        // Longer than it should be: the checksum would fail as well, but later.
        if (done > bytes) return { outcome: 'refused', reason: `more than ${bytes} bytes` };
        await handle.write(chunk);
        events.progress(done);
      }
    } finally {
      await handle.close();
    }
    return { outcome: 'broke', reason: 'it ended too early' };
  } catch (error) {
    return { outcome: 'broke', reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Where a part begins that a server sends: `bytes 5-9/10`. */
function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
}

/** Node says "fetch failed", and what failed in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : 'unknown';
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
