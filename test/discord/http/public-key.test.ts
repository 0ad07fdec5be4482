import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPublicKey } from '../../../src/discord/http/public-key.ts';

/** Public keys of RFC 8032, 7.1: tests 1, 2, 3, 1024 and SHA(abc). */
const VECTORS = [
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  '278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e',
  'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
];

describe('a public key', () => {
  test.each(VECTORS)('of RFC 8032 is taken: %s', (hex) => {
    const key = readPublicKey(hex);
    expect(key?.asymmetricKeyType).toBe('ed25519');
    expect(Buffer.from(key?.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')).toBe(hex);
  });

  test('is taken in capital letters, too', () => {
    expect(readPublicKey((VECTORS[0] ?? '').toUpperCase())).toBeDefined();
  });

  test('that was made just now is taken', () => {
    for (let made = 0; made < 50; made += 1) {
      const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
      expect(readPublicKey(Buffer.from(x, 'base64url').toString('hex'))).toBeDefined();
    }
  });

  test.each([
    ['of order 1', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['of order 2', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['of order 4', '0000000000000000000000000000000000000000000000000000000000000000'],
    ['of order 4, the other', '0000000000000000000000000000000000000000000000000000000000000080'],
    ['of order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['of order 8, the second', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['of order 8, the third', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['of order 8, the fourth', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['zero, written as the prime', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['one, written as the prime and one', 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['beyond the prime', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
    ['that is no point of the curve', `02${'00'.repeat(31)}`],
  ])('%s is refused', (_, hex) => {
    expect(readPublicKey(hex)).toBeUndefined();
  });

  test.each(['', 'd75a98', 'x'.repeat(64), `${VECTORS[0]}00`, ` ${VECTORS[0]}`])('“%s” is none', (text) => {
    expect(readPublicKey(text)).toBeUndefined();
  });
});
