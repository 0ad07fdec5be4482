import { percentile } from '../percentile.ts';
import { PILCROW, PONG } from './bots.ts';
import { LOST_MS } from './load.ts';
import { sayRatio } from './load-table.ts';
import { goOnline, type Online } from './online.ts';
import { ms, row, say } from './print.ts';
import { residentMegabytes } from './process-usage.ts';

const INTERACTIONS = 500;
const WARM_UP = 50;
const QUESTIONS = [
  'Why did Krebs leave SentinelOne?',
  'who was fired by tweet',
  'What did the company say about the order?',
  'When was CISA created?',
  'Which football club does the goalkeeper support?',
];

/**
 * How long until `/ask` is acknowledged where one is asked after the other, and how much memory the bot then has, beside a bot
 * on discord.js's Client that only says "pong" to the same interactions. Both are online in one fake Discord each, and are
 * asked in turn, so that the machine's mood falls on both.
 */
export async function askInTurn(): Promise<void> {
  say(`${INTERACTIONS} × /ask, one after the other`);
  const measured = [];
  for (const contestant of [PILCROW, PONG]) {
    measured.push({ ...(await goOnline(contestant, [{ name: 'The Newsroom' }])), times: [] as number[] });
  }
  for (let index = -WARM_UP; index < INTERACTIONS; index += 1) {
    for (const one of measured) {
      const time = await ask(one, index + WARM_UP);
      if (index >= 0) one.times.push(time);
    }
  }
  const results = measured.map(({ name, bot, times }) => ({
    name,
    lost: times.filter((time) => time === LOST_MS).length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    megabytes: residentMegabytes(bot.id),
  }));
  await Promise.all(measured.map((one) => one.end()));
  row(['', 'lost', 'p50 ms', 'p99 ms', 'RSS MB']);
  for (const { name, lost, p50, p99, megabytes } of results) {
    row([name, String(lost), ms(p50), ms(p99), megabytes.toFixed(0)]);
  }
  const [pilcrow, pong] = results;
  if (pilcrow === undefined || pong === undefined) return;
  sayRatio('p50', pilcrow.p50, pong.p50);
  sayRatio('RSS', pilcrow.megabytes, pong.megabytes);
}

async function ask({ discord }: Pick<Online, 'discord'>, index: number): Promise<number> {
  const question = QUESTIONS[index % QUESTIONS.length] ?? '';
  try {
    const reply = await discord.slash({ name: 'ask', options: { question } });
    return reply.acknowledgedAfterMs;
  } catch {
    return LOST_MS;
  }
}
