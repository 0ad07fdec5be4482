import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  InteractionContextType,
  type InteractionType,
  type Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { APP_PERMISSIONS, directChannel, guildChannel, MEMBER_PERMISSIONS, memberOf } from '../payloads.ts';
import { accountOf, type Person, type Place } from '../world.ts';

/** 10 MiB, what a server without boosts allows. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

export interface InteractionFacts<Type extends InteractionType> {
  readonly id: string;
  readonly token: string;
  readonly type: Type;
  readonly applicationId: string;
  readonly person: Person;
  readonly place: Place;
  readonly locale: Locale;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
}

/**
 * What every interaction carries, whatever it is about; `data` and `message` come on top.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export function interactionPayload<Type extends InteractionType>(
  facts: InteractionFacts<Type>,
): Omit<APIBaseInteraction<Type, never>, 'data' | 'message'> {
  const { id, token, type, applicationId, person, place, locale, owners } = facts;
  return {
    id,
    application_id: applicationId,
    type,
    token,
    version: 1,
    locale,
    app_permissions: APP_PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    channel_id: place.channel.id,
    ...whereabouts(person, place),
  };
}

function whereabouts(person: Person, { channel, guild }: Place) {
  if (guild === undefined) {
    return {
      context: InteractionContextType.BotDM,
      channel: directChannel(channel, person),
      user: accountOf(person),
    };
  }
  return {
    context: InteractionContextType.Guild,
    channel: { ...guildChannel(channel, guild), permissions: MEMBER_PERMISSIONS },
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_id: guild.id,
    guild_locale: guild.locale,
    member: interactionMember(person),
  };
}

function interactionMember(person: Person): APIInteractionGuildMember {
  const permissions = person.manages
    ? String(BigInt(MEMBER_PERMISSIONS) | PermissionFlagsBits.ManageGuild)
    : MEMBER_PERMISSIONS;
  return { ...memberOf(person), user: accountOf(person), permissions };
}
