import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { runImport } from '../../src/terminal/import.ts';
import { importing } from '../../src/words/index.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { served } from '../import/served.ts';

/** Stands in for the public internet: this host is a server of the test; all others are asked as ever. */
const PUBLIC = 'https://public.example';
const internet = vi.hoisted(() => ({ at: '' }));
vi.mock('../../src/import/fetch/guarded-request.ts', async (original) => {
  const real = await original<typeof import('../../src/import/fetch/guarded-request.ts')>();
  const guardedGet: typeof real.guardedGet = (url, allowPrivate, signal) =>
    url.hostname === 'public.example'
      ? new Promise((resolve) => request(`${internet.at}${url.pathname}`, resolve).end())
      : real.guardedGet(url, allowPrivate, signal);
  return { ...real, guardedGet };
});

/** What an import from these sources says, with nobody to ask and near hosts allowed. */
async function saidOf(sources: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  await runImport(
    {
      sources,
      story: undefined,
      given: {},
      isDryRun: true,
      isYes: false,
      isForced: false,
      allowPrivate: true,
    },
    {
      contentFolder: await temporaryFolder(),
      ask: async () => undefined,
      say: (line) => void said.push(line),
      complain: (line) => void said.push(line),
      progress: () => undefined,
    },
  );
  return said;
}

const feedOf = (links: readonly string[]): string =>
  `<rss version="2.0"><channel><title>T</title>${links.map((link) => `<item><title>A</title><link>${link}</link></item>`).join('')}</channel></rss>`;

const failed = (count: number): string =>
  importing.summary({ written: 0, unchanged: 0, left: 0, failed: count }, true);

test('a feed that leads to itself is read once', async () => {
  const start = await served((_, response) => response.end(feedOf(['/feed'])));
  expect(await saidOf([`${start}/feed`])).toEqual([
    importing.failed(`${start}/feed`, importing.feedInFeed),
    failed(1),
  ]);
});

test('of a feed without end the first entries are read, and the host is told', async () => {
  const folder = await temporaryFolder({ 'feed.xml': feedOf(Array(150_000).fill('a')) });
  const said = await saidOf([`${folder}/feed.xml`]);
  expect(said).toHaveLength(502);
  expect(said[0]).toBe(importing.moreEntries(`${folder}/feed.xml`, 500));
  expect(said.at(-1)).toBe(failed(500));
});

test('links of a feed are read from where it came in the end', async () => {
  const start = await served(({ url }, response) => {
    if (url === '/feed') response.writeHead(302, { location: '/news/feed' }).end();
    else response.writeHead(url === '/news/feed' ? 200 : 404).end(feedOf(['dam']));
  });
  expect((await saidOf([`${start}/feed`]))[0]).toBe(
    importing.failed(`${start}/news/dam`, importing.serverAnswered(`${start}/news/dam`, 404, 'Not Found')),
  );
});

test('who leads to another host is not led back to one that is near, by an address or a feed', async () => {
  const asked: (string | undefined)[] = [];
  const near = await served(({ url }, response) => {
    asked.push(url);
    response.writeHead(302, { location: `${PUBLIC}${url}` }).end();
  });
  internet.at = await served(({ url }, response) => {
    if (url === '/page') response.writeHead(302, { location: `${near}/secret` }).end();
    else response.end(feedOf([`${near}/secret`]));
  });
  const problem = importing.plainHttp(`${near}/secret`);
  expect(await saidOf([`${near}/page`, `${near}/feed`])).toEqual([
    importing.failed(`${near}/page`, problem),
    importing.failed(`${near}/secret`, problem),
    failed(2),
  ]);
  expect(asked).toEqual(['/page', '/feed']);
});
