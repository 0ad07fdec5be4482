import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeMetrics } from '../../src/status/metrics.ts';
import { libraryFrom } from '../library.ts';

const DASHBOARD = join(import.meta.dirname, '..', '..', 'deploy', 'grafana-dashboard.json');

test('every figure that the dashboard shows is one that is told, with its labels', async () => {
  const library = libraryFrom({ dam: { articles: { opens: 'The dam opened.' } } });
  const metrics = makeMetrics({
    library: () => library,
    connections: () => [{ id: 0, status: 'ready', acknowledgedAt: 1 }],
    now: () => 1,
  });
  metrics.interaction({ kind: 'command', command: 'ask', outcome: 'delivered', seconds: 0.1 });
  metrics.answer({ verdict: 'answered', question: '', kind: 'command' });
  const told = await metrics.text();
  const shown = readFileSync(DASHBOARD, 'utf8');
  const names = [...new Set(shown.match(/\b(?:pilcrow|process|nodejs)_[a-z0-9_]+/g))];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !told.includes(`\n${name}`))).toEqual([]);
  const labels = [...shown.matchAll(/\bby \(([a-z, ]+)\)/g)].flatMap(([, list = '']) => list.split(', '));
  expect(labels).toContain('verdict');
  expect(labels.filter((label) => !told.includes(`${label}="`))).toEqual([]);
});
