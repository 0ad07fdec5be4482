import { describe, expect, test } from 'vitest';
import { KnownContent } from '../../src/live/known-content.ts';

const OLD = { ino: 1, size: 3, mtimeMs: 1_000, ctimeMs: 1_000 };

describe('the text of a file', () => {
  test('is known while its state is the same', () => {
    const known = new KnownContent();
    known.keep('a.md', OLD, 'abc');
    expect(known.textOf('a.md', OLD)).toBeUndefined();
    known.endLook();
    expect(known.textOf('a.md', OLD)).toBe('abc');
    for (const other of [{ ino: 2 }, { size: 4 }, { mtimeMs: 1_001 }, { ctimeMs: 1_001 }])
      expect(known.textOf('a.md', { ...OLD, ...other })).toBeUndefined();
  });

  test('is read again when the file was only just written: it may have been written twice in one tick', () => {
    const known = new KnownContent();
    known.keep('a.md', { ...OLD, ctimeMs: Date.now() }, 'abc');
    known.endLook();
    expect(known.textOf('a.md', OLD)).toBeUndefined();
  });

  test('is forgotten with a look that did not come across it, unless the look counts for nothing', () => {
    const known = new KnownContent();
    known.keep('a.md', OLD, 'abc');
    known.endLook();
    known.dropLook();
    expect(known.textOf('a.md', OLD)).toBe('abc');
    known.endLook();
    known.endLook();
    expect(known.textOf('a.md', OLD)).toBeUndefined();
  });
});

test('an article is read once for each text of it', async () => {
  const known = new KnownContent();
  const place = { storyId: 's', id: 'a', file: 's/a.md' };
  const source = '---\ntitle: T\npublished: 2024-01-01\n---\nWords.\n';
  const [first] = await known.readStory('s', [{ source, place }]);
  known.endLook();
  const [again] = await known.readStory('s', [{ source, place }]);
  known.endLook();
  const [changed] = await known.readStory('s', [{ source: `${source}\nMore.\n`, place }]);
  expect(again).toBe(first);
  expect(changed?.value?.paragraphs.map(({ text }) => text)).toEqual(['Words.', 'More.']);
});
