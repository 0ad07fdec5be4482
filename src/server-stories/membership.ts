import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changedAt, foldersOf, freeName, moveAt, namesIn, removeEmpty, serversIn } from './folders.ts';
import type { InTurn } from './in-turn.ts';
import { DAY_MS } from './time.ts';

/** A draft that nobody saved by then is forgotten. */
const KEEP_DRAFTS_MS = DAY_MS;

/** Follows which servers the bot is in, and lets go of what is no longer to be kept. */
export interface Membership {
  /** Whether the bot is in a server; of all, as long as it has not been told. */
  isIn(server: string): boolean;
  /**
   * All servers that the bot is in, when it comes online, of those that this process can tell of: where the work is split,
   * others belong to another process, and whether the bot is in them is not for this one to say.
   */
  present(servers: readonly string[], isOurs: (server: string) => boolean): Promise<void>;
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
  /** Deletes for good what was removed or left longer ago than it is kept, and old drafts. */
  sweep(): Promise<void>;
}

export interface MembershipOptions {
  readonly content: string;
  readonly keepDays: number;
  /** Changes of the folders come one after the other, whoever makes them. */
  readonly changing: InTurn;
  readonly reload: () => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function membershipOf(options: MembershipOptions): Membership {
  const { content, keepDays, changing, reload, now } = options;
  let members = new Set<string>();
  let isToBeJudged = (_server: string): boolean => false;
  const leave = (server: string): Promise<boolean> => {
    const { story, left } = foldersOf(content, server);
    return moveAll(story, left, now());
  };
  const come = (server: string): Promise<boolean> => {
    const { story, left } = foldersOf(content, server);
    return moveAll(left, story, now());
  };
  return {
    isIn: (server) => members.has(server) || !isToBeJudged(server),
    present: (servers, isOurs) => {
      members = new Set(servers);
      isToBeJudged = isOurs;
      return changing(async () => {
        const known = await serversIn(content);
        const moved: boolean[] = [];
        for (const one of known.stories) {
          if (isOurs(one) && !servers.includes(one)) moved.push(await leave(one));
        }
        for (const one of known.aside) if (servers.includes(one)) moved.push(await come(one));
        if (moved.includes(true)) await reload();
      });
    },
    joined: (server) => {
      members.add(server);
      return changing(async () => {
        if (await come(server)) await reload();
      });
    },
    left: (server) => {
      members.delete(server);
      return changing(async () => {
        if (await leave(server)) await reload();
      });
    },
    sweep: () =>
      changing(async () => {
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
      }),
  };
}

/** Moves a folder; where one is there already, what stands in it goes beside what is there. Whether there was anything. */
async function moveAll(from: string, to: string, now: number): Promise<boolean> {
  if ((await changedAt(from)) === undefined) return false;
  if ((await changedAt(to)) === undefined) {
    await moveAt(from, to, now);
    return true;
  }
  const taken = new Set((await namesIn(to)).map((name) => name.replace(/\.md$/, '')));
  for (const name of await namesIn(from)) {
    if (!name.endsWith('.md')) continue;
    const free = freeName(name.replace(/\.md$/, ''), taken);
    taken.add(free);
    await moveAt(join(from, name), join(to, `${free}.md`), now);
  }
  await rm(from, { recursive: true, force: true });
  return true;
}

async function forgetOld(folder: string, before: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    if (((await changedAt(file)) ?? before) < before) await rm(file, { force: true });
  }
}
