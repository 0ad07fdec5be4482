import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { VERSION } from '../../version.ts';
import { isPublicAddress } from './public-address.ts';

/** Why an address is not even connected to. */
export type Forbidden = 'private' | 'plain';

export class ForbiddenAddress extends Error {
  readonly reason: Forbidden;

  constructor(reason: Forbidden) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Asks for an address, and never connects to a machine in a network of one's own unless that is allowed. The address
 * that is looked at is the very one that is connected to: a name cannot mean another one in between. Throws
 * ForbiddenAddress, or what the network throws.
 */
export function guardedGet(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const forbidden = isIP(host) === 0 ? undefined : reasonAgainst(host, url.protocol, allowPrivate);
  if (forbidden !== undefined) return Promise.reject(new ForbiddenAddress(forbidden));
  const options = {
    lookup: guardedLookup(url.protocol, allowPrivate),
    signal,
    agent: false,
    headers: { 'user-agent': `Pilcrow/${VERSION}`, accept: '*/*', 'accept-encoding': 'gzip, deflate, br' },
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestSecure(url, options) : requestPlain(url, options);
    request.on('response', resolve).on('error', reject).end();
  });
}

function guardedLookup(protocol: string, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const found: readonly LookupAddress[] = error === null ? addresses : [];
      const forbidden = found.flatMap(({ address }) => reasonAgainst(address, protocol, allowPrivate) ?? []);
      const [reason] = forbidden;
      const [first] = found;
      if (error !== null) callback(error, '', 0);
      else if (reason !== undefined) callback(new ForbiddenAddress(reason), '', 0);
      else if (options.all === true) callback(null, [...found]);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

/** Without encryption only what is near: the words of the article could be changed on the way. */
function reasonAgainst(address: string, protocol: string, allowPrivate: boolean): Forbidden | undefined {
  if (isPublicAddress(address)) return protocol === 'https:' ? undefined : 'plain';
  return allowPrivate ? undefined : 'private';
}
