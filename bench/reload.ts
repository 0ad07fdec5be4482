import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAlone } from './alone.ts';
import { whileFilesChange } from './reload/changing.ts';
import { ofALargeLibrary } from './reload/large.ts';
import { overAndOver } from './reload/memory.ts';

const PARTS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  changing: whileFilesChange,
  large: ofALargeLibrary,
  memory: overAndOver,
};
const ALONE = '--alone';

/**
 * `reload [changing|large|memory]`: answers while files change under a bot's hands; one change in 100,000 paragraphs; memory
 * over many reloads. Each in a process of its own.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [first, part = '', folder = ''] = args;
  if (first === ALONE) return PARTS[part]?.(folder);
  for (const name of first === undefined ? Object.keys(PARTS) : args) {
    const made = await mkdtemp(join(tmpdir(), 'pilcrow-reload-'));
    try {
      await runAlone(['reload', ALONE, name, made]);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  }
}
