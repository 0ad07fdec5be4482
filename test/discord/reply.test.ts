import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { DiscordAPIError } from '@discordjs/rest';
import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { restResponses } from '../../src/discord/responses.ts';
import { makeRest } from '../../src/discord/rest.ts';
import { InteractionReply, type Outgoing } from '../../src/interactions/reply.ts';
import type { Card } from '../../src/reply/card.ts';
import type { MessagePayload } from '../../src/reply/payload.ts';

const APPLICATION = '900000000000000001';
const ADDRESS = { id: '900000000000000002', token: 'an-interaction-token' };
const CALLBACK = `POST /v10/interactions/${ADDRESS.id}/${ADDRESS.token}/callback`;
const ORIGINAL = `PATCH /v10/webhooks/${APPLICATION}/${ADDRESS.token}/messages/@original`;
const FOLLOW_UP = `POST /v10/webhooks/${APPLICATION}/${ADDRESS.token}`;

const V2 = MessageFlags.IsComponentsV2;
const MESSAGE: MessagePayload = {
  flags: V2,
  components: [{ type: 17, components: [{ type: 10, content: 'It is safe.' }] }],
  attachments: [],
  allowed_mentions: { parse: [] },
};
const PRIVATE_MESSAGE = { ...MESSAGE, flags: V2 | MessageFlags.Ephemeral };
const CARD: Card = { question: undefined, sections: [], buttons: [], private: false };

interface Request {
  readonly line: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  /** Not answered before this. */
  readonly after?: Promise<void>;
}

const TAKEN: Answer = { status: 204 };
const UNKNOWN_INTERACTION: Answer = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
const ACKNOWLEDGED: Answer = { status: 400, body: { code: 40060, message: 'Already acknowledged' } };
const TOKEN_EXPIRED: Answer = { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } };
const INVALID_BODY: Answer = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };

/** What came in, in order; and what is answered next, `TAKEN` when nothing else was said. */
let requests: Request[] = [];
let answers: Answer[] = [];
let arrived: (() => void) | undefined;

const server = createServer((incoming, outgoing) => {
  void read(incoming).then(async (body) => {
    requests.push({
      line: `${incoming.method} ${incoming.url}`,
      body,
      authorization: incoming.headers.authorization,
    });
    const answer = answers.shift() ?? TAKEN;
    arrived?.();
    await answer.after;
    if (answer.body === undefined) outgoing.writeHead(answer.status).end();
    else {
      outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(answer.body));
    }
  });
});

async function read(incoming: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}

let apiUrl = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});
beforeEach(() => {
  requests = [];
  answers = [];
  arrived = undefined;
});

function replyTo(...told: readonly Answer[]): InteractionReply {
  answers = [...told];
  return new InteractionReply(restResponses(makeRest(apiUrl, 'a-bot-token'), APPLICATION, ADDRESS));
}

function drawn(payload: MessagePayload): Outgoing {
  return { payload, card: CARD };
}

function sent(): (readonly [string, unknown])[] {
  return requests.map(({ line, body }) => [line, body]);
}

describe('a fresh reply', () => {
  test('is the first response, a new message', async () => {
    expect(await replyTo().send(drawn(PRIVATE_MESSAGE), 'new-message')).toBe('delivered');
    expect(sent()).toEqual([[CALLBACK, { type: 4, data: PRIVATE_MESSAGE }]]);
  });

  test('or changes the message that the button is on', async () => {
    expect(await replyTo().send(drawn(MESSAGE), 'edit-in-place')).toBe('delivered');
    expect(sent()).toEqual([[CALLBACK, { type: 7, data: MESSAGE }]]);
  });

  test('or is a list of suggestions', async () => {
    const choices = [{ name: 'Jo Ash', value: 'Jo Ash' }];
    expect(await replyTo().suggest(choices)).toBe('delivered');
    expect(sent()).toEqual([[CALLBACK, { type: 8, data: { choices } }]]);
  });

  test('does not show the bot’s token', async () => {
    const reply = replyTo();
    await reply.defer('new-message', false);
    await reply.send(drawn(MESSAGE), 'new-message');
    await reply.send(drawn(MESSAGE), 'new-message');
    expect(requests.map(({ authorization }) => authorization)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a deferred reply', () => {
  test.each([
    ['for all', false, { type: 5, data: { flags: 0 } }],
    ['for one', true, { type: 5, data: { flags: MessageFlags.Ephemeral } }],
  ])('%s is edited; who sees it was said when it was deferred', async (_, isPrivate, deferral) => {
    const reply = replyTo();
    await reply.defer('new-message', isPrivate);
    expect(await reply.send(drawn(isPrivate ? PRIVATE_MESSAGE : MESSAGE), 'new-message')).toBe('delivered');
    expect(sent()).toEqual([
      [CALLBACK, deferral],
      // Discord refuses an edit with the flag Ephemeral.
      [ORIGINAL, MESSAGE],
    ]);
  });

  test('of a button leaves its message as it is until the edit', async () => {
    const reply = replyTo();
    await reply.defer('edit-in-place', false);
    await reply.send(drawn(MESSAGE), 'edit-in-place');
    expect(sent()).toEqual([
      [CALLBACK, { type: 6 }],
      [ORIGINAL, MESSAGE],
    ]);
  });

  test('is deferred once', async () => {
    const reply = replyTo();
    await Promise.all([reply.defer('new-message', false), reply.defer('new-message', true)]);
    await reply.defer('new-message', true);
    expect(sent()).toEqual([[CALLBACK, { type: 5, data: { flags: 0 } }]]);
  });

  test('waits for a deferral that is under way', async () => {
    let release = (): void => undefined;
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hasArrived = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const reply = replyTo({ ...TAKEN, after });
    const deferred = reply.defer('new-message', false);
    const delivered = reply.send(drawn(MESSAGE), 'new-message');
    await hasArrived;
    expect(requests).toHaveLength(1);
    release();
    await deferred;
    expect(await delivered).toBe('delivered');
    expect(sent()).toEqual([
      [CALLBACK, { type: 5, data: { flags: 0 } }],
      [ORIGINAL, MESSAGE],
    ]);
  });

  test('that could not be deferred is still fresh', async () => {
    const reply = replyTo(INVALID_BODY);
    await expect(reply.defer('new-message', true)).rejects.toThrow(DiscordAPIError);
    expect(await reply.send(drawn(PRIVATE_MESSAGE), 'new-message')).toBe('delivered');
    expect(sent()).toEqual([
      [CALLBACK, { type: 5, data: { flags: MessageFlags.Ephemeral } }],
      [CALLBACK, { type: 4, data: PRIVATE_MESSAGE }],
    ]);
  });
});

describe('a reply that was sent', () => {
  test('is followed by another message', async () => {
    const reply = replyTo();
    await reply.send(drawn(MESSAGE), 'new-message');
    expect(await reply.send(drawn(PRIVATE_MESSAGE), 'new-message')).toBe('delivered');
    expect(sent()).toEqual([
      [CALLBACK, { type: 4, data: MESSAGE }],
      [FOLLOW_UP, PRIVATE_MESSAGE],
    ]);
  });

  test('is followed by another message after an edit, too', async () => {
    const reply = replyTo();
    await reply.defer('new-message', false);
    await reply.send(drawn(MESSAGE), 'new-message');
    await reply.send(drawn(MESSAGE), 'new-message');
    expect(requests.map(({ line }) => line)).toEqual([CALLBACK, ORIGINAL, FOLLOW_UP]);
  });

  test('is not deferred any more', async () => {
    const reply = replyTo();
    await reply.send(drawn(MESSAGE), 'new-message');
    await reply.defer('new-message', false);
    expect(requests).toHaveLength(1);
  });
});

describe('what Discord does not take', () => {
  test.each([
    ['gone', 'when it waits no longer', UNKNOWN_INTERACTION],
    ['gone', 'when the token is too old', TOKEN_EXPIRED],
    ['taken', 'when it has an answer already', ACKNOWLEDGED],
  ])('is “%s” %s', async (delivery, _, refusal) => {
    expect(await replyTo(refusal).send(drawn(MESSAGE), 'new-message')).toBe(delivery);
    expect(await replyTo(refusal).suggest([])).toBe(delivery);
    const deferred = replyTo(TAKEN, refusal);
    await deferred.defer('new-message', false);
    expect(await deferred.send(drawn(MESSAGE), 'new-message')).toBe(delivery);
    expect(requests.map(({ line }) => line)).toEqual([CALLBACK, CALLBACK, CALLBACK, ORIGINAL]);
  });

  test('is an error otherwise, and the reply is as it was', async () => {
    const reply = replyTo(INVALID_BODY);
    await expect(reply.send(drawn(MESSAGE), 'new-message')).rejects.toMatchObject({
      status: 400,
      code: 50035,
    });
    expect(await reply.send(drawn(PRIVATE_MESSAGE), 'new-message')).toBe('delivered');
    expect(requests.map(({ line }) => line)).toEqual([CALLBACK, CALLBACK]);
    await expect(replyTo(INVALID_BODY).suggest([])).rejects.toThrow(DiscordAPIError);
  });
});
