import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { at, isObject, numberAt, textAt } from '../../../discord/json.ts';
import { areKnown } from './intents.ts';
import { CLOSE, type Identify, IGNORED, OP, type Resume } from './protocol.ts';

/** What the gateway decides about a connection; the connection itself only knows the protocol. */
export interface ConnectionEvents {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly disallowedIntents: number;
  acknowledgesHeartbeats(): boolean;
  heartbeat(): void;
  identify(connection: Connection, identify: Identify): void;
  resume(connection: Connection, resume: Resume): void;
  closed(connection: Connection, code: number): void;
}

/** A bot may send so many payloads in a minute. https://docs.discord.com/developers/events/gateway#rate-limiting */
const MAX_SENDS = 120;
const SENDS_WITHIN_MS = 60_000;
/** A text frame of 1,000 bytes, as its first two bytes of header and its length announce it, with only a little of it. */
const HALF_A_FRAME = Buffer.concat([Buffer.from([0x81, 126, 0x03, 0xe8]), Buffer.from('{"op":0,"t":')]);

/** One WebSocket of the gateway. https://docs.discord.com/developers/events/gateway */
export class Connection {
  readonly #socket: WebSocket;
  readonly #wire: Duplex;
  readonly #events: ConnectionEvents;
  #isAuthenticated = false;
  #sends: number[] = [];

  constructor(socket: WebSocket, wire: Duplex, query: URLSearchParams, events: ConnectionEvents) {
    this.#socket = socket;
    this.#wire = wire;
    this.#events = events;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('close', (code) => events.closed(this, code));
    // A socket that is torn down on purpose has nothing more to say.
    socket.on('error', () => {});
    if (query.get('v') !== '10') this.refuse('invalidApiVersion');
    else if (query.get('encoding') !== 'json') this.refuse('decodeError');
    else if (query.has('compress')) this.close(4002, 'The fake Discord does not compress.');
    else this.send({ op: OP.hello, d: { heartbeat_interval: events.heartbeatIntervalMs, _trace: [] } });
  }

  send(payload: {
    readonly op: number;
    readonly d: unknown;
    readonly s?: number;
    readonly t?: string;
  }): void {
    this.sendText(JSON.stringify({ t: null, s: null, ...payload }));
  }

  /** Sends a frame with any text, sound or not. */
  sendText(text: string): void {
    this.#socket.send(text);
  }

  /** Takes the session away; the bot must identify or resume again. */
  invalidate(resumable: boolean): void {
    this.#isAuthenticated = false;
    this.send({ op: OP.invalidSession, d: resumable });
  }

  /** As if a cable were pulled: no close frame. */
  drop(): void {
    this.#socket.terminate();
  }

  /** Resets the connection in the middle of a frame. */
  reset(): void {
    this.#wire.write(HALF_A_FRAME, () => {
      if ('resetAndDestroy' in this.#wire && typeof this.#wire.resetAndDestroy === 'function')
        this.#wire.resetAndDestroy();
    });
  }

  close(code: number, reason = ''): void {
    this.#socket.close(code, reason);
  }

  refuse(why: keyof typeof CLOSE): void {
    const [code, reason] = CLOSE[why];
    this.close(code, reason);
  }

  #receive(text: string): void {
    const payload = parsed(text);
    const op = numberAt(payload, 'op');
    const data = at(payload, 'd');
    if (op === undefined) this.refuse('decodeError');
    // Not counted: tests ask for many more of them than Discord does.
    else if (op === OP.heartbeat) this.#heartbeat();
    else if (this.#sendsTooMuch()) this.refuse('rateLimited');
    else if (op === OP.identify) this.#identify(data);
    else if (op === OP.resume) this.#resume(data);
    else if (!IGNORED.includes(op)) this.refuse('unknownOpcode');
    else if (!this.#isAuthenticated) this.refuse('notAuthenticated');
  }

  #sendsTooMuch(): boolean {
    const now = Date.now();
    this.#sends = [...this.#sends.filter((time) => time > now - SENDS_WITHIN_MS), now];
    return this.#sends.length > MAX_SENDS;
  }

  #heartbeat(): void {
    this.#events.heartbeat();
    if (this.#events.acknowledgesHeartbeats()) this.send({ op: OP.heartbeatAck, d: null });
  }

  #identify(data: unknown): void {
    const intents = numberAt(data, 'intents') ?? -1;
    const shard = shardIn(data);
    if (this.#isAuthenticated) this.refuse('alreadyAuthenticated');
    else if (textAt(data, 'token') !== this.#events.token) this.refuse('authenticationFailed');
    else if (!isObject(at(data, 'properties'))) this.refuse('decodeError');
    else if (shard === undefined) this.refuse('invalidShard');
    else if (!areKnown(intents)) this.refuse('invalidIntents');
    else if ((intents & this.#events.disallowedIntents) !== 0) this.refuse('disallowedIntents');
    else {
      this.#isAuthenticated = true;
      this.#events.identify(this, {
        intents,
        shard,
        compress: at(data, 'compress') === true,
        presence: at(data, 'presence'),
      });
    }
  }

  #resume(data: unknown): void {
    if (this.#isAuthenticated) this.refuse('alreadyAuthenticated');
    else if (textAt(data, 'token') !== this.#events.token) this.refuse('authenticationFailed');
    else {
      this.#isAuthenticated = true;
      const sessionId = textAt(data, 'session_id') ?? '';
      this.#events.resume(this, { sessionId, sequence: numberAt(data, 'seq') ?? 0 });
    }
  }
}

/** Left out it is the only one; undefined if it makes no sense. */
function shardIn(data: unknown): Identify['shard'] | undefined {
  const shard = at(data, 'shard');
  if (shard === undefined) return [0, 1];
  const [id, count] = Array.isArray(shard) ? shard : [];
  if (!Number.isSafeInteger(id) || !Number.isSafeInteger(count)) return undefined;
  return id >= 0 && id < count ? [id, count] : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
