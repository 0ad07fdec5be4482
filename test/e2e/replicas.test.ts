import { beforeAll, describe, expect, test } from 'vitest';
import {
  buttonsOf,
  type FakeDiscord,
  type Reply,
  sentViolations,
  startFakeDiscord,
  textOf,
} from './fake-discord/index.ts';
import { mayRunNginx, type Nginx, startNginx } from './nginx.ts';
import { startReplica } from './online-by-http.ts';
import type { Started } from './pilcrow-process.ts';

const TIMEOUT_MS = 120_000;
/** How many people do something at the same time, and how often each of them. */
const PEOPLE = 6;
const TIMES_EACH = 48;
/** Answers after which one replica is killed, and another told to stop: a good while before the end. */
const KILL_AFTER = 100;
const STOP_AFTER = 200;

const QUESTION = { name: 'ask', options: { question: 'What did SentinelOne say about the order?' } };

/** What one of many does over and over: asks, turns the page, takes files, types. Resolves with the kinds of the answers. */
async function visit(discord: FakeDiscord, answered: (reply: Reply) => void): Promise<void> {
  const user = discord.newPerson('Visitor');
  const pressed = async ({ message }: Reply, label: RegExp): Promise<void> => {
    const button = message && buttonsOf(message).find((one) => label.test(one.label));
    answered(await discord.press(message, button?.customId ?? '', user));
  };
  for (let time = 0; time < TIMES_EACH; time += 1) {
    const step = time % 3;
    const reply =
      step === 2
        ? await discord.autocomplete({ name: 'who', focus: 'name', options: { name: 'sta' }, user })
        : await discord.slash({ ...(step === 0 ? QUESTION : { name: 'timeline' }), user });
    answered(reply);
    if (step === 0) await pressed(reply, /^More/);
    if (step === 1) await pressed(reply, /^As a file$/);
  }
}

test.skipIf(!mayRunNginx)('nginx is installed, and may be run (as root: apt-get install nginx-light)', () => {
  expect(mayRunNginx).toBe(true);
});

describe.skipIf(!mayRunNginx)('three replicas behind nginx', { timeout: TIMEOUT_MS }, () => {
  /** One Discord and one set of replicas for all; the last test leaves one of them. */
  let discord: FakeDiscord;
  let nginx: Nginx;
  let replicas: readonly { readonly bot: Started; readonly url: string; readonly port: number }[];

  beforeAll(async () => {
    // That none is lost does not hang on how fast this machine is; bench tells how fast answers are.
    discord = await startFakeDiscord({ answerWithinMs: 10_000, replyTimeoutMs: 15_000 });
    replicas = await Promise.all([1, 2, 3].map(() => startReplica(discord)));
    nginx = await startNginx(replicas.map(({ port }) => port));
    await discord.sendInteractionsTo(nginx.url);
    return async () => {
      for (const { bot } of replicas) bot.signal('SIGTERM');
      const codes = await Promise.all(replicas.map(({ bot }) => bot.ended));
      await nginx.stop();
      await discord.close();
      expect(sentViolations(discord)).toEqual([]);
      // One that was killed has no code.
      expect(codes).toEqual([null, 0, 0]);
    };
  }, TIMEOUT_MS);

  test('are reached for interactions alone, and only Discord is answered', async () => {
    const at = (path: string) => `http://127.0.0.1:${nginx.port}${path}`;
    for (const path of ['/', '/metrics', '/healthz', '/interactions/x', '/interactions/../metrics']) {
      expect((await fetch(at(path))).status).toBe(404);
    }
    expect((await fetch(at('/interactions'))).status).toBe(405);
    expect((await fetch(at('/interactions'), { method: 'POST', body: '{"type":1}' })).status).toBe(401);
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await fetch(at('/interactions'), { method: 'POST', body: large })).status).toBe(413);
  });

  test('are asked in turn where one hangs', async () => {
    const [, , third] = replicas;
    third?.bot.signal('SIGSTOP');
    // Each of nginx’s processes takes them in turn for itself.
    for (let time = 0; time < 12; time += 1) {
      expect((await discord.slash(QUESTION)).kind).toBe('message');
      if ((await nginx.complaints()).includes('upstream timed out')) break;
    }
    third?.bot.signal('SIGCONT');
    expect(await nginx.complaints()).toContain('upstream timed out');
  });

  test('lose no interaction when one is killed and one is stopped under load, and answer the buttons of the dead', async () => {
    const [first, second] = replicas;
    await discord.sendInteractionsTo(first?.url ?? '');
    const { message } = await discord.slash(QUESTION);
    await discord.sendInteractionsTo(nginx.url);

    const kinds: string[] = [];
    const answered = ({ kind }: Reply): void => {
      kinds.push(kind);
      if (kinds.length === KILL_AFTER) first?.bot.signal('SIGKILL');
      if (kinds.length === STOP_AFTER) second?.bot.signal('SIGTERM');
    };
    await Promise.all(Array.from({ length: PEOPLE }, () => visit(discord, answered)));
    expect(kinds).toHaveLength((PEOPLE * TIMES_EACH * 5) / 3);
    expect(await first?.bot.ended).toBe(null);
    expect(await second?.bot.ended).toBe(0);
    // It was under way there when it died, or was sent there after that: nginx had to ask another.
    expect(await nginx.complaints()).toMatch(/upstream prematurely closed|Connection (?:refused|reset)/);

    for (const label of [/^More/, /^Context$/, /^Back to the passage$/, /^Previous$/]) {
      const now = discord.messages.find(({ id }) => id === message?.id);
      const button = now && buttonsOf(now).find((one) => label.test(one.label));
      const { kind } = await discord.press(now, button?.customId ?? '');
      expect(kind).toBe('update');
    }
    const back = discord.messages.find(({ id }) => id === message?.id);
    expect(back && textOf(back)).toBe(message && textOf(message));
  });
});
