import { nearestName } from '../story/nearest-name.ts';
import { start } from '../words/index.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a host can set, in the environment or in `.env`. */
export const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'DISCORD_PUBLIC_KEY',
  'HTTP_HOST',
  'HTTP_PORT',
  'SHARDS',
  'SHARD_COUNT',
  'SHARD_LIST',
  'ANSWER_MENTIONS',
  'CONTENT_DIR',
  'CACHE_DIR',
  'READER',
  'PLAYGROUND_HOST',
  'PLAYGROUND_PORT',
  'SERVER_STORIES',
  'SERVER_STORIES_ARTICLES',
  'SERVER_STORIES_MEGABYTES',
  'SERVER_STORIES_KEEP_DAYS',
  'LIMIT_PER_USER',
  'LIMIT_PER_SERVER',
  'QUESTION_LOG',
  'SUPPORT_URL',
  'STATUS_HOST',
  'STATUS_PORT',
  'LOG_FORMAT',
  'LOG_LEVEL',
] as const;

export type SettingName = (typeof SETTINGS)[number];

/** Names that only sound like one of ours are not ours to judge. */
const SOUNDS_LIKE_OURS =
  /^(?:DISCORD|CONTENT|ANSWER|CACHE|READER|PLAYGROUND|SERVER|SHARD|HTTP_|LIMIT_PER|QUESTION|STATUS_|LOG_)/;
/** What the token is called elsewhere. */
const TOKEN_ELSEWHERE = ['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'CLIENT_TOKEN'];

/** A setting as it was written. An empty value counts as not given: `.env.example` has many. */
export function givenIn(environment: Environment, name: SettingName): string | undefined {
  const value = environment[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** A slip in a setting's name would go unseen: a sentence for each that is near to one of ours. */
export function unknownSettings(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (SETTINGS.some((setting) => setting === name)) return [];
    if (TOKEN_ELSEWHERE.includes(name)) return [start.unknownSetting(name, 'DISCORD_TOKEN')];
    const nearest = SOUNDS_LIKE_OURS.test(name) ? nearestName(name, SETTINGS) : undefined;
    return nearest === undefined ? [] : [start.unknownSetting(name, nearest)];
  });
}
