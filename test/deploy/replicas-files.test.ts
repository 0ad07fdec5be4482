import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/config/settings.ts';
import { at, isObject, objectAt } from '../discord/json.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const nginx = readFileSync(join(PROJECT, 'deploy', 'nginx.conf'), 'utf8');
const compose: unknown = parse(readFileSync(join(PROJECT, 'compose.replicas.yaml'), 'utf8'), { merge: true });
const services = objectAt(compose, 'services') ?? {};
const replicas = Object.keys(services).filter((name) => name.startsWith('pilcrow-'));

test('nginx asks the replicas that compose starts, at their port', () => {
  const asked = [...nginx.matchAll(/^ *server ([\w-]+):(\d+) /gm)].map(([, name, port]) => [name, port]);
  expect(asked).toEqual(
    replicas.map((name) => [name, String(at(at(services[name], 'environment'), 'HTTP_PORT'))]),
  );
  expect(asked).toHaveLength(3);
});

test('no replica is reached but by nginx, and nginx from this machine alone', () => {
  for (const name of replicas) {
    expect(at(services[name], 'ports')).toBeUndefined();
    expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  }
  const port = /^ *listen (\d+);$/m.exec(nginx)?.[1];
  expect(at(services['proxy'], 'ports')).toEqual([`127.0.0.1:8080:${port}`]);
  const addresses = replicas.map((name) =>
    at(at(at(services[name], 'networks'), 'replicas'), 'ipv4_address'),
  );
  expect(new Set(addresses).size).toBe(replicas.length);
});

test('compose sets nothing that is no setting', () => {
  for (const name of replicas) {
    const environment = at(services[name], 'environment');
    const known: readonly string[] = SETTINGS;
    expect(
      Object.keys(isObject(environment) ? environment : {}).filter((one) => !known.includes(one)),
    ).toEqual([]);
  }
});

test('nginx gives an answer up later than Pilcrow says that it is thinking, and in time for another to be asked', () => {
  const ms = (name: string): number => Number(new RegExp(`${name} (\\d+)ms;`).exec(nginx)?.[1]);
  // The watchdog of src/interactions/answer.ts, and Discord’s patience.
  expect(ms('proxy_read_timeout')).toBeGreaterThan(1_500);
  expect(ms('proxy_next_upstream_timeout')).toBeLessThan(3_000);
  expect(ms('proxy_read_timeout') + ms('proxy_connect_timeout')).toBeLessThan(
    ms('proxy_next_upstream_timeout'),
  );
});
