import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import type { Reply } from '../../test/e2e/fake-discord/index.ts';
import { arriveAt, type Pace } from './arrivals.ts';
import type { BotProcess } from './bots.ts';
import { machineCpuMs, processCpuMs, residentMegabytes } from './process-usage.ts';

/** A bot that can be loaded, whichever way its interactions come. */
export interface Target {
  readonly name: string;
  readonly bot: BotProcess;
  /** Somebody does something; resolves with the first answer, rejects where none is accepted within three seconds. */
  act(): Promise<Pick<Reply, 'acknowledgedAfterMs'>>;
  /** What Discord has refused an answer with, each time so far. */
  readonly refusals: readonly string[];
}

/** What became of a load. Times are in milliseconds, from the moment at which an interaction was due to its answer. */
export interface Loaded {
  readonly name: string;
  readonly perSecond: number;
  readonly sent: number;
  /** Of all that were sent: one that was lost counts as `LOST_MS`. */
  readonly times: readonly number[];
  readonly lost: number;
  readonly firstLoss: string | undefined;
  readonly refused: readonly string[];
  /** Lines that the bot wrote to standard error meanwhile, and the first that it ever wrote. */
  readonly complaints: { readonly count: number; readonly first: string | undefined };
  readonly hasEnded: boolean;
  /** Of one core, in percent: of the bot, of this process, and of all others on the machine. */
  readonly cpu: { readonly bot: number; readonly own: number; readonly others: number };
  readonly megabytes: { readonly peak: number; readonly end: number };
  /** How late interactions were sent: in `times`, too. */
  readonly late: readonly number[];
  /** Longest and 99th percentile of what held this process up. */
  readonly lag: { readonly p99: number; readonly max: number };
}

/** A lost interaction took at least this long, in milliseconds. */
export const LOST_MS = 3_000;
const MEMORY_EVERY_MS = 100;
const LAG_RESOLUTION_MS = 10;

/** Loads a bot at a fixed rate, not waiting for answers, and measures it from outside. */
export async function load({ name, bot, act, refusals }: Target, pace: Pace): Promise<Loaded> {
  const times: number[] = [];
  const late: number[] = [];
  let lost = 0;
  let firstLoss: string | undefined;
  let peak = residentMegabytes(bot.id);
  const before = { refused: refusals.length, complaints: bot.complaints.count };
  const memory = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(bot.id));
  }, MEMORY_EVERY_MS);
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const cpu = cpuMeter(bot.id);
  const answers: Promise<void>[] = [];
  await arriveAt(pace, (lateMs) => {
    late.push(lateMs);
    const answered = act().then(
      ({ acknowledgedAfterMs }) => void times.push(lateMs + acknowledgedAfterMs),
      (error: unknown) => {
        lost += 1;
        firstLoss ??= String(error);
        times.push(LOST_MS);
      },
    );
    answers.push(answered);
  });
  const used = cpu();
  lag.disable();
  await Promise.all(answers);
  clearInterval(memory);
  return {
    name,
    perSecond: pace.perSecond,
    sent: late.length,
    times,
    lost,
    firstLoss,
    refused: refusals.slice(before.refused),
    complaints: { count: bot.complaints.count - before.complaints, first: bot.complaints.first[0] },
    hasEnded: bot.hasEnded(),
    cpu: used,
    megabytes: { peak, end: residentMegabytes(bot.id) },
    late,
    lag: {
      p99: Math.max(0, lag.percentile(99) / 1e6 - LAG_RESOLUTION_MS),
      max: Math.max(0, lag.max / 1e6 - LAG_RESOLUTION_MS),
    },
  };
}

function cpuMeter(botId: number): () => Loaded['cpu'] {
  const read = () => ({
    at: performance.now(),
    bot: processCpuMs(botId),
    own: processCpuMs(process.pid),
    machine: machineCpuMs(),
  });
  const start = read();
  return () => {
    const end = read();
    const percent = (ms: number) => Math.max(0, (ms / (end.at - start.at)) * 100);
    const bot = end.bot - start.bot;
    const own = end.own - start.own;
    return {
      bot: percent(bot),
      own: percent(own),
      others: percent(end.machine - start.machine - bot - own),
    };
  };
}
