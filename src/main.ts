import process from 'node:process';
import { config as readEnvFile } from 'dotenv';
import { commandsWith } from './commands/index.ts';
import { type Config, cacheIn, readConfig, readerIn } from './config/config.ts';
import { drawPictures } from './draw-pictures.ts';
import { factsOf } from './extract/read-facts.ts';
import { observers } from './interactions/observer.ts';
import { type LiveLibrary, openLiveLibrary } from './live/live-library.ts';
import { type Log, makeLog, withoutNews } from './log.ts';
import { openServerStories } from './open-server-stories.ts';
import { DEFAULT_CONTENT_FOLDER, isAtLeast, LEAST_NODE } from './project.ts';
import { frequentWordsOf } from './search/frequent-words.ts';
import { useReader } from './search/meaning/sentence-reader.ts';
import { countFaults } from './story/fault.ts';
import type { Library } from './story/library.ts';
import { chat } from './terminal/chat.ts';
import { endQuietly } from './terminal/end-quietly.ts';
import { commandsForPage, openPage } from './terminal/playground.ts';
import { start, terminal } from './words/index.ts';

/** Of a library with more paragraphs, the bot goes online before all its quotes, events and people are read. */
const MAX_READ_AT_START = 5_000;

readEnvFile({ quiet: true });
endQuietly(process.stdout);
await main();

/** Settings, content, then the front they ask for: Discord with a token, the terminal without. */
async function main(): Promise<void> {
  if (!isAtLeast(process.versions.node, LEAST_NODE)) {
    return fail(terminal.doctor.nodeTooOld(process.versions.node, LEAST_NODE));
  }
  const settings = readConfig(process.env);
  if (settings.outcome === 'wrong')
    return fail(start.settingsWrong, ...settings.problems.map((one) => `- ${one}`));
  const { config, warnings } = settings;
  const { token } = config;
  const log = makeLog({
    ...config.log,
    write: (line) => void process.stderr.write(line),
    now: () => new Date(),
    secret: token,
  });
  for (const warning of warnings) log.warn(warning);

  const folder = config.contentFolder ?? DEFAULT_CONTENT_FOLDER;
  // A chat at the terminal is not talked into.
  const liveLog = token === undefined ? withoutNews(log) : log;
  const live = await openLiveLibrary({ folder, cache: cacheIn(process.env), log: liveLog });
  const { stories, articles, faults } = live.current();
  const { errors, warnings: lesser } = countFaults(faults);
  if (faults.length > 0) log.warn(start.contentFaults(errors, lesser));
  if (stories.length === 0) return fail(start.contentEmpty(folder));
  drawPictures(live);
  const limits = config.serverStories;
  const membership = limits === undefined ? undefined : openServerStories(folder, limits, live, log);

  if (token === undefined) {
    process.stdout.write(`${terminal.noToken}\n`);
    return answerHere(config, live, log);
  }
  process.on('SIGHUP', () => void reread(live, log));
  const paragraphs = paragraphsIn(live.current());
  log.info(start.contentRead(stories.length, articles.size, paragraphs));
  // Read before the first who asks has three seconds; of a large library, while it answers already.
  const reading = readFacts(live.current());
  live.onChange((library) => void readFacts(library));
  if (paragraphs <= MAX_READ_AT_START) await reading;
  // Loaded only now: the terminal needs nothing of Discord.
  const { startBot } = await import('./discord/bot.ts');
  const bot = startBot(
    { ...config, token },
    commandsWith(limits !== undefined),
    live.current,
    log,
    observers([]),
    fail,
    membership,
  );
  void bot.online.then(() => read(live, folder, log));
  const stop = (): void => {
    log.info(start.stopping);
    void Promise.allSettled([bot.stop(), live.close()]).finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A fault inside a library is logged; it does not take the other answers down with it.
  process.on('unhandledRejection', (error) => log.fault(start.unexpected, error));
}

/** Without Discord: a web page on this machine, and the chat at the terminal. */
async function answerHere(config: Config, live: LiveLibrary, log: Log): Promise<void> {
  const { stdin, stdout } = process;
  const say = (line: string): void => void stdout.write(`${line}\n`);
  const served = { ...live, commands: commandsForPage(config) };
  const page = await openPage(config.playground, served, log, say);
  const answered = await chat(live.current, { input: stdin, output: stdout, hints: stdout });
  // Where nobody types, as under a service manager, the page is served until the process is stopped.
  if (page !== undefined && answered === 0 && !stdin.isTTY) return;
  await Promise.all([page?.close(), live.close()]);
}

/** Reads the content at the host's word. It always says something: where the terminal was closed, that ends the process. */
async function reread(live: LiveLibrary, log: Log): Promise<void> {
  const { outcome } = await live.reload();
  if (outcome === 'unchanged') log.info(start.contentUnchanged);
}

/** Starts the reader that the settings name. Nobody waits for it: it loads and reads behind the bot. */
async function read(live: LiveLibrary, folder: string, log: Log): Promise<void> {
  const model = readerIn(process.env);
  if (model === undefined) return;
  const { asSentenceReader, openReader } = await import('./open-reader.ts');
  const reader = openReader(model, live.current(), folder, cacheIn(process.env), log);
  const sentences = asSentenceReader(reader);
  useReader(live.current(), sentences);
  live.onChange((library) => {
    void reader.read(library);
    useReader(library, sentences);
  });
}

/** Quotes, events and people of every story, one story at a time, so that questions are answered in between. */
async function readFacts({ stories }: Library): Promise<void> {
  for (const story of stories) {
    await new Promise((resolve) => setImmediate(resolve));
    factsOf(story);
    frequentWordsOf(story);
  }
}

function paragraphsIn({ articles }: Library): number {
  let paragraphs = 0;
  for (const article of articles.values()) paragraphs += article.paragraphs.length;
  return paragraphs;
}

/** Says what is wrong and what to do, and ends the process. */
function fail(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
