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

/** One WebSocket of the gateway. https://docs.discord.com/developers/events/gateway */
export class Connection {
  readonly #socket: WebSocket;
  readonly #events: ConnectionEvents;
  #isAuthenticated = false;

  constructor(socket: WebSocket, query: URLSearchParams, events: ConnectionEvents) {
    this.#socket = socket;
    this.#events = events;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('close', (code) => events.closed(this, code));
    // A socket that is torn down on purpose has nothing more to say.
    socket.on('error', () => {});
    if (query.get('v') !== '10') this.#refuse('invalidApiVersion');
    else if (query.get('encoding') !== 'json') this.#refuse('decodeError');
    else if (query.has('compress')) this.close(4002, 'The fake Discord does not compress.');
    else this.send({ op: OP.hello, d: { heartbeat_interval: events.heartbeatIntervalMs, _trace: [] } });
  }

  send(payload: {
    readonly op: number;
    readonly d: unknown;
    readonly s?: number;
    readonly t?: string;
  }): void {
    this.#socket.send(JSON.stringify({ t: null, s: null, ...payload }));
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

  close(code: number, reason = ''): void {
    this.#socket.close(code, reason);
  }

  #receive(text: string): void {
    const payload = parsed(text);
    const op = numberAt(payload, 'op');
    const data = at(payload, 'd');
    if (op === undefined) this.#refuse('decodeError');
    else if (op === OP.heartbeat) this.#heartbeat();
    else if (op === OP.identify) this.#identify(data);
    else if (op === OP.resume) this.#resume(data);
    else if (!IGNORED.includes(op)) this.#refuse('unknownOpcode');
    else if (!this.#isAuthenticated) this.#refuse('notAuthenticated');
  }

  #heartbeat(): void {
    this.#events.heartbeat();
    if (this.#events.acknowledgesHeartbeats()) this.send({ op: OP.heartbeatAck, d: null });
  }

  #identify(data: unknown): void {
    const intents = numberAt(data, 'intents') ?? -1;
    const shard = at(data, 'shard');
    if (this.#isAuthenticated) this.#refuse('alreadyAuthenticated');
    else if (textAt(data, 'token') !== this.#events.token) this.#refuse('authenticationFailed');
    else if (!isObject(at(data, 'properties'))) this.#refuse('decodeError');
    else if (!areKnown(intents)) this.#refuse('invalidIntents');
    else if ((intents & this.#events.disallowedIntents) !== 0) this.#refuse('disallowedIntents');
    else {
      this.#isAuthenticated = true;
      this.#events.identify(this, {
        intents,
        shard: Array.isArray(shard) ? shard : [0, 1],
        compress: at(data, 'compress') === true,
        presence: at(data, 'presence'),
      });
    }
  }

  #resume(data: unknown): void {
    if (this.#isAuthenticated) this.#refuse('alreadyAuthenticated');
    else if (textAt(data, 'token') !== this.#events.token) this.#refuse('authenticationFailed');
    else {
      this.#isAuthenticated = true;
      const sessionId = textAt(data, 'session_id') ?? '';
      this.#events.resume(this, { sessionId, sequence: numberAt(data, 'seq') ?? 0 });
    }
  }

  #refuse(why: keyof typeof CLOSE): void {
    const [code, reason] = CLOSE[why];
    this.close(code, reason);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
