import {
  type APIGuildMember,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildNSFWLevel,
} from 'discord-api-types/v10';
import { accountOf, type Channel, type Guild, NO_FLAGS, type Person, type World } from './world.ts';

const JOINED_AT = '2026-01-05T09:00:00.000000+00:00';
const VIEW_SEND_AND_USE_COMMANDS = '2147503168';

/** What the person behind an interaction may do in the channel, and what the bot may. */
export const MEMBER_PERMISSIONS = VIEW_SEND_AND_USE_COMMANDS;
export const APP_PERMISSIONS = '562949953601536';

export function memberOf(person: Person): APIGuildMember {
  return { ...MEMBER, user: accountOf(person) };
}

const MEMBER = {
  roles: [],
  nick: null,
  avatar: null,
  banner: null,
  joined_at: JOINED_AT,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
};

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function guildChannel(channel: Channel, guild: Guild) {
  return {
    id: channel.id,
    type: ChannelType.GuildText as const,
    guild_id: guild.id,
    name: channel.name,
    position: guild.channels.indexOf(channel),
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  };
}

export function directChannel(channel: Channel, recipient: Person) {
  return {
    id: channel.id,
    type: ChannelType.DM as const,
    name: null,
    last_message_id: null,
    flags: 0,
    recipients: [accountOf(recipient)],
  };
}

/** https://docs.discord.com/developers/events/gateway-events#ready */
export function readyPayload(
  session: { readonly id: string; readonly shard: readonly number[] },
  world: World,
  guilds: readonly Guild[],
  resumeUrl: string,
) {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    user_settings: {},
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: world.applicationId, flags: 0 },
    shard: session.shard,
    relationships: [],
    private_channels: [],
    presences: [],
    auth: {},
    geo_ordered_rtc_regions: [],
    _trace: ['fake'],
  };
}

/** https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildCreate(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: world.applicationId,
    preferred_locale: guild.locale,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    hub_type: null,
    incidents_data: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyoneRole(guild)],
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [{ ...MEMBER, user: world.bot }],
    channels: guild.channels.map((channel) => guildChannel(channel, guild)),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function everyoneRole(guild: Guild) {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  return {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors,
    hoist: false,
    position: 0,
    permissions: VIEW_SEND_AND_USE_COMMANDS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
