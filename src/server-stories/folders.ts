import { mkdir, readdir, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storyIdOf } from '../commands/library/server-stories.ts';

/** A Discord id; anything else names no folder. */
const SERVER = /^\d{15,20}$/;
const STORY_FOLDER = /^server-(\d{15,20})$/;
const ASIDE_FOLDER = /^_server-(\d{15,20})$/;

/** Where what a server has added stands. Folders whose name begins with an underscore are not read as stories. */
export interface ServerFolders {
  /** Its story: what can be asked about. */
  readonly story: string;
  readonly drafts: string;
  readonly removed: string;
  /** Its story while the bot is not in the server. */
  readonly left: string;
  /** All that is kept aside. */
  readonly aside: string;
}

/** Throws where the id is none of Discord's: that is a fault, since Discord itself sent it. */
export function foldersOf(content: string, server: string): ServerFolders {
  if (!SERVER.test(server)) throw new RangeError('not the id of a server');
  const aside = join(content, `_server-${server}`);
  return {
    story: join(content, storyIdOf(server)),
    drafts: join(aside, 'drafts'),
    removed: join(aside, 'removed'),
    left: join(aside, 'left'),
    aside,
  };
}

/** The servers that have a story, and those of which something is kept aside. */
export async function serversIn(content: string): Promise<{ stories: string[]; aside: string[] }> {
  const names = await namesIn(content);
  const idsOf = (folder: RegExp): string[] => names.flatMap((name) => folder.exec(name)?.[1] ?? []);
  return { stories: idsOf(STORY_FOLDER), aside: idsOf(ASIDE_FOLDER) };
}

/** The names in a folder, sorted; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** Milliseconds since 1970; undefined where there is nothing. */
export async function changedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}

/** Writes a file whole or not at all: whoever reads it never sees half of it. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${name}.tmp`);
  try {
    await writeFile(draft, text);
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Moves a file or folder, and notes when. */
export async function moveAt(from: string, to: string, now: number): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await rename(from, to);
  await utimes(to, now / 1000, now / 1000);
}

/** Takes away a folder that holds nothing any more. */
export async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** The wanted name, or one with a number behind it that nothing else has. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}
