import { type APIUser, Locale } from 'discord-api-types/v10';
import { keepSecret } from '../secrets.ts';
import { newSigningKey } from './interactions/signing.ts';
import { newSnowflake, snowflakeAt } from './snowflake.ts';

/** Flag types list their flags only, so that none of them has to be a number. */
export const NO_FLAGS: number = 0;

/** A language as Discord writes it, `en-US` or `pt-BR`. */
export type LocaleCode = `${Locale}`;

/** Nothing else is so old: two things never have one id. */
const A_WHILE_MS = 60_000;

/** Somebody who uses the bot. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** May manage every server. */
  readonly manages: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** The other side of a direct conversation with the bot; undefined in a server. */
  readonly recipient: Person | undefined;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly channels: readonly [Channel, ...Channel[]];
}

/** Where something happens: a channel of a server, or a direct conversation. */
export interface Place {
  readonly channel: Channel;
  readonly guild: Guild | undefined;
}

export interface WorldOptions {
  readonly token?: string;
  readonly applicationId?: string;
  /** What stands as Interactions Endpoint URL in the developer portal; left out: nothing. */
  readonly endpointUrl?: string;
  readonly guilds?: readonly { readonly name: string; readonly locale?: LocaleCode }[];
}

/** Who and what there is: the bot's account, servers with their channels, and people. */
export class World {
  readonly applicationId: string;
  readonly token: string;
  readonly bot: APIUser;
  /** With which the application's requests are signed. */
  readonly signingKey = newSigningKey();
  readonly guilds: readonly Guild[];
  readonly endpointUrl: string | null;
  readonly #people = new Map<string, Person>();
  readonly #conversations = new Map<string, Channel>();

  constructor(options: WorldOptions) {
    this.applicationId = options.applicationId ?? newSnowflake();
    this.token = options.token ?? tokenFor(this.applicationId);
    keepSecret('the token of the bot', this.token);
    this.bot = { ...account(this.applicationId, 'pilcrow'), bot: true };
    this.endpointUrl = options.endpointUrl ?? null;
    const guilds = options.guilds ?? [{ name: 'The Newsroom' }];
    // Made one after the other, some time ago: so they spread evenly over any number of shards.
    const madeAt = Date.now() - A_WHILE_MS - guilds.length;
    this.guilds = guilds.map(({ name, locale = 'en-US' }, index) => ({
      id: String(snowflakeAt(madeAt + index)),
      name,
      locale: localeOf(locale),
      channels: [newChannel('general'), newChannel('archive')],
    }));
  }

  /** Where things happen unless another place is named. */
  home(): { readonly guild: Guild; readonly channel: Channel } {
    const [guild] = this.guilds;
    if (guild === undefined) throw new Error('There is no server in this fake Discord.');
    return { guild, channel: guild.channels[0] };
  }

  newPerson(name: string, locale: LocaleCode = 'en-US', manages = false): Person {
    const person = { id: newSnowflake(), name, locale: localeOf(locale), manages };
    this.#people.set(person.id, person);
    return person;
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** The direct conversation of a person with the bot. */
  conversation(person: Person): Channel {
    const known = this.#conversations.get(person.id);
    const channel = known ?? newChannel(person.name, person);
    this.#conversations.set(person.id, channel);
    return channel;
  }

  place(channelId: string): Place | undefined {
    for (const guild of this.guilds) {
      const channel = guild.channels.find(({ id }) => id === channelId);
      if (channel !== undefined) return { channel, guild };
    }
    const channel = [...this.#conversations.values()].find(({ id }) => id === channelId);
    return channel === undefined ? undefined : { channel, guild: undefined };
  }
}

/** A user as it stands in messages, members and interactions. */
export function accountOf(person: Person): APIUser {
  return { ...account(person.id, person.name.toLowerCase().replaceAll(' ', '.')), global_name: person.name };
}

export function localeOf(code: LocaleCode): Locale {
  const locale = Object.values(Locale).find((known) => known === code);
  if (locale === undefined) throw new Error(`Discord has no locale “${code}”`);
  return locale;
}

/** A user with nothing special about them. https://docs.discord.com/developers/resources/user#user-object */
export function account(id: string, username: string): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: null,
    avatar: null,
    banner: null,
    accent_color: null,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    avatar_decoration_data: null,
    primary_guild: null,
  };
}

function newChannel(name: string, recipient?: Person): Channel {
  return { id: newSnowflake(), name, recipient };
}

/** Looks like a bot token (whose first part tells the application) without ever having been one. */
function tokenFor(applicationId: string): string {
  return [
    Buffer.from(applicationId).toString('base64url'),
    'Gfake0',
    'not-a-token-of-discord'.repeat(2),
  ].join('.');
}
