import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublicKey } from '../../../src/discord/http/public-key.ts';
import { authenticityOf } from '../../../src/discord/http/signature.ts';
import { newSigningKey } from '../../e2e/fake-discord/interactions/signing.ts';

const NOW_S = 1_750_000_000;
const NOW_MS = NOW_S * 1000;
const TIMELY = String(NOW_S);
const BODY = Buffer.from('{"type":1,"id":"1","token":"t"}');

const discord = newSigningKey();
const key = keyOf(discord.publicKey);

function keyOf(hex: string): KeyObject {
  const read = readPublicKey(hex);
  if (read === undefined) throw new Error('no key');
  return read;
}

function headersFor(body: Uint8Array, timestamp = TIMELY): Record<string, string> {
  return discord.headersFor(body, timestamp);
}

function outcome(headers: IncomingHttpHeaders, body: Uint8Array = BODY, now = NOW_MS): string {
  return authenticityOf(key, headers, body, now).outcome;
}

/** Secret key, public key, message and signature of RFC 8032, 7.1. */
const RFC_8032 = [
  [
    '1',
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '2',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    '3',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

describe('RFC 8032', () => {
  test.each(RFC_8032)(
    'test %s: its secret key signs for its public key, as its signature says',
    (_, secret, open, message, signature) => {
      const der = Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex');
      const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      const bytes = Buffer.from(message, 'hex');
      expect(sign(null, bytes, privateKey).toString('hex')).toBe(signature);
      const signed = sign(null, Buffer.concat([Buffer.from(TIMELY), bytes]), privateKey).toString('hex');
      const headers = { 'x-signature-ed25519': signed, 'x-signature-timestamp': TIMELY };
      expect(authenticityOf(keyOf(open), headers, bytes, NOW_MS)).toEqual({ outcome: 'genuine' });
    },
  );
});

describe('a request', () => {
  test('that Discord signed just now is genuine, its signature in capital letters, too', () => {
    const headers = headersFor(BODY);
    expect(outcome(headers)).toBe('genuine');
    expect(
      outcome({ ...headers, 'x-signature-ed25519': headers['x-signature-ed25519']?.toUpperCase() }),
    ).toBe('genuine');
  });

  test('is read as bytes: what is no text can be signed all the same', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    expect(outcome(headersFor(bytes), bytes)).toBe('genuine');
    // Both become the same text when they are read as one.
    expect(outcome(headersFor(bytes), Buffer.from([0xfe, 0xff, 0x00, 0x80]))).toBe('forged');
  });

  test.each([
    ['no signature', { 'x-signature-ed25519': undefined }],
    ['no timestamp', { 'x-signature-timestamp': undefined }],
    ['an empty signature', { 'x-signature-ed25519': '' }],
    ['an empty timestamp', { 'x-signature-timestamp': '' }],
    ['a short signature', { 'x-signature-ed25519': headersFor(BODY)['x-signature-ed25519']?.slice(2) }],
    ['a long signature', { 'x-signature-ed25519': `${headersFor(BODY)['x-signature-ed25519']}00` }],
    ['a signature that is not hexadecimal', { 'x-signature-ed25519': 'z'.repeat(128) }],
    ['a signature in base64', { 'x-signature-ed25519': Buffer.alloc(64, 7).toString('base64') }],
    [
      'two signatures',
      { 'x-signature-ed25519': `${headersFor(BODY)['x-signature-ed25519']}, ${'0'.repeat(128)}` },
    ],
    ['two timestamps', { 'x-signature-timestamp': `${TIMELY}, ${TIMELY}` }],
    ['a timestamp with a sign', { 'x-signature-timestamp': `+${TIMELY}` }],
    ['a timestamp with a fraction', { 'x-signature-timestamp': `${TIMELY}.0` }],
    ['a timestamp in hexadecimal', { 'x-signature-timestamp': `0x${NOW_S.toString(16)}` }],
    ['another timestamp', { 'x-signature-timestamp': String(NOW_S + 1) }],
    ['no number as timestamp', { 'x-signature-timestamp': 'now' }],
  ])('with %s is forged', (_, headers) => {
    expect(outcome({ ...headersFor(BODY), ...headers })).toBe('forged');
  });

  test.each(['now', '', '-1', `${TIMELY}.5`, '1e9', ' 1750000000', `0${'0'.repeat(12)}`])(
    'that was signed with “%s” as timestamp is forged all the same',
    (timestamp) => {
      expect(outcome(headersFor(BODY, timestamp))).toBe('forged');
    },
  );

  test.each([
    [0, 'genuine'],
    [300, 'genuine'],
    [301, 'untimely'],
    [86_400, 'untimely'],
    [-60, 'genuine'],
    [-61, 'untimely'],
  ])('signed %i seconds ago is %s', (age, expected) => {
    const headers = headersFor(BODY, String(NOW_S - age));
    expect(authenticityOf(key, headers, BODY, NOW_MS)).toEqual(
      expected === 'genuine' ? { outcome: expected } : { outcome: expected, ageSeconds: age },
    );
  });

  test('with any bit of its signature, timestamp or body flipped is not genuine', () => {
    const part = fc.constantFrom('signature', 'timestamp', 'body');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), part, fc.nat(), (body, changed, at) => {
        const headers = headersFor(body);
        const signature = Buffer.from(headers['x-signature-ed25519'] ?? '', 'hex');
        const timestamp = Buffer.from(TIMELY);
        const bytes = { signature, timestamp, body: Buffer.from(body) }[changed];
        const bit = at % (bytes.length * 8);
        const before = Buffer.from(bytes);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(bytes.equals(before)).toBe(false);
        const sent = {
          'x-signature-ed25519': signature.toString('hex'),
          'x-signature-timestamp': timestamp.toString('latin1'),
        };
        const altered = changed === 'body' ? bytes : body;
        expect(outcome(headers, Buffer.from(body))).toBe('genuine');
        expect(outcome(sent, altered)).toBe('forged');
      }),
      { numRuns: 500 },
    );
  });

  test('with a byte moved between timestamp and body is forged', () => {
    // The signed bytes are the same: only where the timestamp ends is another.
    const headers = headersFor(Buffer.from('0{}'), TIMELY);
    expect(outcome({ ...headers, 'x-signature-timestamp': `${TIMELY}0` }, Buffer.from('{}'))).toBe(
      'untimely',
    );
  });

  test('signed by another key is forged', () => {
    expect(outcome(newSigningKey().headersFor(BODY, TIMELY))).toBe('forged');
  });
});
