import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/extract/read-facts.ts';
import type { WatchEvents } from '../../src/live/watch-content.ts';
import { answer } from '../../src/search/answer.ts';
import { repeatsOf } from '../../src/search/duplicates.ts';
import type { Library } from '../../src/story/library.ts';
import { putFiles, temporaryFolder } from '../cache/folders.ts';
import { article, inWords, openLive, untilServed } from './open-live.ts';

const FILES = {
  'dam/a.md': article('The dam opened on Wednesday.'),
  'dam/b.md': article('The minister was proud.'),
  'ferry/a.md': article('“It sails,” said Jo Ash, a captain.'),
};

/** A live library that is not told of changes: only `reload` sees them. */
async function opened(files: Readonly<Record<string, string>> = FILES) {
  const folder = await temporaryFolder(files);
  const watch = () => ({ close: async () => undefined });
  return { ...(await openLive(folder, { watch })), folder };
}

function firstAnswer(library: Library, question: string): string | undefined {
  const found = answer(library, library.stories, question);
  return found.outcome === 'unclear' ? undefined : found.passages[0]?.passage.paragraph.text;
}

describe('a reload', () => {
  test('leaves what has not changed the same objects, and what was made of them', async () => {
    const { live, folder } = await opened();
    const [dam, ferry] = live.current().stories;
    if (dam === undefined || ferry === undefined) throw new Error('not read');
    const facts = factsOf(ferry);
    await writeFile(join(folder, 'dam/a.md'), article('The dam opened on Friday.'));
    expect(await live.reload()).toEqual({
      outcome: 'swapped',
      changes: { changed: 1, added: 0, gone: 0, settings: 0 },
    });
    const [damNow, ferryNow] = live.current().stories;
    expect(ferryNow).toBe(ferry);
    expect(factsOf(ferryNow ?? dam)).toBe(facts);
    expect(damNow).not.toBe(dam);
    expect(damNow?.articles.map((one) => dam.articles.includes(one))).toEqual([false, true]);
  });

  test('of what was written again with the same words is none', async () => {
    const { live, folder } = await opened();
    const before = live.current();
    await putFiles(folder, FILES);
    expect(await live.reload()).toEqual({ outcome: 'unchanged' });
    expect(live.current()).toBe(before);
  });

  test('counts what changed, is new, is gone, and has other settings', async () => {
    const { live, folder, said } = await opened();
    await putFiles(folder, {
      'dam/a.md': article('The dam opened on Friday.'),
      'dam/c.md': article('More.'),
      'ferry/story.yaml': 'title: The ferry\n',
      'mill/a.md': article('It turns.'),
    });
    await rm(join(folder, 'dam/b.md'));
    expect(await live.reload()).toEqual({
      outcome: 'swapped',
      changes: { changed: 1, added: 2, gone: 1, settings: 1 },
    });
    expect(said).toEqual([
      'Read the content anew: 1 article changed, 2 new, 1 gone, other settings for 1 story.',
    ]);
  });

  test('that is asked for while another is under way sees all that was written before', async () => {
    const { live, folder } = await opened();
    const first = live.reload();
    await writeFile(join(folder, 'dam/a.md'), article('Second.'));
    const [second, third] = [live.reload(), live.reload()];
    expect(second).toBe(third);
    await Promise.all([first, second]);
    expect(inWords(live.current())[0]).toBe('dam/a: Second.');
  });

  test('finds by the new words, and no more by the old ones', async () => {
    const { live, folder } = await opened();
    const before = live.current();
    expect(firstAnswer(before, 'When did the dam open?')).toBe('The dam opened on Wednesday.');
    await writeFile(join(folder, 'dam/a.md'), article('The dam opened on Friday, with fireworks.'));
    await live.reload();
    expect(firstAnswer(live.current(), 'Were there fireworks?')).toBe(
      'The dam opened on Friday, with fireworks.',
    );
    // An answer under way keeps what it started with.
    expect(firstAnswer(before, 'When did the dam open?')).toBe('The dam opened on Wednesday.');
    expect(before).not.toBe(live.current());
  });

  test('looks anew for who repeats a paragraph that has not changed', async () => {
    const words = 'The minister for water opened the dam on Wednesday before a large crowd.';
    const { live, folder } = await opened({ 'dam/a.md': article(words), 'dam/b.md': article(words) });
    const repeats = () => {
      const [story] = live.current().stories;
      const [first] = story?.articles ?? [];
      const paragraph = first?.paragraphs[0];
      if (story === undefined || first === undefined || paragraph === undefined) throw new Error('not read');
      return repeatsOf(live.current(), story, { article: first, paragraph }).map((place) => place.article.id);
    };
    expect(repeats()).toEqual(['b']);
    await writeFile(join(folder, 'dam/b.md'), article('Quite another text.'));
    await live.reload();
    expect(repeats()).toEqual([]);
  });
});

describe('who listens', () => {
  test('is told after each swap, in order, and no more once stopped; a fault of one is not that of others', async () => {
    const { live, folder, said } = await opened();
    const told: string[] = [];
    live.onChange((library) => void told.push(`1 ${library === live.current()}`));
    const stop = live.onChange(() => void told.push('2'));
    live.onChange(() => {
      throw new Error('of a listener');
    });
    live.onChange(() => void told.push('4'));
    await writeFile(join(folder, 'dam/a.md'), article('One.'));
    await live.reload();
    expect(told).toEqual(['1 true', '2', '4']);
    expect(said.at(-1)).toBe('!! Something failed that nobody was waiting for: Error: of a listener');
    stop();
    await live.reload();
    await writeFile(join(folder, 'dam/a.md'), article('Two.'));
    await live.reload();
    expect(told).toEqual(['1 true', '2', '4', '1 true', '4']);
  });
});

test('after close nothing is read any more, and what was served is still there', async () => {
  const { live, folder } = await opened();
  const before = live.current();
  const underWay = live.reload();
  await live.close();
  expect(await underWay).toEqual({ outcome: 'closed' });
  await writeFile(join(folder, 'dam/a.md'), article('Late.'));
  expect(await live.reload()).toEqual({ outcome: 'closed' });
  expect(live.current()).toBe(before);
});

test('where the system cannot watch, that is said once, and the content is looked at all the same', async () => {
  const folder = await temporaryFolder(FILES);
  let events: WatchEvents | undefined;
  const watch = (_: string, given: WatchEvents) => {
    events = given;
    return { close: async () => undefined };
  };
  const { live, said } = await openLive(folder, { watch });
  events?.blind('ENOSPC');
  events?.blind('ENOSPC');
  await writeFile(join(folder, 'ferry/a.md'), article('It rests.'));
  await untilServed(
    live,
    'dam/a: The dam opened on Wednesday.',
    'dam/b: The minister was proud.',
    'ferry/a: It rests.',
  );
  expect(said).toEqual([
    '! The content cannot be watched (ENOSPC: raise fs.inotify.max_user_watches); it is looked at every now and then instead. To have it read at once, send the process SIGHUP.',
    'Read the content anew: 1 article changed, 0 new, 0 gone.',
  ]);
});

test('a cache that cannot be written keeps nobody from an answer', async () => {
  const folder = await temporaryFolder({ ...FILES, notAFolder: 'x' });
  const { live } = await openLive(folder, { cache: { folder: join(folder, 'notAFolder') } });
  await writeFile(join(folder, 'dam/a.md'), article('The dam opened on Friday.'));
  await live.reload();
  expect(firstAnswer(live.current(), 'When did the dam open?')).toBe('The dam opened on Friday.');
});

test('a reload leaves the cache alone, and the next start takes from it what still fits', async () => {
  const folder = await temporaryFolder(FILES);
  const cache = { folder: await temporaryFolder() };
  const first = await openLive(folder, { cache });
  await writeFile(join(folder, 'dam/a.md'), article('The dam opened on Friday.'));
  await first.live.reload();
  await first.live.close();
  const { live } = await openLive(folder, { cache });
  expect(inWords(live.current())).toEqual(inWords(first.live.current()));
});
