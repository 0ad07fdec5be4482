import process from 'node:process';
import { config as readEnvFile } from 'dotenv';
import { commandNamed, commands } from './commands/index.ts';
import { readConfig } from './config.ts';
import { DEFAULT_CONTENT_FOLDER } from './project.ts';
import { searchIndexOf } from './search/search-index.ts';
import { nearestName } from './story/nearest-name.ts';
import { readContent } from './story/read-content.ts';
import { readArguments } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { checkContent } from './terminal/check.ts';
import { runCommand } from './terminal/run-command.ts';
import { start, terminal } from './words/index.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Names that are no commands of the bot: they serve the host. */
const TOOLS = ['check', 'register', 'doctor', 'help'];

readEnvFile({ quiet: true });
process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;

/** Runs a command line; returns whether all went well. */
async function run([word, ...rest]: readonly string[]): Promise<boolean> {
  if (word === 'help' || word === '--help' || word === '-h') {
    say(terminal.usage);
    return true;
  }
  const isChat = word === undefined || word.startsWith('-');
  const command = isChat ? undefined : commandNamed(word);
  if (!isChat && command === undefined && !TOOLS.includes(word)) {
    const nearest = nearestName(word, [...commands.map(({ name }) => name), ...TOOLS]);
    complain(terminal.badOption(terminal.unknownWord(word, nearest)));
    return false;
  }
  const args = readArguments(command, isChat && word !== undefined ? [word, ...rest] : rest);
  if (args.outcome === 'wrong') {
    complain(args.problem);
    return false;
  }
  const folder = args.common.content ?? process.env['CONTENT_DIR'] ?? DEFAULT_CONTENT_FOLDER;
  if (word === 'check') return checkContent(folder, say);
  if (word === 'doctor') return doctor(folder);
  if (word === 'register') return register(args.flags);

  const library = await readContent(folder);
  if (library.stories.length === 0) {
    complain(start.contentEmpty(folder));
    return false;
  }
  const errors = library.faults.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) complain(start.contentFaults(errors, library.faults.length - errors));
  searchIndexOf(library);
  const { stdin: input, stdout: output, stderr } = process;
  if (command !== undefined) {
    return runCommand(command, args.options, args.common.json, library, { input, output, errors: stderr });
  }
  await chat(library, { input, output, hints: stderr });
  return true;
}

/** Discord's library is loaded only for what needs it: questions are answered sooner without. */
async function doctor(folder: string): Promise<boolean> {
  const { examine } = await import('./terminal/doctor.ts');
  const findings = await examine(process.env, process.versions.node, folder);
  for (const { state, sentence } of findings) say(`${terminal.doctor[state]} ${sentence}`);
  return findings.every(({ state }) => state !== 'wrong');
}

async function register(flags: ReadonlySet<string>): Promise<boolean> {
  const settings = readConfig(process.env);
  if (settings.outcome === 'wrong') {
    for (const sentence of [start.settingsWrong, ...settings.problems]) complain(sentence);
    return false;
  }
  const mode = flags.has('clear') ? 'clear' : flags.has('dry-run') ? 'dry-run' : 'register';
  const tool = await import('./terminal/register.ts');
  return tool.register(settings.config, mode, say);
}
