import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isAtLeast, LEAST_NODE } from '../src/project.ts';
import { VERSION } from '../src/version.ts';
import { isObject, objectAt, objectsAt, textAt } from './discord/json.ts';

const PROJECT = join(import.meta.dirname, '..');
const run = promisify(execFile);
const MAX_BILL_BYTES = 64 * 1024 * 1024;

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
}

/** Every package of the lock file, by the place where it is installed. */
const locked = Object.entries(objectAt(jsonOf('package-lock.json'), 'packages') ?? {}).flatMap(
  ([path, entry]) => (isObject(entry) && path !== '' ? [{ path, name: nameOf(path), entry }] : []),
);
/** Those that run in production. */
const production = locked.filter(({ entry }) => entry['dev'] !== true);

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether `>=16.9`, `^18 || >=20` and the like take the oldest Node that we run on. */
function takesLeastNode(range: string): boolean {
  return range.split('||').some((one) => {
    const [, sign, version] = /^\s*(>=|\^)?\s*v?(\d+(?:\.\d+)*)/.exec(one) ?? [];
    if (version === undefined) return one.trim() === '*';
    const isSameMajor = version.split('.')[0] === LEAST_NODE.split('.')[0];
    return isAtLeast(LEAST_NODE, version) && (sign === '>=' || isSameMajor);
  });
}

describe('what is installed in production', () => {
  test('runs no script when it is installed: the one that has one only looks for its program', () => {
    const withScript = production.filter(({ entry }) => entry['hasInstallScript'] === true);
    expect(withScript.map(({ name }) => name)).toEqual(['esbuild']);
    expect(readFileSync(join(PROJECT, '.npmrc'), 'utf8')).toContain('ignore-scripts=true\n');
  });

  test('is fixed by its checksum, and comes from whatever registry is set', () => {
    expect(locked.filter(({ entry }) => textAt(entry, 'integrity') === undefined)).toEqual([]);
    expect(locked.filter(({ entry }) => entry['resolved'] !== undefined)).toEqual([]);
  });

  test('runs on the oldest Node that this project runs on', () => {
    const wanting = production.flatMap(({ name, entry }) => {
      const range = textAt(objectAt(entry, 'engines'), 'node') ?? '*';
      return takesLeastNode(range) ? [] : [`${name} wants Node ${range}`];
    });
    expect(wanting).toEqual([]);
    expect(takesLeastNode('>=22') || takesLeastNode('^18 || ^22')).toBe(false);
  });

  test('brings no program but esbuild’s, and that for amd64 and arm64 alike', () => {
    const native = production.filter(({ entry }) => entry['cpu'] !== undefined || entry['os'] !== undefined);
    const others = native.filter(({ name }) => !name.startsWith('@esbuild/')).map(({ name }) => name);
    expect(others).toEqual(['fsevents']);
    expect(native.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@esbuild/linux-x64', '@esbuild/linux-arm64']),
    );
  });

  test('may be used by anybody for anything; two packages and the fonts ask that changes to themselves stay free', () => {
    const byLicence = new Map<string, string[]>();
    for (const { name, entry } of production) {
      const licence = textAt(entry, 'license') ?? 'none';
      byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
    }
    const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
    const others = [...byLicence].filter(([licence]) => !permissive.includes(licence)).sort();
    expect(others).toEqual(
      [
        // One may choose the first.
        ['(MIT OR GPL-3.0-or-later)', ['jszip']],
        ['(MIT AND Zlib)', ['pako']],
        // The text beside it is that of the BSD licence with two clauses.
        ['BSD', ['duck']],
        ['MPL-2.0', ['@resvg/resvg-wasm', 'satori']],
        ['OFL-1.1', ['@fontsource/source-sans-3', '@fontsource/source-serif-4']],
      ].sort(),
    );
  });
});

test('README says of each package why it is there, and of no other', () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const [, table = ''] = /\| dependency \| why \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const named = table.split('\n').flatMap((row) => row.split('|')[1]?.split(',') ?? []);
  const wanted = Object.keys(objectAt(jsonOf('package.json'), 'dependencies') ?? {});
  expect(named.map((name) => name.trim()).sort()).toEqual(wanted.sort());
});

test('npm run sbom lists every package that runs in production, and no other', async () => {
  const { stdout } = await run('npm', ['run', '--silent', 'sbom'], {
    cwd: PROJECT,
    maxBuffer: MAX_BILL_BYTES,
  });
  const bill: unknown = JSON.parse(stdout);
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version: VERSION } } });
  const listed = objectsAt(bill, 'components').map(
    (one) => `${textAt(one, 'name')} ${textAt(one, 'version')}`,
  );
  const wanted = production.map(({ name, entry }) => `${name} ${textAt(entry, 'version')}`);
  expect(listed.sort()).toEqual([...new Set(wanted)].sort());
}, 60_000);
