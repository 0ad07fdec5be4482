import { nearestName } from './story/nearest-name.ts';
import { start } from './words/index.ts';

/** The settings, read once at start. */
export interface Config {
  /** Undefined: no Discord; the terminal answers. */
  readonly token: string | undefined;
  /** The one server in which the commands are registered; undefined registers them for all. */
  readonly guildId: string | undefined;
  /** Where Discord's REST API is, without the version. */
  readonly apiUrl: string;
  readonly answersMentions: boolean;
  /** Undefined: the `content` folder of the project. */
  readonly contentFolder: string | undefined;
  /** Where the local web page is served. */
  readonly playground: Address;
  /** What servers may add for themselves; undefined: nothing. */
  readonly serverStories: ServerStoryLimits | undefined;
}

export interface ServerStoryLimits {
  readonly articles: number;
  readonly megabytes: number;
  readonly keepDays: number;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** `off` keeps nothing between two starts. */
export type CacheSetting = { readonly folder: string | undefined } | 'off';

export type ConfigOutcome =
  | { readonly outcome: 'read'; readonly config: Config; readonly warnings: readonly string[] }
  /** Every problem at once, each a sentence with its mend. */
  | { readonly outcome: 'wrong'; readonly problems: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

export const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
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
] as const;

const DISCORD_API_URL = 'https://discord.com/api';
/** Reached from this machine alone, unless the host says otherwise. */
const PLAYGROUND_HOST = '127.0.0.1';
const PLAYGROUND_PORT = 8787;
const MAX_PORT = 65_535;
/** What a server may keep where the host lets it keep anything, unless the host says otherwise. */
const SERVER_STORY_LIMITS: ServerStoryLimits = { articles: 50, megabytes: 5, keepDays: 30 };
const MAX_LIMIT = 10_000;
/** `id.time.signature`, base64url each; the lengths have grown over the years, so they are not checked. */
const TOKEN = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/;
/** The client secret has 32 such characters, the public key 64 hexadecimal ones. */
const SECRET = /^(?:[\w-]{32}|[0-9a-f]{64})$/;
const SERVER_ID = /^\d{15,20}$/;

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

/** The folder that the settings name for the stories; undefined when they name none. */
export function contentFolderIn(environment: Environment): string | undefined {
  return givenIn(environment, 'CONTENT_DIR');
}

/** Where what was read is kept, if the settings say; no folder means the usual one. */
export function cacheIn(environment: Environment): CacheSetting {
  const folder = givenIn(environment, 'CACHE_DIR')?.trim();
  return folder?.toLowerCase() === 'off' ? 'off' : { folder };
}

/** The model that may read beside the words: a folder, or the name of one that was added; undefined when it is off. */
export function readerIn(environment: Environment): string | undefined {
  const reader = givenIn(environment, 'READER')?.trim();
  return reader?.toLowerCase() === 'off' ? undefined : reader;
}

/** An empty value counts as not given: `.env.example` has many. */
function givenIn(environment: Environment, name: (typeof SETTINGS)[number]): string | undefined {
  const value = environment[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** Reads the settings. */
export function readConfig(environment: Environment): ConfigOutcome {
  const given = (name: (typeof SETTINGS)[number]): string | undefined => givenIn(environment, name);
  const problems: string[] = [];
  const token = given('DISCORD_TOKEN');
  const tokenProblem = token === undefined ? undefined : problemOfToken(token);
  if (tokenProblem !== undefined) problems.push(tokenProblem);

  const guildId = given('DISCORD_GUILD_ID')?.trim();
  if (guildId !== undefined && !SERVER_ID.test(guildId)) problems.push(start.notAServerId(guildId));

  const apiUrl = (given('DISCORD_API_URL') ?? DISCORD_API_URL).trim().replace(/\/+$/, '');
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) {
    problems.push(start.notAnAddress('DISCORD_API_URL', apiUrl));
  }
  const flag = (name: 'ANSWER_MENTIONS' | 'SERVER_STORIES'): boolean => {
    const value = given(name)?.trim().toLowerCase();
    const read = value === undefined ? false : readFlag(value);
    if (read === undefined) problems.push(start.notYesOrNo(name, value ?? ''));
    return read === true;
  };
  const answersMentions = flag('ANSWER_MENTIONS');
  const limit = (name: (typeof SETTINGS)[number], usual: number): number => {
    const value = given(name)?.trim() ?? String(usual);
    const isRight = /^[1-9]\d*$/.test(value) && Number(value) <= MAX_LIMIT;
    if (!isRight) problems.push(start.notALimit(name, value, MAX_LIMIT));
    return Number(value);
  };
  const allowsServerStories = flag('SERVER_STORIES');
  const limits: ServerStoryLimits = {
    articles: limit('SERVER_STORIES_ARTICLES', SERVER_STORY_LIMITS.articles),
    megabytes: limit('SERVER_STORIES_MEGABYTES', SERVER_STORY_LIMITS.megabytes),
    keepDays: limit('SERVER_STORIES_KEEP_DAYS', SERVER_STORY_LIMITS.keepDays),
  };
  const port = Number(given('PLAYGROUND_PORT') ?? PLAYGROUND_PORT);
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT) {
    problems.push(start.notAPort('PLAYGROUND_PORT', given('PLAYGROUND_PORT') ?? ''));
  }
  if (problems.length > 0) return { outcome: 'wrong', problems };
  const config: Config = {
    token,
    guildId,
    apiUrl,
    answersMentions,
    contentFolder: contentFolderIn(environment),
    playground: { host: given('PLAYGROUND_HOST')?.trim() ?? PLAYGROUND_HOST, port },
    serverStories: allowsServerStories ? limits : undefined,
  };
  return { outcome: 'read', config, warnings: unknownSettings(environment) };
}

function problemOfToken(token: string): string | undefined {
  if (/^["'“”]|["'“”]$|^\s|\s$/.test(token)) return start.tokenQuoted;
  if (/^bot\s/i.test(token)) return start.tokenPrefixed;
  if (SECRET.test(token)) return start.tokenIsSecret;
  return TOKEN.test(token) ? undefined : start.tokenShape;
}

function readFlag(value: string): boolean | undefined {
  if (['true', '1', 'yes', 'on'].includes(value)) return true;
  return ['false', '0', 'no', 'off'].includes(value) ? false : undefined;
}

/** What the token is called elsewhere. */
const TOKEN_ELSEWHERE = ['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'CLIENT_TOKEN'];

/** A slip in a setting's name would go unseen; those that only sound like one of ours are not ours to judge. */
function unknownSettings(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (SETTINGS.some((setting) => setting === name)) return [];
    if (TOKEN_ELSEWHERE.includes(name)) return [start.unknownSetting(name, 'DISCORD_TOKEN')];
    const nearest = /^(?:DISCORD|CONTENT|ANSWER|CACHE|READER|PLAYGROUND|SERVER)/.test(name)
      ? nearestName(name, SETTINGS)
      : undefined;
    return nearest === undefined ? [] : [start.unknownSetting(name, nearest)];
  });
}
