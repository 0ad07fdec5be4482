import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseEnvFile } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAtLeast, LEAST_NODE } from '../../src/project.ts';
import { at, listAt, objectAt, textAt } from '../discord/json.ts';
import { contextFilter, execForm, readDockerfile } from './dockerfile.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const read = (name: string): string => readFileSync(join(PROJECT, name), 'utf8');

/** What `npm start` runs, in words. */
const START = textAt(objectAt(JSON.parse(read('package.json')), 'scripts'), 'start')?.split(' ') ?? [];

describe('the Dockerfile', () => {
  const instructions = readDockerfile(read('Dockerfile'));
  const the = (name: string): string[] =>
    instructions.filter((one) => one.name === name).map(({ rest }) => rest);

  test('starts what npm start does', () => {
    expect(execForm(the('CMD')[0] ?? '')).toEqual(START);
  });

  test('builds on one Node, at least the oldest that will do', () => {
    const bases = the('FROM').map((rest) => rest.replace(/ AS .*/, ''));
    expect(new Set(bases).size).toBe(1);
    const version = /^node:(\d+\.\d+)-\w+-slim$/.exec(bases[0] ?? '')?.[1] ?? '0.0';
    expect(isAtLeast(version, LEAST_NODE)).toBe(true);
  });

  test('runs nothing as root, and has nobody else’s program ask for its health', () => {
    expect(the('USER')).toEqual(['1000:1000']);
    expect(the('HEALTHCHECK')[0]).toMatch(/ CMD \["node", /);
  });

  test('lets into the image what it names, and no settings, stories of servers, tests or history', () => {
    const isLetIn = contextFilter(read('.dockerignore'));
    const inside = [
      'package.json',
      'src',
      'src/main.ts',
      'content/krebs-sentinelone/a.md',
      '.npmrc',
      'PRIVACY.md',
    ];
    expect(inside.filter((path) => !isLetIn(path))).toEqual([]);
    const outside = [
      '.env',
      '.env.local',
      '.git/config',
      'node_modules/ws',
      'test/library.ts',
      '.cache/x.json',
    ];
    const servers = [
      'content/server-100000000000000001/a.md',
      'content/_server-100000000000000001/left/a.md',
    ];
    expect([...outside, ...servers].filter(isLetIn)).toEqual([]);
  });
});

test('.env.example means the same to us, to systemd and to a container engine, which know no quotation marks', () => {
  const text = read('.env.example');
  const plain = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  expect(Object.fromEntries(plain)).toEqual(parseEnvFile(text));
});

describe('compose.yaml', () => {
  const service = at(at(parse(read('compose.yaml')), 'services'), 'pilcrow');

  test('gives the container no right, and nothing to write to but what it keeps', () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: ['./content:/app/content:ro', 'cache:/app/.cache', 'data:/app/data'],
      tmpfs: ['/tmp'],
    });
    expect(at(service, 'privileged')).toBeUndefined();
    expect(listAt(service, 'ports')).toEqual([]);
  });

  test('starts it again, and waits until it has answered what it was asked', () => {
    expect(service).toMatchObject({ init: true, restart: 'unless-stopped', stop_grace_period: '10s' });
  });
});

describe('pilcrow.service', () => {
  const unit = read('deploy/pilcrow.service');

  test('starts what npm start does', () => {
    expect(/^ExecStart=\/usr\/bin\/env CACHE_DIR=%C\/pilcrow (.*)$/m.exec(unit)?.[1]?.split(' ')).toEqual(
      START,
    );
  });

  test('has no mistake that systemd finds, where it can be asked', async ({ skip }) => {
    const verified = run('systemd-analyze', ['verify', join(PROJECT, 'deploy', 'pilcrow.service')]);
    const { stdout, stderr } = await verified.catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return skip();
      throw error;
    });
    expect(stdout + stderr).toBe('');
  });
});

test.each(['PRIVACY.md', 'SECURITY.md'])(
  '%s has the form in which /about shows it, and fits a card',
  (name) => {
    const text = read(name);
    expect(text.length).toBeLessThan(3500);
    const blocks = text.split('\n').filter((line) => line !== '');
    // A heading, an item, or a paragraph in one line, and no markup in any of them.
    expect(blocks.filter((line) => !/^(?:#{1,2} |- )?[\p{L}“][^*`[\]<>|]*$/u.test(line))).toEqual([]);
  },
);
