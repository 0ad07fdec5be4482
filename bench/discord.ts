import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type FakeDiscord, startFakeDiscord } from '../test/e2e/fake-discord/index.ts';
import { percentile } from './percentile.ts';

const PROJECT = join(import.meta.dirname, '..');
const INTERACTIONS = 500;
const WARM_UP = 50;

const QUESTIONS = [
  'Why did Krebs leave SentinelOne?',
  'who was fired by tweet',
  'What did the company say about the order?',
  'When was CISA created?',
  'Which football club does the goalkeeper support?',
];

interface Contestant {
  readonly name: string;
  readonly args: readonly string[];
}

const PILCROW: Contestant = {
  name: 'pilcrow',
  args: [
    '--max-semi-space-size=2',
    '--import',
    join(PROJECT, 'src/typescript/run.mjs'),
    join(PROJECT, 'src/main.ts'),
  ],
};
const PONG: Contestant = { name: 'pong', args: [join(PROJECT, 'bench/pong-bot.mjs')] };

/**
 * How long until `/ask` is acknowledged, and how much memory the bot then has, beside a bot on discord.js's Client that only
 * says "pong" to the same interactions. Both are online in one fake Discord each, and are asked in turn, so that the
 * machine's mood falls on both.
 */
export async function run(): Promise<void> {
  const [pilcrow, pong] = [await goOnline(PILCROW), await goOnline(PONG)];
  for (let index = 0; index < WARM_UP; index += 1) for (const one of [pilcrow, pong]) await ask(one, index);
  for (const one of [pilcrow, pong]) one.times.length = 0;
  for (let index = 0; index < INTERACTIONS; index += 1) {
    for (const one of [pilcrow, pong]) one.times.push(await ask(one, index));
  }
  print(['', 'p50 ms', 'p99 ms', 'RSS MB']);
  for (const one of [pilcrow, pong]) {
    print([
      one.name,
      percentile(one.times, 50).toFixed(2),
      percentile(one.times, 99).toFixed(2),
      (await residentMegabytes(one.process)).toFixed(0),
    ]);
  }
  for (const one of [pilcrow, pong]) {
    one.process.kill('SIGTERM');
    await one.discord.close();
  }
}

interface Online {
  readonly name: string;
  readonly discord: FakeDiscord;
  readonly process: ChildProcess;
  readonly times: number[];
}

/** Both have the same commands registered; the pong bot registers none itself. */
async function goOnline({ name, args }: Contestant): Promise<Online> {
  const ask = {
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'Question', required: true }],
  };
  const discord = await startFakeDiscord({ commands: [ask] });
  const child = spawn(process.execPath, [...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...discord.environment },
    stdio: 'ignore',
  });
  await discord.gateway.ready(30_000);
  return { name, discord, process: child, times: [] };
}

async function ask({ discord }: Online, index: number): Promise<number> {
  const question = QUESTIONS[index % QUESTIONS.length] ?? '';
  const reply = await discord.slash({ name: 'ask', options: { question } });
  return reply.acknowledgedAfterMs;
}

/** Resident memory of a process by its number, from Linux's own accounting. */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

function print(columns: readonly string[]): void {
  process.stdout.write(`${columns.map((column) => column.padStart(10)).join('')}\n`);
}
