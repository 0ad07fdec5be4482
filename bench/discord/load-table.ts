import { percentile } from '../percentile.ts';
import type { Loaded } from './load.ts';
import { ms, row, say, sayGoal } from './print.ts';

const PERCENTILES = [50, 95, 99, 100];
/** What is to be reached, at this rate. */
const GOAL_RATE = 200;
const MOST_ABOVE_PONG_MS = 100;
export const MOST_TIMES_PONG = 1.5;
/** Of why something was lost, in characters. */
const REASON_LENGTH = 200;

export function sayHead(): void {
  row([
    'per second',
    'bot',
    'sent',
    'lost',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'max ms',
    'CPU %',
    'RSS peak',
    'RSS end',
    '| late p99',
    'lag p99',
    'lag max',
    'own CPU %',
    'others %',
  ]);
}

export function sayLoaded(one: Loaded): void {
  const { name, perSecond, sent, lost, times, cpu, megabytes, late, lag } = one;
  row([
    String(perSecond),
    name,
    String(sent),
    String(lost),
    ...PERCENTILES.map((percent) => ms(percentile(times, percent))),
    cpu.bot.toFixed(0),
    megabytes.peak.toFixed(0),
    megabytes.end.toFixed(0),
    ms(percentile(late, 99)),
    ms(lag.p99),
    ms(lag.max),
    cpu.own.toFixed(0),
    cpu.others.toFixed(0),
  ]);
  if (one.hasEnded) say('  It ended on its own.');
  for (const [why, count] of countEach(one.refused)) say(`  refused by Discord, ${count} times: ${why}`);
  const { complaints } = one;
  if (complaints.count > 0)
    say(`  ${complaints.count} lines of complaint; its first: ${complaints.first ?? ''}`);
  if (one.firstLoss !== undefined) say(`  first loss: ${one.firstLoss.slice(0, REASON_LENGTH)}`);
}

/** The goals at 200 a second, where that rate was run. */
export function sayLoadGoals(all: readonly Loaded[]): void {
  const find = (name: string) => all.find((one) => one.name === name && one.perSecond === GOAL_RATE);
  const [pilcrow, pong] = [find('pilcrow'), find('pong')];
  if (pilcrow === undefined || pong === undefined) {
    say(`  ${GOAL_RATE} a second were not run, so its goals are open.`);
    return;
  }
  sayGoal(`lost at ${GOAL_RATE}/s, none`, String(pilcrow.lost), pilcrow.lost === 0);
  const above = percentile(pilcrow.times, 99) - percentile(pong.times, 99);
  sayGoal(
    `p99 at ${GOAL_RATE}/s at most ${MOST_ABOVE_PONG_MS} ms above pong's`,
    `${ms(above)} ms`,
    above <= MOST_ABOVE_PONG_MS,
  );
  sayRatio(`p50 at ${GOAL_RATE}/s`, percentile(pilcrow.times, 50), percentile(pong.times, 50));
}

export function sayRatio(what: string, pilcrow: number, pong: number): void {
  const times = pilcrow / pong;
  sayGoal(
    `${what} at most ${MOST_TIMES_PONG} times pong's`,
    `${times.toFixed(2)} times`,
    times <= MOST_TIMES_PONG,
  );
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
