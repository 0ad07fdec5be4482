import { generateKeyPairSync, sign } from 'node:crypto';

/** An application's key pair, with which Discord signs what it sends to the application's endpoint. */
export interface SigningKey {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The headers for a body, signed now or at another time (in seconds since 1970). */
  headersFor(body: string | Uint8Array, timestamp?: number | string): Record<string, string>;
}

/** https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
export function newSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    headersFor: (body, timestamp = Math.floor(Date.now() / 1000)) => ({
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': sign(
        null,
        Buffer.concat([Buffer.from(String(timestamp)), Buffer.from(body)]),
        privateKey,
      ).toString('hex'),
      'x-signature-timestamp': String(timestamp),
    }),
  };
}
