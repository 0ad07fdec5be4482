import { describe, expect, onTestFinished, test } from 'vitest';
import { makeMetrics } from '../../src/status/metrics.ts';
import { type Connection, readinessOf, type Watched } from '../../src/status/readiness.ts';
import { serveStatus } from '../../src/status/status-server.ts';
import { libraryFrom } from '../library.ts';

const NOW = 1_700_000_000_000;
const STORY = { dam: { articles: { opens: 'The dam opened.\n\nIt was late.', closes: 'It closed.' } } };

function watched(connections?: readonly Connection[], library = libraryFrom(STORY)): Watched {
  return {
    library: () => library,
    connections: connections === undefined ? undefined : () => connections,
    now: () => NOW,
  };
}

function shard(id: number, status: string, acknowledgedAt?: number): Connection {
  return { id, status, acknowledgedAt };
}

describe('ready is who can answer', () => {
  test.each<readonly [string, readonly Connection[] | undefined, boolean]>([
    ['without any connection, by requests alone', undefined, true],
    ['with no connection yet', [], false],
    ['with one that is ready', [shard(0, 'ready', NOW - 40_000)], true],
    ['with one that has had no heartbeat yet', [shard(0, 'ready')], true],
    ['with one whose heartbeat is long ago', [shard(0, 'ready', NOW - 90_001)], false],
    ['with one that is being made', [shard(0, 'connecting', NOW)], false],
    ['with one of two', [shard(0, 'ready', NOW), shard(1, 'resuming', NOW)], false],
    ['with both of two', [shard(0, 'ready', NOW), shard(1, 'ready', NOW)], true],
  ])('%s', (_, connections, ready) => {
    expect(readinessOf(watched(connections)).ready).toBe(ready);
  });

  test('nobody is, without a story', () => {
    expect(readinessOf(watched(undefined, libraryFrom({})))).toEqual({
      ready: false,
      stories: 0,
      articles: 0,
    });
  });
});

/** A line of Prometheus' text format that begins with a name. */
function figures(text: string, name: string): string[] {
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('metrics', () => {
  test('count interactions and answers, and never who or what', async () => {
    const metrics = makeMetrics(watched());
    metrics.interaction({ kind: 'command', command: 'ask', outcome: 'delivered', seconds: 0.004 });
    metrics.interaction({ kind: 'command', command: 'ask', outcome: 'delivered', seconds: 0.3 });
    metrics.interaction({ kind: 'button', command: 'unknown', outcome: 'gone', seconds: 9 });
    metrics.answer({ verdict: 'not-in-story', question: 'secret question', kind: 'command' });
    const text = await metrics.text();
    expect(figures(text, 'pilcrow_interactions_total')).toEqual([
      'pilcrow_interactions_total{kind="command",command="ask",outcome="delivered"} 2',
      'pilcrow_interactions_total{kind="button",command="unknown",outcome="gone"} 1',
    ]);
    expect(figures(text, 'pilcrow_interaction_seconds_bucket{le="0.005"')).toEqual([
      'pilcrow_interaction_seconds_bucket{le="0.005",kind="command"} 1',
    ]);
    expect(figures(text, 'pilcrow_interaction_seconds_count')).toEqual([
      'pilcrow_interaction_seconds_count{kind="command"} 2',
    ]);
    expect(figures(text, 'pilcrow_answers_total')).toEqual([
      'pilcrow_answers_total{verdict="not-in-story"} 1',
    ]);
    expect(text).not.toContain('secret');
  });

  test('tell of the library, and when it was read', async () => {
    let now = NOW;
    const metrics = makeMetrics({ ...watched(), now: () => now });
    expect(figures(await metrics.text(), 'pilcrow_library_timestamp_seconds')).toEqual([
      'pilcrow_library_timestamp_seconds 1700000000',
    ]);
    now += 5000;
    metrics.swapped();
    const text = await metrics.text();
    expect(figures(text, 'pilcrow_library_timestamp_seconds')).toEqual([
      'pilcrow_library_timestamp_seconds 1700000005',
    ]);
    expect(figures(text, 'pilcrow_reloads_total')).toEqual(['pilcrow_reloads_total 1']);
    expect(figures(text, 'pilcrow_stories')).toEqual(['pilcrow_stories 1']);
    expect(figures(text, 'pilcrow_articles')).toEqual(['pilcrow_articles 2']);
    expect(figures(text, 'pilcrow_paragraphs')).toEqual(['pilcrow_paragraphs 3']);
  });

  test('tell of each connection', async () => {
    const metrics = makeMetrics(watched([shard(0, 'ready', NOW - 1000), shard(1, 'connecting')]));
    const text = await metrics.text();
    expect(figures(text, 'pilcrow_shard')).toEqual([
      'pilcrow_shard_ready{shard="0"} 1',
      'pilcrow_shard_ready{shard="1"} 0',
      'pilcrow_shard_heartbeat_timestamp_seconds{shard="0"} 1699999999',
    ]);
  });
});

describe('over HTTP', () => {
  async function served(of: Watched): Promise<string> {
    const server = await serveStatus({ host: '127.0.0.1', port: 0 }, of, makeMetrics(of));
    onTestFinished(() => server.close());
    return server.url;
  }

  test('/healthz says that the process answers, ready or not', async () => {
    const response = await fetch(`${await served(watched([]))}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
  });

  test('/readyz is 200 when ready, and 503 with what is missing when not', async () => {
    const ready = await fetch(`${await served(watched([shard(0, 'ready', NOW)]))}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, stories: 1, articles: 2, connections: { all: 1, ready: 1 } },
    ]);
    const not = await fetch(`${await served(watched([shard(0, 'ready', NOW), shard(1, 'closed')]))}/readyz`);
    expect([not.status, await not.json()]).toEqual([
      503,
      { ready: false, stories: 1, articles: 2, connections: { all: 2, ready: 1 } },
    ]);
  });

  test('/metrics is in the text format of Prometheus', async () => {
    const response = await fetch(`${await served(watched())}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toMatch(/^# HELP /);
  });

  test('nothing else is served', async () => {
    const url = await served(watched());
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/healthz/../etc`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`, { method: 'POST', body: '{}' })).status).toBe(405);
  });

  test('an address that is taken is refused', async () => {
    const port = Number(new URL(await served(watched())).port);
    const of = watched();
    await expect(serveStatus({ host: '127.0.0.1', port }, of, makeMetrics(of))).rejects.toThrow('EADDRINUSE');
  });
});
