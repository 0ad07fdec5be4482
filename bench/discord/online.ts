import { setTimeout as sleep } from 'node:timers/promises';
import { definitionsFor } from '../../src/interactions/definitions.ts';
import { textAt } from '../../test/discord/json.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../../test/e2e/fake-discord/index.ts';
import { freePort } from '../../test/free-port.ts';
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
const ANSWER_WITHIN_MS = 3_000;
/** Of what happened, so much is kept: more would fill the memory under load. */
const KEEPS = 5_000;
const ONLINE_WITHIN_MS = 60_000;
const KNOCK_EVERY_MS = 200;

/** A bot that connects to the gateway. Both find the same commands registered; the pong bot registers none itself. */
export async function goOnline(contestant: Contestant, guilds = SERVERS): Promise<Online> {
  const made = await makeDiscord(guilds);
  const bot = startBot(contestant, made.discord.environment);
  await cameOnline(contestant, bot, made.discord.gateway.ready(ONLINE_WITHIN_MS));
  return online(contestant, made, bot);
}

/** A bot that is sent signed requests. */
export async function listen(contestant: Contestant): Promise<Online> {
  const made = await makeDiscord(SERVERS);
  const { discord } = made;
  const port = await freePort();
  const bot = startBot(contestant, {
    ...discord.environment,
    DISCORD_PUBLIC_KEY: discord.signingKey.publicKey,
    HTTP_PORT: String(port),
  });
  await cameOnline(contestant, bot, answersAt(`http://127.0.0.1:${port}/interactions`, discord));
  return online(contestant, made, bot);
}

async function answersAt(url: string, discord: FakeDiscord): Promise<void> {
  const giveUpAt = performance.now() + ONLINE_WITHIN_MS;
  for (;;) {
    try {
      return await discord.sendInteractionsTo(url);
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await sleep(KNOCK_EVERY_MS);
    }
  }
}

async function cameOnline({ name }: Contestant, bot: BotProcess, ready: Promise<void>): Promise<void> {
  try {
    await ready;
  } catch (cause) {
    throw new Error(`${name} did not come online: ${bot.complaints.first.join('\n')}`, { cause });
  }
}

interface MadeDiscord {
  readonly discord: FakeDiscord;
  readonly refusals: string[];
}

async function makeDiscord(guilds: FakeDiscordOptions['guilds']): Promise<MadeDiscord> {
  const refusals: string[] = [];
  const discord = await startFakeDiscord({
    commands: definitionsFor('global'),
    ...(guilds === undefined ? {} : { guilds }),
    keeps: KEEPS,
    answerWithinMs: ANSWER_WITHIN_MS,
    replyTimeoutMs: ANSWER_WITHIN_MS,
    answered: ({ route, path, status, answer }) => {
      const isAnswer = route?.endsWith('/callback') === true || path === '/interactions';
      if (!isAnswer || status === 200 || status === 204) return;
      refusals.push(textAt(answer, 'message') ?? `status ${status}`);
    },
  });
  return { discord, refusals };
}

function online({ name }: Contestant, { discord, refusals }: MadeDiscord, bot: BotProcess): Online {
  return {
    name,
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
