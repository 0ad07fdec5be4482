import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importing } from '../../src/words/index.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { pageBytes } from '../import/read-source.ts';
import { served } from '../import/served.ts';
import { runPilcrow } from './pilcrow-process.ts';

const PAGES = join(import.meta.dirname, '..', 'import', 'pages');
const WORDPRESS = join(PAGES, 'wordpress.html');
const FOOTBRIDGE = '2024-05-16-council-votes-to-rebuild-the-larkmoor-footbridge.md';

const expected = (name: string): Promise<string> => readFile(join(PAGES, `${name}.md`), 'utf8');
/** A file as a process names it that runs where `runPilcrow` starts one. */
const shown = (file: string): string => relative(tmpdir(), file);
const run = (folder: string, ...args: string[]) =>
  runPilcrow('cli', ['import', ...args, '--content', folder]);

describe('npm run pilcrow -- import', () => {
  test('a page becomes an article, and the bot answers from it', async () => {
    const folder = await temporaryFolder();
    const { code, printed, complained } = await run(folder, WORDPRESS, '--story', 'larkmoor');
    const file = join(folder, 'larkmoor', FOOTBRIDGE);
    expect(complained).toBe('');
    expect(printed).toBe(
      [
        WORDPRESS,
        '  headline    Council votes to rebuild the Larkmoor footbridge',
        '  published   2024-05-16T17:40:00-04:00',
        '  publisher   The Larkmoor Ledger',
        '  authors     Ines Calloway',
        '  url         https://ledger.example/2024/05/16/larkmoor-footbridge-vote/',
        '  language    en-US',
        '  kept        11 paragraphs, 2 sections, 130 words',
        '  left out    headline, which is the title: “Council votes to rebuild the Larkmoor footbridge”',
        '              date: “Posted on May 16, 2024 by Ines Calloway”',
        '              captions and credits: “The old footbridge in April. Photo: Sam Okoro”, “Estimates over the years”, “The plan as shown on Thursday. (Town of Larkmoor)”',
        '              share buttons: “Share this: Click to share on X Click to share on Facebook”',
        '              advertisement: “Advertisement”',
        '              other articles: “Read more: How the flood of 2021 took the bridge”, “Related”',
        '              1 table of 3 rows: tables are not read; write in words what readers should find',
        '              repeated from the text: “People have walked two miles around for three winters”',
        '              labels, which are no sentences: “Get the Ledger in your inbox”',
        '              newsletter: “Sign up for our weekly newsletter and never miss a story.”',
        '              buttons and forms: “Sign up”',
        '              nothing but links: “Ferry fares to rise in June”',
        '              navigation: “Posted in NewsTagged bridge”',
        `  wrote       ${shown(file)}`,
        'Imported 1 article.',
        'A bot that is running reads it within two seconds.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(await expected('wordpress'));

    const answer = await runPilcrow('cli', ['ask', 'Who chairs the works committee?', '--content', folder]);
    expect(answer.printed).toContain('said Dora Penhale, who chairs the works committee.');
    const check = await runPilcrow('cli', ['check', '--content', folder]);
    expect(check.printed).toBe('Checked. Served: 1 article in 1 story. Found: 0 errors, 0 warnings.\n');
  });

  test('--dry-run shows it all and writes nothing', async () => {
    const folder = await temporaryFolder();
    const { code, printed } = await run(folder, WORDPRESS, '--dry-run');
    const story = 'council-votes-to-rebuild-the-larkmoor-footbridge';
    expect(printed).toContain(`  would write ${shown(join(folder, story, FOOTBRIDGE))}\n`);
    expect(printed.trimEnd().split('\n').at(-1)).toBe('Would import 1 article; nothing was written.');
    expect(await readdir(folder)).toEqual([]);
    expect(code).toBe(0);
  });

  test('the same article again is unchanged; one that differs is overwritten only with --yes', async () => {
    const folder = await temporaryFolder();
    await run(folder, WORDPRESS, '--story', 'larkmoor');
    const file = join(folder, 'larkmoor', FOOTBRIDGE);
    const again = await run(folder, WORDPRESS);
    expect(again.printed).toContain(`  unchanged   ${shown(file)}\nImported 0 articles, 1 unchanged.\n`);
    expect(again.code).toBe(0);

    const other = await run(folder, WORDPRESS, '--publisher', 'The Ledger');
    expect(other.complained).toBe(`${importing.failed(WORDPRESS, importing.differs(shown(file)))}\n`);
    expect(other.code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(await expected('wordpress'));

    const sure = await run(folder, WORDPRESS, '--publisher', 'The Ledger', '--yes');
    expect(sure.printed).toContain(`  overwrote   ${shown(file)}\n`);
    expect(await readFile(file, 'utf8')).toBe(
      (await expected('wordpress')).replace('The Larkmoor Ledger', 'The Ledger'),
    );
    expect(await readdir(join(folder, 'larkmoor'))).toEqual([FOOTBRIDGE]);
  });

  test('a folder is one story; what fails is named, and the exit code says so', async () => {
    const source = await temporaryFolder({
      'valley/a.html': (await readFile(WORDPRESS, 'utf8')).toString(),
      'valley/more/b.html': await readFile(join(PAGES, 'paywall.html'), 'utf8'),
      'valley/picture.png': 'x',
      'valley/a_files/frame.html': '<p>Something else.</p>',
      'valley/README.md': 'Of this folder.',
    });
    const folder = await temporaryFolder();
    const { code, printed, complained } = await run(folder, join(source, 'valley'));
    expect(complained).toBe(
      `${importing.failed(join(source, 'valley', 'more', 'b.html'), importing.walls.paywall)}\n`,
    );
    expect(printed).toContain('Imported 1 article, 1 failed.\n');
    expect(await readdir(join(folder, 'valley'))).toEqual([FOOTBRIDGE]);
    expect(code).toBe(1);
  });

  test('what a source does not say is asked for by the option that gives it, and never made up', async () => {
    const page =
      '<html><body><p>The dam opened on Wednesday, a year late, and the valley was glad.</p></body></html>';
    const source = await temporaryFolder({ 'dam.html': page });
    const file = join(source, 'dam.html');
    const folder = await temporaryFolder();
    const noTitle = await run(folder, file);
    expect(noTitle.complained).toBe(`${importing.failed(file, importing.titleMissing)}\n`);
    const noDate = await run(folder, file, '--title', 'The dam opens');
    expect(noDate.complained).toBe(`${importing.failed(file, importing.dateMissing)}\n`);
    expect(await readdir(folder)).toEqual([]);
    const given = ['--title', 'The dam opens', '--date', '2024-05-15', '--url', 'https://post.example/dam'];
    const { code } = await run(
      folder,
      file,
      ...given,
      '--language',
      'en-GB',
      '--publisher',
      'The Valley Post',
    );
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'the-dam-opens', '2024-05-15-the-dam-opens.md'), 'utf8')).toBe(
      '---\ntitle: The dam opens\npublished: 2024-05-15\npublisher: The Valley Post\nurl: https://post.example/dam\nlanguage: en-GB\n---\n\nThe dam opened on Wednesday, a year late, and the valley was glad.\n',
    );
  });

  test('a feed: what it holds whole, and the pages that the rest leads to', async () => {
    const whole = `<p>${'The river rose again in the night, and nobody in the lower town slept before dawn. '.repeat(6)}</p>`;
    const start: string = await served(({ url }, response) => {
      if (url === '/feed') {
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><title>The river</title><link>https://post.example/river</link><pubDate>Wed, 15 May 2024 10:00:00 +0200</pubDate><content:encoded><![CDATA[${whole}]]></content:encoded></item><item><title>The ice</title><link>${start}/ice</link></item><item><title>Near</title><link>http://127.0.0.3/</link></item></channel></rss>`,
          );
      } else response.writeHead(200, { 'content-type': 'text/html' }).end(pageBytes('blog.html'));
    });
    const folder = await temporaryFolder();
    const { code, printed, complained } = await run(
      folder,
      `${start}/feed`,
      '--allow-private',
      '--story',
      'river',
    );
    expect(complained).toBe(
      `${importing.failed('http://127.0.0.3/', importing.plainHttp('http://127.0.0.3/'))}\n`,
    );
    expect(printed).toContain('Imported 2 articles, 1 failed.\n');
    expect(await readdir(join(folder, 'river'))).toEqual([
      '2019-03-09-the-ice-went-out-early.md',
      '2024-05-15-the-river.md',
    ]);
    expect(code).toBe(1);
  });

  test('from the web: redirects are followed on the same host, and near hosts only with --allow-private', async () => {
    const start = await served(({ url }, response) => {
      if (url === '/old') response.writeHead(302, { location: '/story' }).end();
      else if (url === '/away') response.writeHead(302, { location: 'https://127.0.0.2/' }).end();
      else if (url === '/large') response.end('x'.repeat(21 * 1024 * 1024));
      else if (url === '/story') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageBytes('german.html'));
      } else response.writeHead(404).end();
    });
    const folder = await temporaryFolder();
    const refused = await run(folder, `${start}/old`.replace('http:', 'https:'));
    expect(refused.complained).toContain(importing.privateAddress(`${start}/old`.replace('http:', 'https:')));
    const plain = await run(folder, `${start}/old`);
    expect(plain.complained).toContain(importing.plainHttp(`${start}/old`));
    expect([refused.code, plain.code]).toEqual([1, 1]);

    const paths = ['/old', '/away', '/large', '/none'].map((path) => `${start}${path}`);
    const { code, printed, complained } = await run(folder, ...paths, '--allow-private', '--story', 'weiche');
    expect(complained).toBe(
      [
        importing.failed(`${start}/away`, importing.privateAddress(`${start}/away`)),
        importing.failed(`${start}/large`, importing.tooLarge(`${start}/large`, 20 * 1024 * 1024)),
        importing.failed(`${start}/none`, importing.serverAnswered(`${start}/none`, 404, 'Not Found')),
        '',
      ].join('\n'),
    );
    expect(printed).toContain('Imported 1 article, 3 failed.\n');
    expect(code).toBe(1);
    const [name = ''] = await readdir(join(folder, 'weiche'));
    expect(await readFile(join(folder, 'weiche', name), 'utf8')).toBe(await expected('german'));
  });
});
