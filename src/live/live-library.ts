import type { CacheSetting } from '../config/config.ts';
import type { Log } from '../log.ts';
import { countFaults, type Fault } from '../story/fault.ts';
import type { Library } from '../story/library.ts';
import { start } from '../words/index.ts';
import { Calm } from './calm.ts';
import { type Changes, hasAny } from './changes.ts';
import { ServedContent } from './served-content.ts';
import { type Watch, watchContent } from './watch-content.ts';

/** What a look at the content led to. */
export type Reload =
  | { readonly outcome: 'swapped'; readonly changes: Changes }
  /** All is as it was. */
  | { readonly outcome: 'unchanged' }
  /** There is no story to be read any more: what was served before still is. */
  | { readonly outcome: 'nothing' }
  /** It broke off, and the log says where: what was served before still is. */
  | { readonly outcome: 'failed' }
  /** Closed before it was done. */
  | { readonly outcome: 'closed' };

/** The library that is served now, while files under the content folder change. */
export interface LiveLibrary {
  /** The newest complete library; an answer under way keeps the one it started with. */
  current(): Library;
  /** What the newest look at the content found wrong, even where nothing of it could be served. */
  faults(): readonly Fault[];
  /** Calls the listener after each swap, listeners in the order they came; returns what stops it. */
  onChange(listener: (library: Library) => void): () => void;
  /** Reads the content now, and resolves once it is served. Never rejects. */
  reload(): Promise<Reload>;
  /** Ends all watching; what is served stays. */
  close(): Promise<void>;
}

export interface LiveSettings {
  readonly folder: string;
  readonly cache: CacheSetting;
  readonly log: Log;
  readonly watch?: Watch;
}

/** The content is looked at so often even if nothing says that it changed, in milliseconds: a network folder says nothing. */
const LOOK_ANYWAY_MS = 60_000;
/** The same while changes may go unseen. */
const LOOK_BLIND_MS = 1_000;
/** Between two such looks, so many times as long as the last one took. */
const TIMES_AS_LONG = 20;

/** Reads the content folder and goes on watching it until it is closed. A folder that is not there may still come. */
export async function openLiveLibrary(settings: LiveSettings): Promise<LiveLibrary> {
  const { folder, cache, log, watch = watchContent } = settings;
  const content = await ServedContent.open(folder, cache);
  const listeners = new Set<(library: Library) => void>();
  const say = faultTeller(log, content.faults);
  let isClosed = false;
  let isBlind = false;
  let stirs = 0;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Reload> | undefined;
  let nextLook: NodeJS.Timeout | undefined;

  const look = async (): Promise<Reload> => {
    clearTimeout(nextLook);
    const began = performance.now();
    const reload = await content
      .look(() => stirs)
      .catch((error: unknown): Reload => {
        log.fault(start.unexpected, error);
        return { outcome: 'failed' };
      });
    if (isClosed) return { outcome: 'closed' };
    say(reload, content, folder);
    if (reload.outcome === 'swapped') tellListeners();
    const pause = Math.max(
      isBlind ? LOOK_BLIND_MS : LOOK_ANYWAY_MS,
      (performance.now() - began) * TIMES_AS_LONG,
    );
    nextLook = setTimeout(reloadNow, content.lookAgainAfterMs ?? pause);
    return reload;
  };
  const tellListeners = (): void => {
    for (const listener of [...listeners]) {
      try {
        listener(content.library);
      } catch (error) {
        log.fault(start.unexpected, error);
      }
    }
  };
  /** One look at a time; who asks while one is under way gets the next, which sees all that they wrote. */
  const reload = (): Promise<Reload> => {
    if (isClosed) return Promise.resolve({ outcome: 'closed' });
    waiting ??= running.then(() => {
      waiting = undefined;
      const now = isClosed ? Promise.resolve<Reload>({ outcome: 'closed' }) : look();
      running = now;
      return now;
    });
    return waiting;
  };
  const reloadNow = (): void => void reload();
  const calm = new Calm(reloadNow);
  const watcher = watch(folder, {
    stirred: () => {
      stirs += 1;
      if (!isClosed) calm.stir();
    },
    blind: (code) => {
      if (isBlind || isClosed) return;
      isBlind = true;
      log.warn(start.watchingFailed(code));
      reloadNow();
    },
  });
  nextLook = setTimeout(reloadNow, LOOK_ANYWAY_MS);
  return {
    current: () => content.library,
    faults: () => content.faults,
    onChange: (listener) => {
      const own = (library: Library): void => listener(library);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    reload,
    close: async () => {
      isClosed = true;
      listeners.clear();
      calm.end();
      clearTimeout(nextLook);
      await watcher.close();
      await Promise.allSettled([running, waiting]);
    },
  };
}

/** Says to the host what a look led to, and what is wrong only when it is something else than before. */
function faultTeller(log: Log, atStart: readonly Fault[]) {
  let said = JSON.stringify(atStart);
  let isGone = false;
  return (reload: Reload, { faults, library }: ServedContent, folder: string): void => {
    if (reload.outcome === 'swapped' && hasAny(reload.changes))
      log.info(start.contentChanged(reload.changes));
    if (reload.outcome === 'nothing' && !isGone) log.warn(start.contentGone(folder));
    isGone = reload.outcome === 'nothing';
    const found = JSON.stringify(faults);
    if (found === said) return;
    said = found;
    const { errors, warnings } = countFaults(faults);
    if (faults.length === 0) log.info(start.contentMended);
    else log.warn(start.contentFaults(errors, warnings, isGone ? 0 : library.outdated.length));
  };
}
