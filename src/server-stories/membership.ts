import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changedAt, foldersOf, moveAt, namesIn, removeEmpty, serversIn } from './folders.ts';
import { DAY_MS } from './time.ts';

/** A draft that nobody saved by then is forgotten. */
const KEEP_DRAFTS_MS = DAY_MS;

/** Follows which servers the bot is in, and lets go of what is no longer to be kept. */
export interface Membership {
  /** The servers that the bot is in, when it comes online. */
  present(servers: readonly string[]): Promise<void>;
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
  /** Deletes for good what was removed or left longer ago than it is kept, and old drafts. */
  sweep(): Promise<void>;
}

export interface MembershipOptions {
  readonly content: string;
  readonly keepDays: number;
  readonly reload: () => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function membershipOf({ content, keepDays, reload, now }: MembershipOptions): Membership {
  /** Whether something was moved. */
  const leave = async (server: string): Promise<boolean> => {
    const { story, left } = foldersOf(content, server);
    if ((await changedAt(story)) === undefined) return false;
    // What it left at an earlier time is older than what it leaves now.
    await rm(left, { recursive: true, force: true });
    await moveAt(story, left, now());
    return true;
  };
  const come = async (server: string): Promise<boolean> => {
    const { story, left } = foldersOf(content, server);
    const isBack = (await changedAt(left)) !== undefined && (await changedAt(story)) === undefined;
    if (isBack) await moveAt(left, story, now());
    return isBack;
  };
  return {
    present: async (servers) => {
      const known = await serversIn(content);
      const moved: boolean[] = [];
      for (const server of known.stories.filter((one) => !servers.includes(one)))
        moved.push(await leave(server));
      for (const server of known.aside.filter((one) => servers.includes(one))) moved.push(await come(server));
      if (moved.includes(true)) await reload();
    },
    joined: async (server) => {
      if (await come(server)) await reload();
    },
    left: async (server) => {
      if (await leave(server)) await reload();
    },
    sweep: async () => {
      for (const server of (await serversIn(content)).aside) {
        const folders = foldersOf(content, server);
        await forgetOld(folders.drafts, now() - KEEP_DRAFTS_MS);
        await forgetOld(folders.removed, now() - keepDays * DAY_MS);
        const leftAt = await changedAt(folders.left);
        if (leftAt !== undefined && leftAt < now() - keepDays * DAY_MS) {
          await rm(folders.aside, { recursive: true, force: true });
        }
        for (const folder of [folders.drafts, folders.removed, folders.aside]) await removeEmpty(folder);
      }
    },
  };
}

async function forgetOld(folder: string, before: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    if (((await changedAt(file)) ?? before) < before) await rm(file, { force: true });
  }
}
