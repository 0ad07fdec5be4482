import { definitionsFor } from '../../src/interactions/definitions.ts';
import { textAt } from '../../test/discord/json.ts';
import { type FakeDiscord, startFakeDiscord } from '../../test/e2e/fake-discord/index.ts';
import { type BotProcess, type Contestant, startBot } from './bots.ts';
import { Crowd, SERVERS } from './crowd.ts';

/** A bot in a process of its own, online in a Discord of its own. */
export interface Online {
  readonly name: string;
  readonly discord: FakeDiscord;
  readonly crowd: Crowd;
  readonly bot: BotProcess;
  /** What Discord has refused an answer with, each time so far. */
  readonly refusals: readonly string[];
  end(): Promise<void>;
}

/** Discord waits no longer for an answer, in milliseconds. */
export const ANSWER_WITHIN_MS = 3_000;
/** Of what happened, so much is kept: more would fill the memory under load. */
const KEEPS = 5_000;
const ONLINE_WITHIN_MS = 60_000;

/** Both bots find the same commands registered; the pong bot registers none itself. */
export async function goOnline(contestant: Contestant, guilds = SERVERS): Promise<Online> {
  const refusals: string[] = [];
  const discord = await startFakeDiscord({
    commands: definitionsFor('global'),
    guilds,
    keeps: KEEPS,
    answerWithinMs: ANSWER_WITHIN_MS,
    replyTimeoutMs: ANSWER_WITHIN_MS,
    answered: ({ route, status, answer }) => {
      if (route?.endsWith('/callback') !== true || (status !== undefined && status < 400)) return;
      refusals.push(textAt(answer, 'message') ?? `status ${status}`);
    },
  });
  const bot = startBot(contestant, discord.environment);
  await discord.gateway.ready(ONLINE_WITHIN_MS).catch((error: unknown) => {
    throw new Error(`${contestant.name} did not come online: ${bot.complaints.first.join('\n')}`, {
      cause: error,
    });
  });
  return {
    name: contestant.name,
    discord,
    crowd: new Crowd(discord),
    bot,
    refusals,
    end: async () => {
      await bot.end();
      await discord.close();
    },
  };
}
