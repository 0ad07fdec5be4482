import { start } from '../words/index.ts';

/** `id.time.signature`, base64url each; the lengths have grown over the years, so they are not checked. */
const TOKEN = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/;
/** The client secret has 32 such characters, the public key 64 hexadecimal ones. */
const SECRET = /^(?:[\w-]{32}|[0-9a-f]{64})$/;

/** What is wrong with a bot token as it was written; undefined when it has a token's shape. */
export function problemOfToken(token: string): string | undefined {
  if (/^["'“”]|["'“”]$|^\s|\s$/.test(token)) return start.tokenQuoted;
  if (/^bot\s/i.test(token)) return start.tokenPrefixed;
  if (SECRET.test(token)) return start.tokenIsSecret;
  return TOKEN.test(token) ? undefined : start.tokenShape;
}
