import { describe, expect, test, vi } from 'vitest';
import { makeGateway } from '../../src/discord/gateway.ts';
import { makeRest } from '../../src/discord/rest.ts';
import { logInto } from '../log.ts';
import { type BotHere, botHere } from './bot-here.ts';
import { startFakeDiscord } from './fake-discord/index.ts';

const QUESTION = { name: 'ask', options: { question: 'When did the dam open?' } };
/** Discord's own limit; while the bot identifies anew, two identifies are so far apart. In milliseconds. */
const IDENTIFY_WINDOW_MS = 5_500;
const PATIENCE = { timeout: 2 * IDENTIFY_WINDOW_MS };

/** Asks while the bot is away: Discord keeps the interaction, and the bot gets it when it resumes. */
async function isAnsweredAfterResume({ discord }: BotHere): Promise<void> {
  expect((await discord.slash(QUESTION)).kind).toBe('message');
  expect(discord.gateway.resumes).toHaveLength(1);
  expect(discord.gateway.identifies).toHaveLength(1);
}

describe.concurrent('what is asked while the connection is away is answered after it is resumed', () => {
  test.for([1011, 4000, 4001, 4002])('when it was closed with %i', async (code, context) => {
    const here = await botHere(context);
    here.discord.gateway.closeWith(code);
    await isAnsweredAfterResume(here);
  });

  test('when it was cut', async (context) => {
    const here = await botHere(context);
    here.discord.gateway.drop();
    await isAnsweredAfterResume(here);
    expect(here.bot.state()?.shards[0]?.status).toBe('ready');
  });

  test('when it was reset in the middle of a frame', async (context) => {
    const here = await botHere(context);
    here.discord.gateway.reset();
    await isAnsweredAfterResume(here);
  });

  test('when it was cut, and Discord could not be reached for a moment', async (context) => {
    const here = await botHere(context);
    const { gateway } = here.discord;
    gateway.refuseConnections = true;
    gateway.drop();
    setTimeout(() => {
      gateway.refuseConnections = false;
    }, 800);
    await isAnsweredAfterResume(here);
    // Said once, however often it was tried.
    expect(here.log).toEqual(['The connection to Discord closed (code 1006); connecting again.']);
  });

  test('when Discord demanded that the bot reconnects', async (context) => {
    const here = await botHere(context);
    here.discord.gateway.askToReconnect();
    await vi.waitFor(() => expect(here.discord.gateway.resumes).toHaveLength(1), PATIENCE);
    await isAnsweredAfterResume(here);
  });

  test('when the session was to be taken up again on the same connection', async (context) => {
    const here = await botHere(context);
    here.discord.gateway.invalidateSession(true);
    await isAnsweredAfterResume(here);
    expect(here.discord.gateway.connections).toBe(1);
  });

  test('when heartbeats were not answered any more', async (context) => {
    const { discord, bot } = await botHere(context, undefined, { heartbeatIntervalMs: 200 });
    const { gateway } = discord;
    await vi.waitFor(() => expect(bot.state()?.shards[0]?.acknowledgedAt).toBeDefined(), PATIENCE);
    gateway.acknowledgeHeartbeats = false;
    await vi.waitFor(() => expect(gateway.resumes.length).toBeGreaterThan(0), PATIENCE);
    gateway.acknowledgeHeartbeats = true;
    expect((await discord.slash(QUESTION)).kind).toBe('message');
    expect(gateway.identifies).toHaveLength(1);
  });
});

describe.concurrent('the bot identifies anew, and answers', () => {
  const identifiesAnew = async ({ discord, ends }: BotHere): Promise<void> => {
    await vi.waitFor(() => expect(discord.gateway.identifies).toHaveLength(2), PATIENCE);
    await discord.gateway.ready();
    expect((await discord.slash(QUESTION)).kind).toBe('message');
    expect(ends).toEqual([]);
  };

  test.for([1000, 1001, 4003, 4005, 4007, 4008, 4009])(
    'when it was closed with %i',
    async (code, context) => {
      const here = await botHere(context);
      here.discord.gateway.closeWith(code);
      await identifiesAnew(here);
    },
  );

  test('when its session is invalid', async (context) => {
    const here = await botHere(context);
    here.discord.gateway.invalidateSession(false);
    await identifiesAnew(here);
  });
});

describe.concurrent('Discord does not let the bot in again', () => {
  test.for([
    [4004, 'Discord does not accept DISCORD_TOKEN.', 'person'],
    [4010, 'Discord closed the connection for good (code 4010)', 'person'],
    [4011, 'Discord asks for more shards. Pilcrow stops, to be started anew with as many.', 'restart'],
    [4012, 'Discord closed the connection for good (code 4012)', 'person'],
    [4013, 'Discord closed the connection for good (code 4013)', 'person'],
    [4014, 'Discord refuses an intent that Pilcrow asked for.', 'person'],
  ] as const)('after %i', async ([code, sentence, remedy], context) => {
    const { discord, ends } = await botHere(context);
    discord.gateway.closeWith(code);
    await vi.waitFor(() => expect(ends).toHaveLength(1), PATIENCE);
    expect(ends[0]?.[0]).toContain(sentence);
    expect(ends[0]?.[1]).toBe(remedy);
    expect(discord.gateway.identifies).toHaveLength(1);
  });
});

describe.concurrent('a gateway that is never well', () => {
  /** A gateway that is given up after a moment, in a Discord that is made so. */
  const givenUp = async (misbehave: (discord: Awaited<ReturnType<typeof startFakeDiscord>>) => void) => {
    const discord = await startFakeDiscord({ heartbeatIntervalMs: 50 });
    misbehave(discord);
    const ends: (readonly string[])[] = [];
    const ignore = (): void => undefined;
    const gateway = makeGateway({
      rest: makeRest(discord.apiUrl, discord.token),
      token: discord.token,
      readsMessages: false,
      shards: { count: undefined, ids: undefined },
      lostAfterMs: 700,
      log: logInto([]),
      events: {
        ready: ignore,
        interaction: ignore,
        message: ignore,
        joined: ignore,
        left: ignore,
        closed: (...end) => ends.push(end),
      },
    });
    void gateway.connect();
    await vi.waitFor(() => expect(ends).not.toEqual([]), PATIENCE);
    const [end] = ends;
    await gateway.close();
    await discord.close();
    return { end, discord };
  };
  const STOPS =
    'Pilcrow was without a healthy connection to Discord for 1 second and stops, to be started anew.';

  test('because nobody is let in, is given up', async () => {
    const { end } = await givenUp((discord) => {
      discord.gateway.refuseConnections = true;
    });
    expect(end).toEqual([STOPS, 'restart']);
  });

  test('because Discord cannot be asked for it, is given up', async () => {
    const { end } = await givenUp((discord) => discord.fail({ path: /gateway/, status: 503, times: 1000 }));
    expect(end).toEqual([STOPS, 'restart']);
  });

  test('because every session is ended at once, is given up, with one identify', async () => {
    const { end, discord } = await givenUp(({ gateway }) => {
      gateway.invalidateIdentifies = true;
    });
    expect(end).toEqual([STOPS, 'restart']);
    expect(discord.gateway.identifies).toHaveLength(1);
  });
});
