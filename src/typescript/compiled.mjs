// Keeps the sources compiled, under `node_modules`, where the packages are found from. Each state of the sources has a folder
// of its own there, so that a bot which runs still finds what it loads later, whatever is edited meanwhile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

const PROJECT = join(import.meta.dirname, '..', '..');
const SOURCES = join(PROJECT, 'src');
const KEPT = join(PROJECT, 'node_modules', '.cache', 'pilcrow');
/** States of the sources that are kept, the newest. */
const MAX_KEPT = 5;

/** Where a program or thread of the sources lies as JavaScript; undefined where it is none, or cannot be kept. */
export function compiled(file) {
  const folder = join(KEPT, stateOfSources());
  try {
    if (!existsSync(folder)) compileInto(folder);
  } catch {
    return undefined;
  }
  const program = join(folder, relative(SOURCES, file).replace(/\.ts$/, '.js'));
  return existsSync(program) ? program : undefined;
}

/** In a process of its own, which gives back what a compiler takes; at once or not at all, though two may start together. */
function compileInto(folder) {
  mkdirSync(KEPT, { recursive: true });
  const begun = `${folder}.${process.pid}`;
  const compiler = join(import.meta.dirname, 'compile.mjs');
  const { status } = spawnSync(process.execPath, [compiler, SOURCES, begun], { stdio: 'ignore' });
  if (status !== 0) throw new Error('not compiled');
  try {
    renameSync(begun, folder);
  } catch (error) {
    rmSync(begun, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  forgetOldest();
}

function forgetOldest() {
  const folders = readdirSync(KEPT)
    .map((name) => ({ path: join(KEPT, name), at: statSync(join(KEPT, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of folders.slice(MAX_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** A name for the sources as they are now: where they lie, and how long and how old each is. */
function stateOfSources() {
  const hash = createHash('sha256').update(SOURCES);
  const files = readdirSync(SOURCES, { recursive: true }).filter((name) => /\.m?[jt]s$/.test(name));
  for (const name of files.sort()) {
    const { size, mtimeMs } = statSync(join(SOURCES, name));
    hash.update(`\n${name} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}
