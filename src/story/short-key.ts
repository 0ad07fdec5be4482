import { createHash } from 'node:crypto';

/** 8 base64url characters are 48 bits: among 100,000 articles two collide once in 50,000 libraries. */
const SHORT_KEY_LENGTH = 8;

/** 3 base64url characters are 18 bits: a changed paragraph passes for the old one once in 262,144 changes. */
const TEXT_CHECK_LENGTH = 3;

/** A short stable name, the same on every machine and after every restart. */
export function shortKeyOf(key: string): string {
  return digest(key).slice(0, SHORT_KEY_LENGTH);
}

/** Tells whether a text is still the one that a button was made for. */
export function textCheckOf(text: string): string {
  return digest(text).slice(0, TEXT_CHECK_LENGTH);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
