import { expect, test } from 'vitest';
import { runImport } from '../../src/terminal/import.ts';
import { importing } from '../../src/words/index.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { served } from '../import/served.ts';

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
