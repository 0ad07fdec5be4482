import { createPublicKey, type KeyObject } from 'node:crypto';

const KEY_HEX = /^[0-9a-f]{64}$/i;
/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410, 4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * An application's public key as the Developer Portal shows it; undefined where the 64 digits are no key that can be
 * trusted. Node takes any 32 bytes: those that are no point of the curve, and the few points of small order, under which
 * anybody could sign, are found here.
 */
export function readPublicKey(hex: string): KeyObject | undefined {
  if (!KEY_HEX.test(hex)) return undefined;
  const bytes = Buffer.from(hex, 'hex');
  if (!isTrustworthyPoint(bytes)) return undefined;
  return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, bytes]), format: 'der', type: 'spki' });
}

/** The field and the curve −x² + y² = 1 + dx²y² of RFC 8032, 5.1. */
const P = 2n ** 255n - 19n;
const D = modulo(-121665n * inverse(121666n));
const SIGN_OF_X = 1n << 255n;

function isTrustworthyPoint(bytes: Uint8Array): boolean {
  const y = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`) & ~SIGN_OF_X;
  return y < P && isSquare(xSquared(y)) && !isOfSmallOrder(y);
}

/** Doubled three times, a point whose order divides 8 is the neutral one, (0, 1). */
function isOfSmallOrder(y: bigint): boolean {
  return doubled(doubled(doubled(y))) === 1n;
}

/** The y of twice a point, which needs no more of the point than its y. */
function doubled(y: bigint): bigint {
  const x2 = xSquared(y);
  return modulo((y * y + x2) * inverse(2n - y * y + x2));
}

function xSquared(y: bigint): bigint {
  return modulo((y * y - 1n) * inverse(D * y * y + 1n));
}

/** Euler's criterion. */
function isSquare(value: bigint): boolean {
  return value === 0n || power(value, (P - 1n) / 2n) === 1n;
}

function inverse(value: bigint): bigint {
  return power(value, P - 2n);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = modulo(base);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

function modulo(value: bigint): bigint {
  const rest = value % P;
  return rest < 0n ? rest + P : rest;
}
