import { once } from 'node:events';
import { REST } from 'discord.js';
import { WebSocket } from 'ws';
import { at, isObject, type JsonObject, numberAt, textAt } from '../../discord/json.ts';
import type { FakeDiscord } from './index.ts';

/** A connection to the gateway that does nothing of its own accord, to test what the gateway does. */
export class BareConnection {
  readonly socket: WebSocket;
  readonly received: JsonObject[] = [];
  readonly closed: Promise<number>;
  #look: () => void = () => {};

  constructor(discord: FakeDiscord, query = 'v=10&encoding=json') {
    this.socket = new WebSocket(
      `${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?${query}`,
    );
    this.closed = once(this.socket, 'close').then(([code]) => Number(code));
    this.socket.on('message', (data) => {
      const payload: unknown = JSON.parse(String(data));
      if (isObject(payload)) this.received.push(payload);
      this.#look();
    });
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  /** The next payload not yet taken that has this opcode or event name. */
  async next(wanted: number | string): Promise<JsonObject> {
    for (;;) {
      const index = this.received.findIndex(
        (one) => numberAt(one, 'op') === wanted || textAt(one, 't') === wanted,
      );
      const [found] = index === -1 ? [] : this.received.splice(index, 1);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#look = resolve;
      });
    }
  }

  async identify(token: string, intents = 0, shard: unknown = [0, 1]): Promise<void> {
    await this.next(10);
    this.send(2, { token, intents, shard, properties: { os: 'linux', browser: 'bare', device: 'bare' } });
  }
}

/** A bot with no mind of its own: the test itself takes its interactions and answers them. */
export async function startBareBot(discord: FakeDiscord, intents = 0) {
  const connection = new BareConnection(discord);
  await connection.identify(discord.token, intents);
  const ready = await connection.next('READY');
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  return {
    connection,
    rest,
    ready: at(ready, 'd'),
    async interaction(): Promise<{ id: string; token: string; payload: unknown }> {
      const payload = at(await connection.next('INTERACTION_CREATE'), 'd');
      return { id: textAt(payload, 'id') ?? '', token: textAt(payload, 'token') ?? '', payload };
    },
    stop: () => connection.socket.terminate(),
  };
}

export type BareBot = Awaited<ReturnType<typeof startBareBot>>;
