import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';

export interface WatchEvents {
  /** Something may have changed. */
  stirred(): void;
  /** Changes may go unseen from now on; `code` is what the system says, such as ENOSPC. */
  blind(code: string): void;
}

export interface Watcher {
  close(): Promise<void>;
}

export type Watch = (folder: string, events: WatchEvents) => Watcher;

/** Hidden files, backups and what editors and copies write beside a file: none of them is read. */
const IGNORED = /^[._#]|~$|\.(?:sw[a-z]|tmp|temp|bak|part|crdownload)$/i;
/** How often it is looked whether the folder is still the same one, in milliseconds. */
const SAME_FOLDER_MS = 500;

/**
 * Watches a content folder: its stories and their files. The folder may come, go and be exchanged for another (a symbolic
 * link that is turned): its watcher would stay with the old one, so it is made anew.
 */
export const watchContent: Watch = (folder, events) => {
  let watched: string | undefined;
  let watcher = watchFolder(folder, events);
  let isClosed = false;
  const look = async (): Promise<void> => {
    const found = await identityOf(folder);
    if (isClosed) return;
    if (watched !== undefined && found !== watched) {
      await watcher.close();
      if (isClosed) return;
      watcher = watchFolder(folder, events);
      events.stirred();
    }
    watched = found;
    timer = setTimeout(look, SAME_FOLDER_MS);
  };
  let timer = setTimeout(look, 0);
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
};

function watchFolder(folder: string, { stirred, blind }: WatchEvents): Watcher {
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && IGNORED.test(basename(path)),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // Stories, and the files in them.
    depth: 1,
  });
  // What changed before it was ready was not seen.
  watcher.on('ready', stirred);
  watcher.on('all', stirred);
  // What the system itself says comes sooner than what is made of it, and nothing of it is held back.
  watcher.on('raw', (_, path) => {
    if (!IGNORED.test(basename(String(path)))) stirred();
  });
  watcher.on('error', (error) => {
    blind(error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');
  });
  return watcher;
}

/** Tells a folder from another in its place. */
async function identityOf(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found === undefined ? 'none' : `${found.dev}:${found.ino}`;
}
