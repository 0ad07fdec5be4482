import fc from 'fast-check';
import type { RawRequest } from './http-front.ts';

/** Header values that Node's client sends: no line breaks, no characters beyond Latin-1. */
const value = fc.oneof(
  fc.constantFrom('', '0', '-1', '1e9', 'x'.repeat(8000), '00'.repeat(64), 'ff'.repeat(32), '9'.repeat(400)),
  fc
    .string({ unit: fc.constantFrom(...'0123456789abcdefXYZ ;=/,"é'), maxLength: 140 })
    .map((text) => text.trim()),
);

const PING = '{"type":1}';
const COMMAND = '{"id":"1","token":"t","type":2,"data":{"type":1,"name":"about"}}';

/** Bodies that are no JSON, or half of it. */
const body = fc.oneof(
  fc.constantFrom(
    PING,
    COMMAND,
    '',
    '{',
    'null',
    '"',
    '[[[[',
    '\0',
    '\ufeff{}',
    `{"type":1${' '.repeat(4000)}}`,
  ),
  fc.nat(COMMAND.length).map((length) => COMMAND.slice(0, length)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(1000, 100_000).map((depth) => '['.repeat(depth)),
  fc.constant('x'.repeat(2 * 1024 * 1024)),
);

/** Requests that Discord did not sign: one header at least is not as it would be. */
export const forged: fc.Arbitrary<RawRequest> = fc
  .record({
    body,
    method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS'),
    path: fc.constantFrom(
      '/interactions',
      '/interactions',
      '/interactions?x=1',
      '/',
      '/interactions/../x',
      '//',
    ),
    headers: fc.dictionary(
      fc.constantFrom(
        'content-type',
        'content-encoding',
        'x-signature-timestamp',
        'user-agent',
        'accept',
        'x-forwarded-for',
      ),
      value,
      { maxKeys: 3 },
    ),
    signature: value,
  })
  .map(({ signature, headers, ...sent }) => ({
    ...sent,
    headers: { ...headers, 'x-signature-ed25519': signature },
  }));

/** Requests that Discord signed, with a body that is none of its own. */
export const garbled: fc.Arbitrary<RawRequest> = body.map((text) => ({ body: text }));
