import process from 'node:process';
import { config as readEnvFile } from 'dotenv';
import { type Config, cacheIn, readConfig } from './config/config.ts';
import { drawPictures } from './draw-pictures.ts';
import { end } from './end.ts';
import { type LiveLibrary, openLiveLibrary } from './live/live-library.ts';
import { hostLog, type Log, withoutNews } from './log.ts';
import { openServerStories } from './open-server-stories.ts';
import { openStatus } from './open-status.ts';
import { DEFAULT_CONTENT_FOLDER, isAtLeast, LEAST_NODE } from './project.ts';
import { countFaults } from './story/fault.ts';
import { paragraphsIn } from './story/library.ts';
import { tellOfHost } from './tell-of-host.ts';
import { chat } from './terminal/chat.ts';
import { endQuietly } from './terminal/end-quietly.ts';
import { commandsForPage, openPage } from './terminal/playground.ts';
import { start, terminal } from './words/index.ts';

readEnvFile({ quiet: true });
endQuietly(process.stdout);
await main();

/** Settings, content, then the front they ask for: Discord with a token or a key, a page and the terminal without. */
async function main(): Promise<void> {
  if (!isAtLeast(process.versions.node, LEAST_NODE)) {
    return end('person', terminal.doctor.nodeTooOld(process.versions.node, LEAST_NODE));
  }
  const settings = readConfig(process.env);
  if (settings.outcome === 'wrong') {
    return end('person', start.settingsWrong, ...settings.problems.map((one) => `- ${one}`));
  }
  const { config, warnings } = settings;
  const isForDiscord = config.token !== undefined || config.http !== undefined;
  const log = hostLog(config.log, config.token);
  for (const warning of warnings) log.warn(warning);

  const folder = config.contentFolder ?? DEFAULT_CONTENT_FOLDER;
  // A chat at the terminal is not talked into.
  const liveLog = isForDiscord ? log : withoutNews(log);
  const live = await openLiveLibrary({ folder, cache: cacheIn(process.env), log: liveLog });
  const library = live.current();
  const { stories, articles, faults } = library;
  const { errors, warnings: lesser } = countFaults(faults);
  if (faults.length > 0) log.warn(start.contentFaults(errors, lesser));
  if (stories.length === 0) return end('restart', start.contentEmpty(folder));
  drawPictures(live);

  if (!isForDiscord) return answerHere(config, live, folder, log);
  log.info(start.contentRead(stories.length, articles.size, paragraphsIn(library)));
  // Loaded only now: the terminal needs nothing of Discord.
  const { serveDiscord } = await import('./serve-discord.ts');
  return serveDiscord(config, live, folder, log);
}

/** Without Discord: a web page on this machine, and the chat at the terminal. */
async function answerHere(config: Config, live: LiveLibrary, folder: string, log: Log): Promise<void> {
  const { stdin, stdout } = process;
  const say = (line: string): void => void stdout.write(`${line}\n`);
  // As process 1 of a container it would otherwise not hear of it.
  process.once('SIGTERM', () => process.exit(0));
  say(terminal.noToken);
  tellOfHost(live, config, undefined);
  if (config.serverStories !== undefined) openServerStories(folder, config.serverStories, live, log);
  const served = { ...live, commands: commandsForPage(config) };
  const { status: at } = config;
  const status = at === undefined ? undefined : await openStatus(at, live, undefined, log);
  const page = await openPage(config.playground, served, log, say);
  const answered = await chat(live.current, { input: stdin, output: stdout, hints: stdout });
  // Where nobody types, as under a service manager, the page is served until the process is stopped.
  if (page !== undefined && answered === 0 && !stdin.isTTY) return;
  await Promise.all([page?.close(), status?.close(), live.close()]);
}
