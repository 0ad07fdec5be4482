// Prints what runs in production as a bill of materials (CycloneDX). npm's own `sbom --omit dev` leaves out each package
// that is also needed for development, such as ws; so npm is shown a project that has nothing for development.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const read = (name) => JSON.parse(readFileSync(join(project, name), 'utf8'));
const { devDependencies: _, ...settings } = read('package.json');
const lock = read('package-lock.json');
const { devDependencies: __, ...root } = lock.packages[''];
const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-sbom-'));
try {
  const packages = { '': root, ...Object.fromEntries(production) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--prefix', folder];
  process.exitCode = spawnSync('npm', command, { cwd: folder, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
