import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type FetchLimits, fetchSource, USUAL_LIMITS } from '../../src/import/fetch/fetch-source.ts';
import { Pace } from '../../src/import/fetch/pace.ts';
import { isPublicAddress } from '../../src/import/fetch/public-address.ts';
import { VERSION } from '../../src/version.ts';
import { importing } from '../../src/words/index.ts';
import { served } from './served.ts';

const NEAR: FetchLimits = { ...USUAL_LIMITS, allowPrivate: true };
const AT_ONCE = new Pace(0);

async function problemOf(address: string, limits: FetchLimits = NEAR): Promise<string> {
  const fetched = await fetchSource(address, limits, AT_ONCE);
  return fetched.outcome === 'refused' ? fetched.problem : `fetched ${fetched.bytes.length} bytes`;
}

describe('an address is public', () => {
  test.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1', '2a00::1'])(
    '%s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ['0.0.0.0'],
    ['0.1.2.3'],
    ['10.0.0.1'],
    ['100.64.0.1'],
    ['127.0.0.1'],
    ['127.255.255.254'],
    ['169.254.169.254'],
    ['172.16.0.1'],
    ['172.31.255.255'],
    ['192.0.2.1'],
    ['192.168.1.1'],
    ['198.18.0.1'],
    ['224.0.0.1'],
    ['255.255.255.255'],
    ['::'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['::ffff:8.8.8.8'],
    ['::127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['2001:db8::1'],
    ['2002:7f00:1::'],
    ['fc00::1'],
    ['fd12:3456::1'],
    ['fe80::1'],
    ['ff02::1'],
    ['localhost'],
    [''],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('what is not public is not read', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
  ])('%s', async (address) => {
    expect(await problemOf(address, USUAL_LIMITS)).toBe(importing.privateAddress(address));
  });

  test('a redirect does not lead there either, even where near hosts are allowed', async () => {
    let asked = 0;
    const other = await served((_, response) => {
      asked += 1;
      response.end('secret');
    }, '127.0.0.2');
    const start = await served(({ url }, response) =>
      response.writeHead(302, { location: url === '/a' ? `${other}/x` : 'https://[::1]/' }).end(),
    );
    expect(await problemOf(`${start}/a`)).toBe(importing.plainHttp(`${other}/x`));
    expect(await problemOf(`${start}/b`)).toBe(importing.privateAddress(`${start}/b`));
    expect(asked).toBe(0);
  });

  test('http, too', async () => {
    expect(await problemOf('http://news.example/a', USUAL_LIMITS)).toBe(
      importing.plainHttp('http://news.example/a'),
    );
  });

  test.each(['ftp://news.example/a', 'file:///etc/passwd', 'news.example', 'javascript:1'])(
    '%s is no web address',
    async (address) => expect(await problemOf(address)).toBe(importing.notAnAddress(address)),
  );
});

describe('a page is fetched', () => {
  test('under our own name, with its type, from where it stands in the end', async () => {
    const asked: (string | undefined)[] = [];
    const start = await served(({ url, headers }, response) => {
      asked.push(url, headers['user-agent']);
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>é');
    });
    const fetched = await fetchSource(`${start}/old`, NEAR, AT_ONCE);
    expect(fetched).toEqual({
      outcome: 'fetched',
      bytes: Buffer.from('<p>é'),
      contentType: 'text/html; charset=utf-8',
      address: `${start}/new`,
    });
    expect(asked).toEqual(['/old', `Pilcrow/${VERSION}`, '/new', `Pilcrow/${VERSION}`]);
  });

  test('packed or not', async () => {
    const start = await served((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('words')),
    );
    expect(await problemOf(start)).toBe('fetched 5 bytes');
  });
});

describe('what has no end or no text is given up', () => {
  test('redirects without end', async () => {
    const start = await served((_, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await problemOf(`${start}/a`)).toBe(importing.tooManyRedirects(`${start}/a`, 5));
  });

  test('a server that does not answer, and one that stops in the middle', async () => {
    const start = await served(({ url }, response) => {
      if (url === '/half') response.write('half');
    });
    const limits = { ...NEAR, timeoutMs: 200 };
    expect(await problemOf(`${start}/none`, limits)).toBe(importing.tooSlow(`${start}/none`, 0.2));
    expect(await problemOf(`${start}/half`, limits)).toBe(importing.tooSlow(`${start}/half`, 0.2));
  });

  test('a body that is too large, by its own word, as it comes, or once it is unpacked', async () => {
    const start = await served(({ url }, response) => {
      if (url === '/said') response.writeHead(200, { 'content-length': 5_000_000 }).write('x');
      else if (url === '/packed') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000)));
      } else response.end('x'.repeat(5_000_000));
    });
    const limits = { ...NEAR, maxBytes: 1024 * 1024 };
    for (const path of ['/said', '/comes', '/packed']) {
      expect(await problemOf(`${start}${path}`, limits)).toBe(
        importing.tooLarge(`${start}${path}`, 1024 * 1024),
      );
    }
  });

  test.each([
    [404, 'Not Found'],
    [403, 'Forbidden'],
    [503, 'Service Unavailable'],
  ])('an answer of %i', async (status, meaning) => {
    const start = await served((_, response) => response.writeHead(status).end('<p>Words.</p>'));
    expect(await problemOf(`${start}/a`)).toBe(importing.serverAnswered(`${start}/a`, status, meaning));
  });

  test.each(['image/png', 'video/mp4', 'application/zip'])('%s', async (type) => {
    const start = await served((_, response) => response.writeHead(200, { 'content-type': type }).end('x'));
    expect(await problemOf(`${start}/a`)).toBe(importing.unreadableType(`${start}/a`, type));
  });

  test('a connection that breaks, packed or not', async () => {
    const start = await served(({ url }, response) => {
      if (url === '/none') response.destroy();
      else {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 100 });
        response.write(gzipSync('words').subarray(0, 10), () => response.destroy());
      }
    });
    expect(await problemOf(`${start}/none`)).toBe(importing.notFetched(`${start}/none`, 'ECONNRESET'));
    expect(await problemOf(`${start}/half`)).toBe(importing.notFetched(`${start}/half`, 'ECONNRESET'));
  });
});

test('a host is asked again only after a while, and another one at once', async () => {
  const order: string[] = [];
  const pace = new Pace(30);
  const turn = (host: string): Promise<void> => pace.turn(host).then(() => void order.push(host));
  await Promise.all([turn('a'), turn('a'), turn('b')]);
  expect(order).toEqual(['a', 'b', 'a']);
});
