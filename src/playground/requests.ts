import type { IncomingMessage } from 'node:http';

/** Largest body that is read, in bytes: a form may carry a file of 5 MB, which takes 7 as text. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request may be answered: from the page itself, or from no page at all. A page of another site that the host
 * has open must not read the stories, neither directly nor under a name of its own that leads here (DNS rebinding).
 */
export function isAllowed({ headers }: IncomingMessage, isPublic: boolean): boolean {
  const { host = '', origin } = headers;
  if (!isPublic && !LOOPBACK.has(host.replace(/:\d+$/, ''))) return false;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** The JSON of a request's body; undefined when it is none, or too large. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) return undefined;
    size += piece.length;
    if (size > MAX_BODY_BYTES) return undefined;
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}
