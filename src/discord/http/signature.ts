import { type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request that was signed longer ago is not Discord's, but somebody's who kept one. In seconds. */
const MAX_AGE_S = 5 * 60;
/** How far this machine's clock may be behind Discord's, in seconds. */
const MAX_AHEAD_S = 60;
const SIGNATURE_HEX = /^[0-9a-f]{128}$/i;
/** Seconds since 1970. */
const TIMESTAMP = /^\d{1,12}$/;

/** `untimely`: signed by Discord, but at a time that is not now. */
export type Authenticity =
  | { readonly outcome: 'genuine' | 'forged' }
  | { readonly outcome: 'untimely'; readonly ageSeconds: number };

/**
 * Whether Discord sent this: Ed25519 over the timestamp and the bytes of the body as they came (Discord, "Interactions:
 * Overview"). Node joins a header that came twice with a comma, which neither pattern takes.
 *
 * Within five minutes the same request may come again, from whoever kept it, and nothing comes of it: answers are made of
 * the stories alone, Discord takes one answer to an interaction, and what `/library` does it does once. A draft has its
 * id from its words, so that the same form makes the same draft; one that was saved is gone, and so is an article that was
 * removed. At worst an article that was removed and brought back is removed again, and can be brought back again.
 */
export function authenticityOf(
  key: KeyObject,
  headers: IncomingHttpHeaders,
  body: Uint8Array,
  now: number,
): Authenticity {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || !SIGNATURE_HEX.test(signature)) return { outcome: 'forged' };
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return { outcome: 'forged' };
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return { outcome: 'forged' };
  const ageSeconds = Math.round(now / 1000 - Number(timestamp));
  return ageSeconds > MAX_AGE_S || ageSeconds < -MAX_AHEAD_S
    ? { outcome: 'untimely', ageSeconds }
    : { outcome: 'genuine' };
}
