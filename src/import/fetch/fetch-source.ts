import { Buffer } from 'node:buffer';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { importing } from '../../words/index.ts';
import { ForbiddenAddress, guardedGet } from './guarded-request.ts';
import type { Pace } from './pace.ts';

export interface FetchLimits {
  /** For all of it, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** Of the body, unpacked, in bytes. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Whether the host that is asked for may be this machine or one in a network around it, by http too. */
  readonly allowPrivate: boolean;
}

/** What no article reaches: pages have up to 2 MB, PDF and EPUB files with pictures some more. */
export const USUAL_LIMITS: FetchLimits = {
  timeoutMs: 20_000,
  maxBytes: 20 * 1024 * 1024,
  maxRedirects: 5,
  allowPrivate: false,
};

export type Fetched =
  | {
      readonly outcome: 'fetched';
      readonly bytes: Uint8Array;
      readonly contentType: string | undefined;
      /** Where it came from in the end. */
      readonly address: string;
    }
  | { readonly outcome: 'refused'; readonly problem: string };

/** What may hold an article; a server that does not know sends `octet-stream`. */
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|feed\+json|json|rdf\+xml|pdf|epub\+zip|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b)/i;

/** Fetches what stands at an address, within the limits. */
export async function fetchSource(address: string, limits: FetchLimits, pace: Pace): Promise<Fetched> {
  if (!URL.canParse(address)) return refused(importing.notAnAddress(address));
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const { hostname } = new URL(address);
    let url = new URL(address);
    let { allowPrivate } = limits;
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      // Only the host that was asked for may be near: nobody else leads there, nor back to it.
      allowPrivate &&= url.hostname === hostname;
      const wrong = schemeProblem(url, allowPrivate);
      if (wrong !== undefined) return refused(wrong);
      await pace.turn(url.host);
      const response = await guardedGet(url, allowPrivate, signal);
      const next = redirectOf(response, url);
      if (next === undefined) return await bodyOf(response, url, limits);
      response.destroy();
      url = next;
    }
    return refused(importing.tooManyRedirects(address, limits.maxRedirects));
  } catch (error) {
    return refused(problemOf(error, address, limits, signal));
  }
}

function refused(problem: string): Fetched {
  return { outcome: 'refused', problem };
}

function schemeProblem(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol === 'https:' || (url.protocol === 'http:' && allowPrivate)) return undefined;
  return url.protocol === 'http:' ? importing.plainHttp(url.href) : importing.notAnAddress(url.href);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  const { location } = headers;
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && location !== undefined && URL.canParse(location, url.href)
    ? new URL(location, url)
    : undefined;
}

async function bodyOf(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Fetched> {
  const { statusCode = 0, headers } = response;
  const contentType = headers['content-type'];
  const problem =
    statusCode < 200 || statusCode > 299
      ? importing.serverAnswered(url.href, statusCode, STATUS_CODES[statusCode] ?? '')
      : contentType !== undefined && !READABLE.test(contentType)
        ? importing.unreadableType(url.href, contentType)
        : Number(headers['content-length'] ?? 0) > limits.maxBytes
          ? importing.tooLarge(url.href, limits.maxBytes)
          : undefined;
  if (problem !== undefined) {
    response.destroy();
    return refused(problem);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limits.maxBytes) {
      response.destroy();
      return refused(importing.tooLarge(url.href, limits.maxBytes));
    }
    chunks.push(bytes);
  }
  return { outcome: 'fetched', bytes: Buffer.concat(chunks), contentType, address: url.href };
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  if (unpack === undefined) return response;
  // A stream that breaks must break the one that is read.
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function problemOf(error: unknown, address: string, limits: FetchLimits, signal: AbortSignal): string {
  if (error instanceof ForbiddenAddress) {
    return error.reason === 'private' ? importing.privateAddress(address) : importing.plainHttp(address);
  }
  if (signal.aborted) return importing.tooSlow(address, limits.timeoutMs / 1000);
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return importing.notFetched(address, code);
}
