import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Draft, GivenFacts, ServerStories } from '../../src/commands/library/server-stories.ts';
import { inTurn } from '../../src/server-stories/in-turn.ts';
import { keptStories } from '../../src/server-stories/kept-stories.ts';
import { membershipOf } from '../../src/server-stories/membership.ts';
import { readContent } from '../../src/story/read-content.ts';

const HERE = '600000000000000001';
const THERE = '600000000000000002';
const DAY = 24 * 60 * 60 * 1000;
const LIMITS = { articles: 3, megabytes: 1, keepDays: 30 };

/** The stories of servers in a folder of its own, and what follows the bot's servers. */
async function keep() {
  const content = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  const faults: unknown[] = [];
  const clock = { now: Date.UTC(2024, 5, 1) };
  const shared = { content, changing: inTurn(), reload: async () => true, now: () => clock.now };
  const membership = membershipOf({ ...shared, keepDays: LIMITS.keepDays });
  const failed = (error: unknown): number => faults.push(error);
  const stories = keptStories({ ...shared, limits: LIMITS, isIn: membership.isIn, failed });
  return { content, stories, membership, faults, clock };
}

function facts(title: string, published = '2024-06-03'): GivenFacts {
  return { title, published, publisher: undefined, url: undefined };
}

async function drafted(
  stories: ServerStories,
  text: string,
  given: GivenFacts,
  server = HERE,
): Promise<Draft> {
  const bytes = new TextEncoder().encode(text);
  const handedIn = { name: 'a.md', contentType: 'text/markdown; charset=utf-8', bytes };
  const outcome = await stories.add(server, handedIn, given);
  if (outcome.outcome === 'refused') throw new Error(outcome.problem);
  return outcome.draft;
}

async function saved(stories: ServerStories, text: string, given: GivenFacts, server = HERE): Promise<void> {
  const { id } = await drafted(stories, text, given, server);
  expect(await stories.save(server, id)).toEqual({ outcome: 'done' });
}

describe('a story of a server', () => {
  test('is that server’s alone, whatever its settings say', async () => {
    const { content, stories } = await keep();
    await saved(stories, 'The mill burnt.', facts('Mill'));
    await writeFile(join(content, `server-${HERE}`, 'story.yaml'), 'title: Ours\n');
    await rm(join(content, `server-${HERE}`, 'story.yaml'));
    const library = await readContent(content);
    expect(library.stories.map(({ id, servers }) => [id, [...(servers ?? [])]])).toEqual([
      [`server-${HERE}`, [HERE]],
    ]);
  });

  test('is out of reach of another server: drafts, articles and what was removed', async () => {
    const { stories } = await keep();
    const draft = await drafted(stories, 'The mill burnt.', facts('Mill'));
    expect(await stories.factsOf(THERE, draft.id)).toBeUndefined();
    expect(await stories.save(THERE, draft.id)).toMatchObject({ outcome: 'refused' });
    expect(await stories.change(THERE, draft.id, facts('Theirs'))).toMatchObject({ outcome: 'refused' });
    await stories.save(HERE, draft.id);
    expect(await stories.remove(THERE, '2024-06-03-mill')).toMatchObject({ outcome: 'refused' });
    const removed = await stories.remove(HERE, '2024-06-03-mill');
    const key = removed.outcome === 'done' ? removed.key : '';
    expect(await stories.removed(THERE)).toEqual([]);
    expect(await stories.restore(THERE, key)).toMatchObject({ outcome: 'refused' });
    expect(await stories.restore(HERE, key)).toEqual({ outcome: 'done' });
  });

  test('brings back what was removed, and not what it had replaced', async () => {
    const { content, stories, clock } = await keep();
    await saved(stories, 'Old words.', facts('Mill'));
    clock.now += 1000;
    await saved(stories, 'New words.', facts('Mill'));
    const [name = ''] = await readdir(join(content, `server-${HERE}`));
    clock.now += 1000;
    const removed = await stories.remove(HERE, name.replace('.md', ''));
    expect((await stories.removed(HERE)).map(({ until }) => until)).toEqual(['2024-07-01', '2024-07-01']);
    await stories.restore(HERE, removed.outcome === 'done' ? removed.key : '');
    const [back = ''] = await readdir(join(content, `server-${HERE}`));
    expect(await readFile(join(content, `server-${HERE}`, back), 'utf8')).toContain('New words.');
  });

  test('keeps to its limits, together with what is brought back', async () => {
    const { stories } = await keep();
    for (const title of ['A', 'B', 'C']) await saved(stories, `${title} burnt.`, facts(title));
    const fourth = await drafted(stories, 'D burnt.', facts('D'));
    expect(await stories.save(HERE, fourth.id)).toEqual({
      outcome: 'refused',
      problem: 'A server may keep 3 articles. Remove one first.',
    });
    const removed = await stories.remove(HERE, '2024-06-03-a');
    expect(await stories.save(HERE, fourth.id)).toEqual({ outcome: 'done' });
    expect(await stories.restore(HERE, removed.outcome === 'done' ? removed.key : '')).toMatchObject({
      problem: 'A server may keep 3 articles. Remove one first.',
    });
  });

  test('of more than its megabytes is refused', async () => {
    const { stories } = await keep();
    const long = `${'The mill burnt down in the night. '.repeat(20)}\n\n`.repeat(900);
    await saved(stories, long, facts('Long'));
    const draft = await drafted(stories, `More. ${long}`, facts('More'));
    expect(await stories.save(HERE, draft.id)).toEqual({
      outcome: 'refused',
      problem: 'A server may keep 1 MB. Remove an article first.',
    });
  });

  test('refuses a text that would hold up every reload, without holding up anything', async () => {
    const { stories } = await keep();
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 20);
    const bytes = new TextEncoder().encode('- '.repeat(4000));
    const outcome = await stories.add(HERE, { name: 'a.md', contentType: undefined, bytes }, facts('Deep'));
    clearInterval(ticking);
    expect(outcome.outcome).toBe('refused');
    expect(ticks).toBeGreaterThan(5);
  });

  test('is told in a sentence when the disk does not take it, and nothing is lost', async () => {
    const { content, stories, faults } = await keep();
    await saved(stories, 'Old words.', facts('Mill'));
    const draft = await drafted(stories, 'New words.', facts('Mill'));
    // A folder in the place of the new file's draft keeps it from being written.
    const inTheWay = join(content, `server-${HERE}`, '.2024-06-03-mill-2.md.tmp');
    await mkdir(inTheWay);
    expect(await stories.save(HERE, draft.id)).toMatchObject({ outcome: 'refused' });
    expect(faults).toHaveLength(1);
    const file = join(content, `server-${HERE}`, '2024-06-03-mill.md');
    expect(await readFile(file, 'utf8')).toContain('Old words.');
    expect(await stories.factsOf(HERE, draft.id)).toMatchObject({ title: 'Mill' });
  });

  test('outlives a restart between draft and save', async () => {
    const { content, stories } = await keep();
    const draft = await drafted(stories, 'The mill burnt.', facts('Mill'));
    const again = keptStories({
      content,
      limits: LIMITS,
      changing: inTurn(),
      reload: async () => true,
      isIn: () => true,
      now: Date.now,
      failed: () => undefined,
    });
    expect(await again.save(HERE, draft.id)).toEqual({ outcome: 'done' });
  });
});

describe('a server that is left', () => {
  test('while its article is being saved keeps all of its articles together', async () => {
    const { content, stories, membership } = await keep();
    await saved(stories, 'Old words.', facts('Old'));
    const draft = await drafted(stories, 'New words.', facts('New'));
    await Promise.all([stories.save(HERE, draft.id), membership.left(HERE), membership.joined(HERE)]);
    expect((await readdir(join(content, `server-${HERE}`))).filter((name) => name.endsWith('.md'))).toEqual([
      '2024-06-03-new.md',
      '2024-06-03-old.md',
    ]);
  });

  test('is forgotten when its time is over, and not before', async () => {
    const { content, stories, membership, clock } = await keep();
    await saved(stories, 'The mill burnt.', facts('Mill'));
    await membership.left(HERE);
    clock.now += 29 * DAY;
    await membership.sweep();
    expect(await readdir(content)).toEqual([`_server-${HERE}`]);
    clock.now += 2 * DAY;
    await membership.sweep();
    expect(await readdir(content)).toEqual([]);
  });

  test('and one of two that the bot is in: each has what is its own', async () => {
    const { content, stories, membership } = await keep();
    await saved(stories, 'Here.', facts('Here'));
    await saved(stories, 'There.', facts('There'), THERE);
    await membership.present([THERE], () => true);
    await membership.sweep();
    expect(await readdir(content)).toEqual([`_server-${HERE}`, `server-${THERE}`]);
    expect(membership.isIn(HERE)).toBe(false);
    await membership.present([HERE, THERE], () => true);
    expect(await readdir(content)).toContain(`server-${HERE}`);
  });

  test('but not one that another process has to tell of', async () => {
    const { content, stories, membership } = await keep();
    await saved(stories, 'Here.', facts('Here'));
    await saved(stories, 'There.', facts('There'), THERE);
    await membership.present([], (server) => server === THERE);
    expect(await readdir(content)).toContain(`server-${HERE}`);
    expect(await readdir(content)).not.toContain(`server-${THERE}`);
    expect([membership.isIn(HERE), membership.isIn(THERE)]).toEqual([true, false]);
  });
});
