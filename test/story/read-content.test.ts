import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findPlace, maySee, referenceTo, visibleStories } from '../../src/story/library.ts';
import { readContent } from '../../src/story/read-content.ts';

const folders: string[] = [];

async function content(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const article = (title: string, published = '2024-01-01', text = 'Text.'): string =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`;

test('stories stand in order of id, articles in order of publication', async () => {
  const library = await readContent(
    await content({
      'b/two.md': article('Two', '2024-02-02'),
      'b/one.md': article('One', '2024-03-03'),
      'a/three.md': article('Three'),
    }),
  );
  expect(library.faults).toEqual([]);
  expect(
    library.stories.map(({ id, title, articles }) => [id, title, articles.map((one) => one.id)]),
  ).toEqual([
    ['a', 'Three', ['three']],
    ['b', 'B', ['two', 'one']],
  ]);
});

test('a broken file stays out, and the others are served', async () => {
  const library = await readContent(
    await content({
      's/good.md': article('Good'),
      's/bad.md': 'no settings',
      's/latin.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
      's/large.md': 'x'.repeat(2 * 1024 * 1024 + 1),
      's/Bad Name.md': article('Name'),
      'stray.md': article('Stray'),
      's/.hidden.md': 'x',
    }),
  );
  expect(library.stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['good']]);
  expect(library.faults.map(({ severity, problem }) => `${severity}: ${problem}`)).toEqual([
    'error: The name has characters that an id may not have.',
    'error: The file does not begin with settings between two “---” lines.',
    'error: The file has 2097153 bytes; at most 2097152 are read.',
    'error: The file is not valid UTF-8.',
    'warning: The article lies outside of a story and is not read.',
  ]);
});

test('a byte-order mark is dropped', async () => {
  const library = await readContent(await content({ 's/a.md': `\uFEFF${article('Marked')}` }));
  expect(library.stories[0]?.articles[0]?.title).toBe('Marked');
});

test('a folder that is not there is a fault, not a crash', async () => {
  const library = await readContent(join(tmpdir(), 'pilcrow-there-is-no-such-folder'));
  expect(library.stories).toEqual([]);
  expect(library.faults.map(({ problem }) => problem)).toEqual(['The folder cannot be read (ENOENT).']);
});

test('story.yaml names the story, its people and the servers that may see it', async () => {
  const library = await readContent(
    await content({
      's/a.md': article('A'),
      's/story.yaml':
        'title: The dam\npeople:\n  - name: Jo Ash\n    aliases: [Joanna Ash]\n    role: Minister\nservers:\n  - 123456789012345678\n  - "876543210987654321"\n',
      't/a.md': article('B'),
    }),
  );
  const [story] = library.stories;
  expect(library.faults).toEqual([]);
  expect(story).toMatchObject({
    title: 'The dam',
    people: [{ name: 'Jo Ash', aliases: ['Joanna Ash'], role: 'Minister' }],
  });
  expect([...(story?.servers ?? [])]).toEqual(['123456789012345678', '876543210987654321']);
  const ids = (server: string | undefined) => visibleStories(library, { server }).map(({ id }) => id);
  expect(ids('123456789012345678')).toEqual(['s', 't']);
  expect(ids('111111111111111111')).toEqual(['t']);
  expect(ids(undefined)).toEqual(['t']);
  expect(visibleStories(library, 'host').map(({ id }) => id)).toEqual(['s', 't']);
});

test('a story whose server list cannot be read stays closed to all', async () => {
  const library = await readContent(
    await content({ 's/a.md': article('A'), 's/story.yaml': 'servers: [my server]\n' }),
  );
  expect(library.stories).toEqual([]);
  expect(library.faults.map(({ line, problem }) => [line, problem])).toEqual([
    [1, '“servers” has entries that are no server ids: my server.'],
  ]);
});

test.each([
  [
    'story.yml',
    'servers: ["123456789012345678"]\n',
    'The settings of a story are not read from a file of this name.',
  ],
  ['Story.yaml', 'title: T\n', 'The settings of a story are not read from a file of this name.'],
  ['story.yaml', 'server: ["123456789012345678"]\n', '“server” is not a key that is read here.'],
  ['story.yaml', 'Servers: ["123456789012345678"]\n', '“Servers” is not a key that is read here.'],
])('a slip in %s that may hide a list of servers closes the story', async (name, settings, problem) => {
  const library = await readContent(await content({ 's/a.md': article('A'), [`s/${name}`]: settings }));
  expect(library.stories).toEqual([]);
  expect(library.faults.map((fault) => [fault.severity, fault.problem])).toEqual([['error', problem]]);
});

test('a reference finds its passage again, tells when the text changed, and hides what may not be seen', async () => {
  const files = {
    's/a.md': article('A', '2024-01-01', 'One.\n\nTwo.'),
    's/story.yaml': 'servers: ["123456789012345678"]\n',
  };
  const folder = await content(files);
  const library = await readContent(folder);
  const [story] = library.stories;
  const [found] = story?.articles ?? [];
  const paragraph = found?.paragraphs[1];
  if (story === undefined || found === undefined || paragraph === undefined) throw new Error('not read');
  const reference = referenceTo({ article: found, paragraph }, 1);
  expect(findPlace(library, reference, 'host')).toEqual({
    outcome: 'found',
    place: { article: found, paragraph },
  });
  expect(findPlace(library, reference, { server: undefined })).toEqual({ outcome: 'gone' });
  expect(maySee(story, { server: '123456789012345678' })).toBe(true);

  await writeFile(join(folder, 's/a.md'), article('A', '2024-01-01', 'One.\n\nTwo, changed.'));
  expect(findPlace(await readContent(folder), reference, 'host')).toEqual({ outcome: 'changed' });
  await rm(join(folder, 's/a.md'));
  expect(findPlace(await readContent(folder), reference, 'host')).toEqual({ outcome: 'gone' });
});
