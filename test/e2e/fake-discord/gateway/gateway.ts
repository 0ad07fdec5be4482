import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Changes } from '../changes.ts';
import { guildCreate, readyPayload } from '../payloads.ts';
import type { World } from '../world.ts';
import { Connection, type ConnectionEvents } from './connection.ts';
import { has, INTENT, PRIVILEGED } from './intents.ts';
import { type Identify, OP, type Resume } from './protocol.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  /** Left out: 41,250 ms, as Discord asks for. */
  readonly heartbeatIntervalMs?: number;
  /** Intents that close the connection with 4014. Left out: the privileged ones. */
  readonly disallowedIntents?: number;
}

/** Closed with one of these, by the bot or by Discord, a session is over and cannot be resumed. */
const ENDS_SESSION = [1000, 1001, 4007, 4009];

/** The gateway as the bot meets it, and the levers to make it misbehave. */
export class Gateway implements ConnectionEvents {
  readonly heartbeatIntervalMs: number;
  readonly disallowedIntents: number;
  readonly token: string;
  /** Every identify and resume that was accepted, oldest first, and how often the bot connected at all. */
  readonly identifies: Identify[] = [];
  readonly resumes: Resume[] = [];
  connections = 0;
  heartbeats = 0;
  /** Set to false, heartbeats go unanswered: the bot must notice that the connection is dead. */
  acknowledgeHeartbeats = true;
  readonly #world: World;
  readonly #changes: Changes;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #open = new Set<Connection>();
  #session: Session | undefined;
  #connection: Connection | undefined;
  #resumeUrl = '';

  constructor(world: World, changes: Changes, options: GatewayOptions) {
    this.#world = world;
    this.#changes = changes;
    this.token = world.token;
    this.heartbeatIntervalMs = options.heartbeatIntervalMs ?? 41_250;
    this.disallowedIntents = options.disallowedIntents ?? PRIVILEGED;
  }

  /** Takes over a request to switch to WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', 'http://fake.invalid');
    this.#resumeUrl = `ws://${request.headers.host}/gateway/resume`;
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      this.connections += 1;
      this.#open.add(new Connection(webSocket, searchParams, this));
      this.#changes.happened();
    });
  }

  /** Whether a bot is there and has identified (or resumed). */
  get isConnected(): boolean {
    return this.#connection !== undefined;
  }

  /** What the bot asked for when it last identified. */
  get intents(): number {
    return this.#session?.intents ?? 0;
  }

  /** Resolves once the bot has identified or resumed. */
  async ready(timeoutMs = 10_000): Promise<void> {
    const look = () => (this.isConnected ? true : undefined);
    await this.#changes.until(look, timeoutMs, () => `No bot identified within ${timeoutMs} ms.`);
  }

  /** Sends an event, or keeps it for the bot's return. Without any session it is lost, as with Discord. */
  dispatch(event: string, data: unknown): void {
    const dispatch = this.#session?.record(event, data);
    if (dispatch !== undefined) this.#connection?.send(dispatch);
  }

  /** Asks the bot to come back on a new connection and resume. */
  askToReconnect(): void {
    this.#connection?.send({ op: OP.reconnect, d: null });
  }

  /** Tells the bot that its session is gone, or (resumable) that it must be taken up again. */
  invalidateSession(resumable: boolean): void {
    this.#connection?.invalidate(resumable);
    this.#connection = undefined;
    if (!resumable) this.#session = undefined;
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#connection?.drop();
    this.#connection = undefined;
  }

  closeWith(code: number, reason?: string): void {
    this.#connection?.close(code, reason);
    this.#connection = undefined;
    if (ENDS_SESSION.includes(code)) this.#session = undefined;
  }

  shutDown(): void {
    for (const connection of this.#open) connection.drop();
    this.#server.close();
  }

  acknowledgesHeartbeats(): boolean {
    return this.acknowledgeHeartbeats;
  }

  heartbeat(): void {
    this.heartbeats += 1;
    this.#changes.happened();
  }

  identify(connection: Connection, identify: Identify): void {
    this.identifies.push(identify);
    this.#session = new Session(identify.intents);
    this.#connection = connection;
    this.dispatch('READY', readyPayload(this.#session, this.#world, this.#resumeUrl));
    if (has(identify.intents, INTENT.guilds)) {
      for (const guild of this.#world.guilds) this.dispatch('GUILD_CREATE', guildCreate(guild, this.#world));
    }
    this.#changes.happened();
  }

  resume(connection: Connection, resume: Resume): void {
    const isKnown = this.#session?.id === resume.sessionId;
    const missed = isKnown ? this.#session?.missedAfter(resume.sequence) : undefined;
    if (missed === undefined) {
      connection.invalidate(false);
      return;
    }
    this.resumes.push(resume);
    this.#connection = connection;
    for (const dispatch of missed) connection.send(dispatch);
    this.dispatch('RESUMED', { _trace: [] });
    this.#changes.happened();
  }

  closed(connection: Connection, code: number): void {
    this.#open.delete(connection);
    if (this.#connection === connection) {
      this.#connection = undefined;
      if (ENDS_SESSION.includes(code)) this.#session = undefined;
    }
    this.#changes.happened();
  }
}
