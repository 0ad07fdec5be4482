import process from 'node:process';
import { commandsWith } from './commands/index.ts';
import { type Config, cacheIn, readerIn } from './config/config.ts';
import type { Bot, Front } from './discord/front.ts';
import { EXIT_FOR, end } from './end.ts';
import { observers } from './interactions/observer.ts';
import type { LiveLibrary } from './live/live-library.ts';
import type { Log } from './log.ts';
import { openQuestions } from './open-question-log.ts';
import { openServerStories } from './open-server-stories.ts';
import { openStatus } from './open-status.ts';
import { readAhead } from './read-ahead.ts';
import { useReader } from './search/meaning/sentence-reader.ts';
import { tellOfHost } from './tell-of-host.ts';
import { start } from './words/index.ts';

/** Whoever stops the bot waits no longer for it, in milliseconds. */
const STOPPING_MS = 4_800;

/** Answers in Discord until the process is told to end. */
export async function serveDiscord(
  config: Config,
  live: LiveLibrary,
  folder: string,
  log: Log,
): Promise<void> {
  const limits = config.serverStories;
  const servers = limits === undefined ? undefined : openServerStories(folder, limits, live, log);
  const questions = config.questionLog === undefined ? undefined : openQuestions(config.questionLog, log);
  tellOfHost(live, config, questions?.keptDays);
  process.on('SIGHUP', () => void reread(live, log));
  await readAhead(live);

  let bot: Bot | undefined;
  const connections = config.http === undefined ? () => bot?.state()?.shards ?? [] : undefined;
  const status =
    config.status === undefined ? undefined : await openStatus(config.status, live, connections, log);
  bot = await goOnline({
    config,
    commands: commandsWith(limits !== undefined),
    library: live.current,
    log,
    observer: observers([status, questions].flatMap((one) => one?.observer ?? [])),
    failed: (sentence, remedy) => end(remedy, sentence),
    servers,
  });
  void bot.online.then(() => openReader(live, folder, log));

  let isStopping = false;
  const stop = (): void => {
    isStopping = true;
    log.info(start.stopping);
    setTimeout(() => process.exit(0), STOPPING_MS);
    // The last answers may have been none.
    const stopped = bot.stop().finally(() => questions?.close());
    void Promise.allSettled([stopped, live.close(), status?.close()]).finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A fault inside a library is logged; it does not take the other answers down with it.
  process.on('unhandledRejection', (error) => log.fault(start.unexpected, error));
  process.on('uncaughtException', (error) => {
    if (isStopping) {
      // A connection that is given up while it is being made throws what happens to it; the last answers are worth more.
      return log.fault(start.unexpected, error);
    }
    log.fault(start.broken, error);
    process.exit(EXIT_FOR.restart);
  });
}

/** Discord sends interactions one way alone: as requests where the settings say so, else over the gateway. */
async function goOnline(front: Front): Promise<Bot> {
  const { http, token } = front.config;
  // Loaded only now: what goes the other way needs nothing of it.
  if (http !== undefined) {
    const { startHttp } = await import('./discord/http/start-http.ts');
    return startHttp(front, http);
  }
  if (token === undefined) throw new TypeError('neither a token nor an endpoint');
  const { startBot } = await import('./discord/bot.ts');
  return startBot(front, token);
}

/** Reads the content at the host's word. It always says something: where the terminal was closed, that ends the process. */
async function reread(live: LiveLibrary, log: Log): Promise<void> {
  const { outcome } = await live.reload();
  if (outcome === 'unchanged') log.info(start.contentUnchanged);
}

/** Starts the reader that the settings name. Nobody waits for it: it loads and reads behind the bot. */
async function openReader(live: LiveLibrary, folder: string, log: Log): Promise<void> {
  const model = readerIn(process.env);
  if (model === undefined) return;
  const { asSentenceReader, openReader: open } = await import('./open-reader.ts');
  const reader = open(model, live.current(), folder, cacheIn(process.env), log);
  const sentences = asSentenceReader(reader);
  useReader(live.current(), sentences);
  live.onChange((library) => {
    void reader.read(library);
    useReader(library, sentences);
  });
}
