import type { APIUser } from 'discord-api-types/v10';
import type { JsonObject } from '../../discord/json.ts';
import type { Gateway, GatewayOptions } from './gateway/gateway.ts';
import type { Reply } from './interactions/interaction.ts';
import type { SigningKey } from './interactions/signing.ts';
import type { StoredMessage } from './messages/message.ts';
import type { AutocompleteOptions, SlashOptions } from './people/commands.ts';
import type { Doing } from './people/doing.ts';
import type { FieldValues } from './people/modal.ts';
import type { Fault } from './rest/faults.ts';
import type { LoggedRequest } from './rest/server.ts';
import type { UploadedByPerson } from './uploads.ts';
import type { Channel, Guild, LocaleCode, Person, WorldOptions } from './world.ts';

export interface FakeDiscordOptions extends WorldOptions, GatewayOptions {
  /** Left out: one that is free. With a port, a Discord can come back where one went away. */
  readonly port?: number;
  /** Global commands that were registered before. */
  readonly commands?: readonly unknown[];
  /** How long an interaction waits for its first answer. Left out: 3,000 ms. */
  readonly answerWithinMs?: number;
  /** How long an answered interaction can be added to. Left out: 15 minutes. */
  readonly tokenLifeMs?: number;
  /** How long people here wait before they complain. Left out: 15,000 ms. */
  readonly replyTimeoutMs?: number;
  /** How many requests, messages and interactions are kept, the newest of each. Left out: all. */
  readonly keeps?: number;
  /** Told of each request once it has been answered. */
  readonly answered?: (request: LoggedRequest) => void;
}

/** A body that the bot sent, with the route as Discord's OpenAPI description writes it. */
export interface SentPayload {
  readonly method: string;
  readonly route: string;
  readonly body: unknown;
}

export interface FakeDiscord {
  /** For discord.js's REST option `api`. */
  readonly apiUrl: string;
  /**
   * What a bot process needs to find this Discord: DISCORD_TOKEN and DISCORD_API_URL. A few people here ask for everybody, so
   * that fair use is off unless a test turns it on.
   */
  readonly environment: {
    readonly DISCORD_TOKEN: string;
    readonly DISCORD_API_URL: string;
    readonly LIMIT_PER_USER: string;
    readonly LIMIT_PER_SERVER: string;
  };
  readonly token: string;
  /** With which this Discord signs, 64 hexadecimal digits, for DISCORD_PUBLIC_KEY; and what signs. */
  readonly signingKey: SigningKey;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guilds: readonly Guild[];
  /** The first server, and its first channel: where things happen unless another place is named. */
  readonly guild: Guild;
  readonly channel: Channel;
  /** Who acts where nobody is named. */
  readonly reader: Person;
  /** Where `manages` is set, they may manage every server. */
  newPerson(name: string, locale?: LocaleCode, manages?: boolean): Person;

  /** What the bot did at the gateway, and the ways to make the gateway misbehave. */
  readonly gateway: Pick<
    Gateway,
    | 'isConnected'
    | 'intents'
    | 'identifies'
    | 'resumes'
    | 'connections'
    | 'heartbeats'
    | 'acknowledgeHeartbeats'
    | 'refuseConnections'
    | 'invalidateIdentifies'
    | 'sessionStarts'
    | 'ready'
    | 'askToReconnect'
    | 'invalidateSession'
    | 'drop'
    | 'reset'
    | 'sendText'
    | 'closeWith'
  >;
  /** Every REST request the bot made, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Every body the bot sent, refused ones too. */
  readonly sentPayloads: readonly SentPayload[];
  /** All messages as they now stand, oldest first; `seenBy` tells who sees an ephemeral one. */
  readonly messages: readonly StoredMessage[];
  /** The registered commands (global, or one guild's) as Discord returns them. */
  commands(guildId?: string): JsonObject[];

  /**
   * From now on interactions go to these endpoints in turn, as signed requests; without any, over the gateway. Rejects
   * where an endpoint does not do as Discord wants.
   */
  sendInteractionsTo(...urls: readonly string[]): Promise<void>;

  slash(what: SlashOptions): Promise<Reply>;
  autocomplete(what: AutocompleteOptions): Promise<Reply>;
  messageCommand(name: string, target: StoredMessage, user?: Person): Promise<Reply>;
  press(message: StoredMessage | undefined, customId: string, user?: Person): Promise<Reply>;
  select(
    message: StoredMessage | undefined,
    customId: string,
    values: readonly string[],
    user?: Person,
  ): Promise<Reply>;
  /** Fills in a modal; `upload` goes into its first field for files. */
  submitModal(reply: Reply, values: FieldValues, upload?: UploadedByPerson): Promise<Reply>;
  /** Says something that mentions the bot; resolves with what the bot posts in answer. */
  mention(text: string, doing?: Doing): Promise<Reply>;
  /** Says something that does not concern the bot. */
  messageWithoutMention(text: string, doing?: Doing): StoredMessage;
  /** Sends any gateway event with any data, sound or not. */
  raw(event: string, data: unknown): void;

  /** The message that a reply ended in: at once, or after a defer once it has been filled in. */
  finalMessage(reply: Reply): Promise<StoredMessage>;
  /** A further message of the same answer; the first unless an index is given. */
  followUp(reply: Reply, index?: number): Promise<StoredMessage>;

  /** Makes requests to come go wrong. */
  fail(fault: Fault): void;
  close(): Promise<void>;
}
