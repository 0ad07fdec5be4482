import process from 'node:process';
import { config as readEnvFile } from 'dotenv';
import {
  type Config,
  cacheIn,
  contentFolderIn,
  questionLogIn,
  readConfig,
  readerIn,
} from './config/config.ts';
import { drawPictures } from './draw-pictures.ts';
import { hostLog } from './log.ts';
import { openLibrary } from './open-library.ts';
import { openServerStories } from './open-server-stories.ts';
import { startPainter } from './painter/start-painter.ts';
import { usePainter } from './picture/painter.ts';
import { DEFAULT_CONTENT_FOLDER, MODELS_FOLDER } from './project.ts';
import type { Reader } from './reader/reader.ts';
import { useReader } from './search/meaning/sentence-reader.ts';
import { countFaults } from './story/fault.ts';
import type { Library } from './story/library.ts';
import { tellOfHost } from './tell-of-host.ts';
import { type CommandLine, readArguments } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import type { CheckRequest } from './terminal/check-request.ts';
import { endQuietly } from './terminal/end-quietly.ts';
import type { GapsRequest } from './terminal/gaps-request.ts';
import type { ImportRequest } from './terminal/import-request.ts';
import { writePicture } from './terminal/picture-out.ts';
import { commandsForPage, openPage } from './terminal/playground.ts';
import type { ReaderAction } from './terminal/reader-action.ts';
import { runCommand } from './terminal/run-command.ts';
import { writeTimeline } from './terminal/timeline-out.ts';
import type { ToolRequest } from './terminal/tool-request.ts';
import { start, terminal } from './words/index.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

endQuietly(process.stdout);
readEnvFile({ quiet: true });
process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;

/** Runs a command line; returns whether all went well. */
async function run(args: readonly string[]): Promise<boolean> {
  const line = readArguments(args);
  if (line.outcome === 'wrong') {
    complain(line.problem);
    return false;
  }
  const folder = line.content ?? contentFolderIn(process.env) ?? DEFAULT_CONTENT_FOLDER;
  return line.tool === undefined ? answer(line, folder) : useTool(line.tool, folder);
}

/** One command of the bot, or the chat. */
async function answer(
  { command, flags, format, out, ...wanted }: CommandLine,
  folder: string,
): Promise<boolean> {
  const library = await openLibrary(folder, cacheIn(process.env));
  if (library.stories.length === 0) {
    complain(start.contentEmpty(folder));
    return false;
  }
  const { errors, warnings } = countFaults(library.faults);
  if (errors > 0) complain(start.contentFaults(errors, warnings));
  usePainter(library, startPainter());
  const { stdin: input, stdout: output, stderr } = process;
  if (command !== undefined && wanted.options['picture'] === true)
    return writePicture(command, wanted, out, library, { output, errors: stderr });
  if (format !== undefined)
    return writeTimeline(format, out, wanted.options, library, { output, errors: stderr });
  const reader =
    command === undefined || command.name === 'ask' ? await readerFor(library, folder) : undefined;
  try {
    if (command !== undefined) {
      const streams = { input, output, errors: stderr };
      return await runCommand(command, { ...wanted, asJson: flags.has('json') }, library, streams);
    }
    await chat(() => library, { input, output, hints: stderr });
    return true;
  } finally {
    await reader?.close();
  }
}

/** The reader that the settings name, once it has read everything: who asks one question can wait for it. */
async function readerFor(library: Library, folder: string): Promise<Reader | undefined> {
  const model = readerIn(process.env);
  if (model === undefined) return undefined;
  const { asSentenceReader, openReader } = await import('./open-reader.ts');
  const log = { info: () => undefined, warn: complain };
  const reader = openReader(model, library, folder, cacheIn(process.env), log);
  useReader(library, asSentenceReader(reader));
  await reader.settled;
  return reader;
}

async function useTool(tool: ToolRequest, folder: string): Promise<boolean> {
  switch (tool.name) {
    case 'doctor':
      return doctor(folder);
    case 'playground':
      return servePage(folder);
    case 'register':
      return register(tool.mode);
    case 'reader':
      return manageModels(tool.action);
    case 'check':
      return check(tool.request, folder);
    case 'import':
      return importArticles(tool.request, folder);
    case 'gaps':
      return gaps(tool.request, folder);
    case 'report':
      return report(tool.reference, folder);
    case 'help':
      say(terminal.usage);
      return true;
  }
}

/** Once; or at each change, until the process is told to end. */
async function check(request: CheckRequest, folder: string): Promise<boolean> {
  const { checkContent } = await import('./terminal/check.ts');
  const checkout = process.env['GITHUB_WORKSPACE'];
  const run = { folder, say, now: Date.now, checkout };
  if (!request.watches) return checkContent(request, run);
  const { watchAndCheck } = await import('./terminal/watch-and-check.ts');
  const end = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watchAndCheck(request.form, run, end);
  return true;
}

/** What readers miss, asked again as the bot would be. */
async function gaps(request: GapsRequest, folder: string): Promise<boolean> {
  const { showGaps } = await import('./terminal/gaps.ts');
  let reader: Reader | undefined;
  const library = async (): Promise<Library> => {
    const opened = await openLibrary(folder, cacheIn(process.env));
    reader = await readerFor(opened, folder);
    return opened;
  };
  try {
    return await showGaps(request, {
      file: questionLogIn(process.env),
      library,
      now: Date.now(),
      say,
      complain,
    });
  } finally {
    await reader?.close();
  }
}

async function report(sent: string, folder: string): Promise<boolean> {
  const { showReport } = await import('./terminal/report.ts');
  return showReport(sent, { library: () => openLibrary(folder, cacheIn(process.env)), say, complain });
}

/** Discord's library is loaded only for what needs it: questions are answered sooner without. */
async function doctor(folder: string): Promise<boolean> {
  const { examine } = await import('./terminal/doctor.ts');
  const findings = await examine(process.env, process.versions.node, folder);
  for (const { state, sentence } of findings) say(`${terminal.doctor[state]} ${sentence}`);
  return findings.every(({ state }) => state !== 'wrong');
}

/** The settings; undefined, with a sentence for each problem, when they cannot be read. */
function settings(): Config | undefined {
  const read = readConfig(process.env);
  if (read.outcome === 'read') return read.config;
  for (const sentence of [start.settingsWrong, ...read.problems]) complain(sentence);
  return undefined;
}

/** The page alone, beside a bot that may be online; served until the process is stopped. */
async function servePage(folder: string): Promise<boolean> {
  const config = settings();
  if (config === undefined) return false;
  const log = hostLog(config.log, config.token);
  const { openLiveLibrary } = await import('./live/live-library.ts');
  const live = await openLiveLibrary({ folder, cache: cacheIn(process.env), log });
  drawPictures(live);
  const { playground, serverStories } = config;
  tellOfHost(live, config, undefined);
  if (serverStories !== undefined) openServerStories(folder, serverStories, live, log);
  const served = { ...live, commands: commandsForPage(config) };
  const page = await openPage(playground, served, log, say);
  if (page === undefined) await live.close();
  return page !== undefined;
}

async function register(mode: Extract<ToolRequest, { name: 'register' }>['mode']): Promise<boolean> {
  const config = settings();
  if (config === undefined) return false;
  const tool = await import('./terminal/register.ts');
  return tool.register(config, mode, say);
}

/** What reads pages and files of others is loaded only for this. */
async function importArticles(request: ImportRequest, contentFolder: string): Promise<boolean> {
  const { runImport } = await import('./terminal/import.ts');
  const { askAtTerminal, ProgressBar } = await import('./terminal/host-prompt.ts');
  const streams = { input: process.stdin, errors: process.stderr };
  const bar = new ProgressBar(streams);
  const afterBar = (speak: (line: string) => void) => (line: string) => {
    bar.clear();
    speak(line);
  };
  return runImport(request, {
    contentFolder,
    ask: (question) => {
      bar.clear();
      return askAtTerminal(question, streams);
    },
    say: afterBar(say),
    complain: afterBar(complain),
    progress: (done, all) => bar.show(done, all),
  });
}

async function manageModels(action: ReaderAction): Promise<boolean> {
  const { ModelStore } = await import('./reader/model-store.ts');
  const { runReader } = await import('./terminal/reader.ts');
  const store = new ModelStore(MODELS_FOLDER);
  return runReader(action, {
    store,
    modelsFolder: MODELS_FOLDER,
    switchedOn: readerIn(process.env),
    say,
    complain,
  });
}
