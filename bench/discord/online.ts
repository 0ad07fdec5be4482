import { definitionsFor } from '../../src/interactions/definitions.ts';
import { type FakeDiscord, startFakeDiscord } from '../../test/e2e/fake-discord/index.ts';
import { type BotProcess, type Contestant, startBot } from './bots.ts';
import { Crowd, SERVERS } from './crowd.ts';

/** A bot in a process of its own, online in a Discord of its own. */
export interface Online {
  readonly name: string;
  readonly discord: FakeDiscord;
  readonly crowd: Crowd;
  readonly bot: BotProcess;
  /** Answers of the bot that Discord has refused so far. */
  refusals(): number;
  end(): Promise<void>;
}

/** Discord waits no longer for an answer, in milliseconds. */
export const ANSWER_WITHIN_MS = 3_000;
/** Of what happened, so much is kept: more would fill the memory under load. */
const KEEPS = 5_000;
const ONLINE_WITHIN_MS = 60_000;

/** Both bots find the same commands registered; the pong bot registers none itself. */
export async function goOnline(contestant: Contestant, guilds = SERVERS): Promise<Online> {
  let refusals = 0;
  const discord = await startFakeDiscord({
    commands: definitionsFor('global'),
    guilds,
    keeps: KEEPS,
    answerWithinMs: ANSWER_WITHIN_MS,
    replyTimeoutMs: ANSWER_WITHIN_MS,
    answered: ({ route, status }) => {
      if (route?.endsWith('/callback') === true && (status === undefined || status >= 400)) refusals += 1;
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
    refusals: () => refusals,
    end: async () => {
      await bot.end();
      await discord.close();
    },
  };
}
