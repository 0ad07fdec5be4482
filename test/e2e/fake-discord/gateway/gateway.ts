import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { textAt } from '../../../discord/json.ts';
import type { Changes } from '../changes.ts';
import { guildCreate, readyPayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import type { World } from '../world.ts';
import { Connection, type ConnectionEvents } from './connection.ts';
import { has, INTENT, PRIVILEGED } from './intents.ts';
import { type Identify, OP, type Resume } from './protocol.ts';
import { Session } from './session.ts';
import { type SessionStartOptions, SessionStarts } from './session-starts.ts';

export interface GatewayOptions {
  /** Left out: 41,250 ms, as Discord asks for. */
  readonly heartbeatIntervalMs?: number;
  /** Intents that close the connection with 4014. Left out: the privileged ones. */
  readonly disallowedIntents?: number;
  /** How many shards Discord recommends. Left out: 1. */
  readonly shards?: number;
  /** With more servers on a shard it is closed with 4011. Left out: 2,500, as with Discord. */
  readonly maxServersPerShard?: number;
  readonly sessionStarts?: SessionStartOptions;
}

/** Closed with one of these, by the bot or by Discord, a session is over and cannot be resumed. */
const ENDS_SESSION = [1000, 1001, 4007, 4009];

/** The gateway as the bot meets it, and the levers to make it misbehave; each takes all shards, or the one that is named. */
export class Gateway implements ConnectionEvents {
  readonly heartbeatIntervalMs: number;
  readonly disallowedIntents: number;
  readonly shards: number;
  readonly token: string;
  readonly sessionStarts: SessionStarts;
  /** Every sound identify, and every resume that was accepted, oldest first, and how often the bot connected at all. */
  readonly identifies: Identify[] = [];
  readonly resumes: Resume[] = [];
  connections = 0;
  heartbeats = 0;
  /** Set to false, heartbeats go unanswered: the bot must notice that the connection is dead. */
  acknowledgeHeartbeats = true;
  /** Set to true, nobody is let in: the connection is cut before it is one. */
  refuseConnections = false;
  /** Set to true, every identify is answered with an invalid session. */
  invalidateIdentifies = false;
  readonly #world: World;
  readonly #changes: Changes;
  readonly #maxServersPerShard: number;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #open = new Set<Connection>();
  #sessions: readonly Session[] = [];
  #resumeUrl = '';

  constructor(world: World, changes: Changes, options: GatewayOptions) {
    this.#world = world;
    this.#changes = changes;
    this.token = world.token;
    this.heartbeatIntervalMs = options.heartbeatIntervalMs ?? 41_250;
    this.disallowedIntents = options.disallowedIntents ?? PRIVILEGED;
    this.shards = options.shards ?? 1;
    this.#maxServersPerShard = options.maxServersPerShard ?? 2_500;
    this.sessionStarts = new SessionStarts(options.sessionStarts);
  }

  /** Takes over a request to switch to WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A bot that goes away in the middle of it is no fault of the fake.
    socket.on('error', () => {});
    if (this.refuseConnections) {
      socket.destroy();
      return;
    }
    const { searchParams } = new URL(request.url ?? '/', 'http://fake.invalid');
    this.#resumeUrl = `ws://${request.headers.host}/gateway/resume`;
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      this.connections += 1;
      this.#open.add(new Connection(webSocket, socket, searchParams, this));
      this.#changes.happened();
    });
  }

  /** Whether a bot is there and has identified (or resumed), with every shard. */
  get isConnected(): boolean {
    const count = this.#sessions.at(-1)?.shard[1];
    return count !== undefined && new Set(this.#connected().map(({ shard: [id] }) => id)).size === count;
  }

  /** What the bot asked for when it last identified. */
  get intents(): number {
    return this.#sessions.at(-1)?.intents ?? 0;
  }

  /** Resolves once the bot has identified or resumed, with every shard. */
  async ready(timeoutMs = 10_000): Promise<void> {
    const look = () => (this.isConnected ? true : undefined);
    await this.#changes.until(look, timeoutMs, () => `No bot identified within ${timeoutMs} ms.`);
  }

  /** Sends an event to the shard that it is for. Without any session it is lost, as with Discord. */
  dispatch(event: string, data: unknown): void {
    const guildId = textAt(data, 'guild_id') ?? (event.startsWith('GUILD_') ? textAt(data, 'id') : undefined);
    for (const session of this.#sessions) if (session.hears(guildId)) session.dispatch(event, data);
  }

  /** Sends a frame with any text, sound or not. */
  sendText(text: string, shard?: number): void {
    for (const { connection } of this.#connected(shard)) connection?.sendText(text);
  }

  /** Asks the bot to come back on a new connection and resume. */
  askToReconnect(shard?: number): void {
    for (const { connection } of this.#connected(shard)) connection?.send({ op: OP.reconnect, d: null });
  }

  /** Tells the bot that its session is gone, or (resumable) that it must be taken up again. */
  invalidateSession(resumable: boolean, shard?: number): void {
    for (const session of this.#connected(shard)) {
      session.connection?.invalidate(resumable);
      session.connection = undefined;
      if (!resumable) this.#forget(session);
    }
  }

  /** Cuts the connection without a word. */
  drop(shard?: number): void {
    this.#leave(shard, (connection) => connection.drop());
  }

  /** Resets the connection in the middle of a frame. */
  reset(shard?: number): void {
    this.#leave(shard, (connection) => connection.reset());
  }

  closeWith(code: number, reason?: string, shard?: number): void {
    for (const session of this.#connected(shard)) {
      session.connection?.close(code, reason);
      session.connection = undefined;
      if (ENDS_SESSION.includes(code)) this.#forget(session);
    }
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
    const granted = this.sessionStarts.take(identify);
    const guilds = this.#world.guilds.filter(
      ({ id }) => shardOf(id, identify.shard[1]) === identify.shard[0],
    );
    if (granted === 'none-left') connection.refuse('authenticationFailed');
    else if (guilds.length > this.#maxServersPerShard) connection.refuse('shardingRequired');
    else if (granted === 'too-soon' || this.invalidateIdentifies) connection.invalidate(false);
    else {
      const others = this.#sessions.filter(({ shard }) => String(shard) !== String(identify.shard));
      const session = new Session(identify, connection);
      this.#sessions = [...others, session];
      session.dispatch('READY', readyPayload(session, this.#world, guilds, this.#resumeUrl));
      for (const guild of has(identify.intents, INTENT.guilds) ? guilds : [])
        session.dispatch('GUILD_CREATE', guildCreate(guild, this.#world));
    }
    this.#changes.happened();
  }

  resume(connection: Connection, resume: Resume): void {
    const session = this.#sessions.find(({ id }) => id === resume.sessionId);
    const missed = session?.missedAfter(resume.sequence);
    if (session === undefined || missed === undefined) {
      connection.invalidate(false);
      return;
    }
    this.resumes.push(resume);
    session.connection = connection;
    for (const dispatch of missed) connection.send(dispatch);
    session.dispatch('RESUMED', { _trace: [] });
    this.#changes.happened();
  }

  closed(connection: Connection, code: number): void {
    this.#open.delete(connection);
    for (const session of this.#sessions.filter((one) => one.connection === connection)) {
      session.connection = undefined;
      if (ENDS_SESSION.includes(code)) this.#forget(session);
    }
    this.#changes.happened();
  }

  /** The sessions whose bot is there. */
  #connected(shard?: number): readonly Session[] {
    return this.#sessions.filter(
      ({ connection, shard: [id] }) => connection !== undefined && (shard === undefined || id === shard),
    );
  }

  #leave(shard: number | undefined, how: (connection: Connection) => void): void {
    for (const session of this.#connected(shard)) {
      if (session.connection !== undefined) how(session.connection);
      session.connection = undefined;
    }
  }

  #forget(session: Session): void {
    this.#sessions = this.#sessions.filter((one) => one !== session);
  }
}
