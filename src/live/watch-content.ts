import { access, constants, lstat, stat } from 'node:fs/promises';
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
/** What goes wrong with one file or folder alone; the others are still watched. */
const OF_ONE_FILE = ['EACCES', 'EIO', 'ELOOP', 'ENAMETOOLONG', 'EPERM'];
const NO_FOLDER = '';
/** How often it is looked whether the folder is still the same one, in milliseconds. */
const SAME_FOLDER_MS = 500;

/**
 * Watches a content folder: its stories and their files. The folder may come, go and be exchanged for another (a symbolic
 * link that is turned): its watcher would stay with the old one, so it is made anew.
 */
export const watchContent: Watch = (folder, events) => {
  let watched: string | undefined;
  let watcher: Watcher | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const lost = (): void => {
    watched = undefined;
  };
  const look = async (): Promise<void> => {
    const changed = await changedAt(folder);
    const found = await identityOf(folder);
    if (isClosed) return;
    if (found !== watched) {
      await watcher?.close();
      if (isClosed) return;
      watched = found;
      // One that waits for a folder to come would miss what comes with it.
      watcher = found === NO_FOLDER ? undefined : watchFolder(folder, changed, events, lost);
      events.stirred();
    }
    timer = setTimeout(look, SAME_FOLDER_MS);
  };
  void look();
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await watcher?.close();
    },
  };
};

/** `changedBefore` is when the folder last changed, as of a moment ago; `lost` is called when the watcher may be of no use. */
function watchFolder(
  folder: string,
  changedBefore: number,
  { stirred, blind }: WatchEvents,
  lost: () => void,
): Watcher {
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && isIgnored(path),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // Stories, and the files in them.
    depth: 1,
  });
  // What changed before it was ready was not seen, nor whether the folder was away meanwhile.
  watcher.on('ready', async () => {
    stirred();
    if ((await changedAt(folder)) !== changedBefore) lost();
  });
  watcher.on('all', stirred);
  // What the system itself says comes sooner than what is made of it, and nothing of it is held back.
  watcher.on('raw', (_, path) => {
    const name = String(path);
    if (!isIgnored(name)) stirred();
    // By its own name a folder says that it was moved or deleted itself; it may be back before anybody looks.
    if (name === basename(folder)) lost();
  });
  watcher.on('unlinkDir', (path) => {
    if (path === folder) lost();
  });
  watcher.on('error', (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (!OF_ONE_FILE.includes(code)) blind(code);
  });
  return watcher;
}

/** Tells a folder from another in its place, and a link from one to something else. One that may not be read is none. */
async function identityOf(folder: string): Promise<string> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    const found = await Promise.all([lstat(folder), stat(folder)]);
    return found.map(({ dev, ino }) => `${dev}:${ino}`).join(' ');
  } catch {
    return NO_FOLDER;
  }
}

/** When the entries of a folder, or its own name, last changed; 0 when it is not there. */
async function changedAt(folder: string): Promise<number> {
  return (await stat(folder).catch(() => undefined))?.ctimeMs ?? 0;
}

/** Whether a file or folder of this name is nothing that is read. */
export function isIgnored(path: string): boolean {
  return IGNORED.test(basename(path));
}
