import { http, start } from '../words/index.ts';
import type { Address } from './address.ts';
import { Given } from './given.ts';
import { type Environment, givenIn, unknownSettings } from './settings.ts';
import { readShards, type ShardSettings } from './shards.ts';
import { problemOfToken } from './token.ts';

/** The settings, read once at start. */
export interface Config {
  /** Undefined: no gateway, and no registration of commands. */
  readonly token: string | undefined;
  /** The one server in which the commands are registered; undefined registers them for all. */
  readonly guildId: string | undefined;
  /** Where Discord's REST API is, without the version. */
  readonly apiUrl: string;
  /** Interactions come as signed requests to this address; undefined: over the gateway. */
  readonly http: HttpSettings | undefined;
  readonly shards: ShardSettings;
  readonly answersMentions: boolean;
  /** Undefined: the `content` folder of the project. */
  readonly contentFolder: string | undefined;
  /** Where the local web page is served. */
  readonly playground: Address;
  /** What servers may add for themselves; undefined: nothing. */
  readonly serverStories: ServerStoryLimits | undefined;
  readonly fairUse: FairUseLimits;
  /** The file for questions that the stories did not answer; undefined: none is kept. */
  readonly questionLog: string | undefined;
  /** Where readers reach the host. */
  readonly supportUrl: string | undefined;
  /** Where it is told how the bot is; undefined: nowhere. */
  readonly status: Address | undefined;
  readonly log: LogSettings;
}

export interface ServerStoryLimits {
  readonly articles: number;
  readonly megabytes: number;
  readonly keepDays: number;
}

export interface HttpSettings extends Address {
  /** With which Discord signs, 64 hexadecimal digits. */
  readonly publicKey: string;
}

/** Answers a minute; undefined: no limit. */
export interface FairUseLimits {
  readonly perUser: number | undefined;
  readonly perServer: number | undefined;
}

export interface LogSettings {
  readonly format: 'pretty' | 'json';
  /** The least that is logged. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
}

/** `off` keeps nothing between two starts. */
export type CacheSetting = { readonly folder: string | undefined } | 'off';

export type ConfigOutcome =
  | { readonly outcome: 'read'; readonly config: Config; readonly warnings: readonly string[] }
  /** Every problem at once, each a sentence with its mend. */
  | { readonly outcome: 'wrong'; readonly problems: readonly string[] };

const DISCORD_API_URL = 'https://discord.com/api';
/** Reached from this machine alone, unless the host says otherwise. */
const LOOPBACK = '127.0.0.1';
const PLAYGROUND_PORT = 8787;
/** What a server may keep where the host lets it keep anything, unless the host says otherwise. */
const SERVER_STORY_LIMITS: ServerStoryLimits = { articles: 50, megabytes: 5, keepDays: 30 };
const MAX_LIMIT = 10_000;
/** Answers a minute: more than anybody reads, and than a busy server asks. */
const FAIR_USE = { perUser: 30, perServer: 600 };
const SERVER_ID = /^\d{15,20}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;
/** Longest address of a link button, in characters (Discord, "Component Reference"). */
const MAX_LINK_LENGTH = 512;

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

/** The file for questions that the stories did not answer; undefined when none is kept. */
export function questionLogIn(environment: Environment): string | undefined {
  return givenIn(environment, 'QUESTION_LOG')?.trim();
}

/** Reads the settings. */
export function readConfig(environment: Environment): ConfigOutcome {
  const given = new Given(environment);
  const config: Config = {
    token: readToken(given),
    guildId: readGuildId(given),
    apiUrl: (given.url('DISCORD_API_URL') ?? DISCORD_API_URL).replace(/\/+$/, ''),
    http: readHttp(given),
    shards: readShards(given),
    answersMentions: given.flag('ANSWER_MENTIONS'),
    contentFolder: contentFolderIn(environment),
    playground: {
      host: given.text('PLAYGROUND_HOST') ?? LOOPBACK,
      port: given.port('PLAYGROUND_PORT') ?? PLAYGROUND_PORT,
    },
    serverStories: readServerStories(given),
    fairUse: {
      perUser: readFairUse(given, 'LIMIT_PER_USER', FAIR_USE.perUser),
      perServer: readFairUse(given, 'LIMIT_PER_SERVER', FAIR_USE.perServer),
    },
    questionLog: questionLogIn(environment),
    supportUrl: readSupportUrl(given),
    status: readStatus(given),
    log: {
      format: given.oneOf('LOG_FORMAT', ['pretty', 'json']),
      level: given.oneOf('LOG_LEVEL', ['info', 'debug', 'warn', 'error']),
    },
  };
  const { problems } = given;
  const hears = config.http === undefined || config.token !== undefined;
  if (config.serverStories !== undefined && !hears) problems.push(http.storiesNeedToken);
  if (problems.length > 0) return { outcome: 'wrong', problems };
  return { outcome: 'read', config, warnings: [...unknownSettings(environment), ...halfSaid(config, given)] };
}

function readToken(given: Given): string | undefined {
  const token = given.exactText('DISCORD_TOKEN');
  const problem = token === undefined ? undefined : problemOfToken(token);
  if (problem !== undefined) given.problems.push(problem);
  return token;
}

function readGuildId(given: Given): string | undefined {
  const id = given.text('DISCORD_GUILD_ID');
  if (id !== undefined && !SERVER_ID.test(id)) given.problems.push(start.notAServerId(id));
  return id;
}

function readHttp(given: Given): HttpSettings | undefined {
  const publicKey = given.text('DISCORD_PUBLIC_KEY');
  const port = given.port('HTTP_PORT');
  if (publicKey !== undefined && !PUBLIC_KEY.test(publicKey)) given.problems.push(start.notAPublicKey);
  if (port !== undefined && publicKey === undefined) given.problems.push(start.publicKeyMissing);
  if (port === undefined || publicKey === undefined) return undefined;
  return { publicKey, host: given.text('HTTP_HOST') ?? LOOPBACK, port };
}

function readServerStories(given: Given): ServerStoryLimits | undefined {
  const limits: ServerStoryLimits = {
    articles: given.count('SERVER_STORIES_ARTICLES', MAX_LIMIT) ?? SERVER_STORY_LIMITS.articles,
    megabytes: given.count('SERVER_STORIES_MEGABYTES', MAX_LIMIT) ?? SERVER_STORY_LIMITS.megabytes,
    keepDays: given.count('SERVER_STORIES_KEEP_DAYS', MAX_LIMIT) ?? SERVER_STORY_LIMITS.keepDays,
  };
  return given.flag('SERVER_STORIES') ? limits : undefined;
}

function readFairUse(
  given: Given,
  name: 'LIMIT_PER_USER' | 'LIMIT_PER_SERVER',
  usual: number,
): number | undefined {
  if (given.text(name)?.toLowerCase() === 'off') return undefined;
  return given.count(name, MAX_LIMIT) ?? usual;
}

function readSupportUrl(given: Given): string | undefined {
  const url = given.url('SUPPORT_URL');
  if (url === undefined || url.length <= MAX_LINK_LENGTH) return url;
  given.problems.push(start.addressTooLong('SUPPORT_URL', MAX_LINK_LENGTH));
  return undefined;
}

function readStatus(given: Given): Address | undefined {
  const port = given.port('STATUS_PORT');
  return port === undefined ? undefined : { host: given.text('STATUS_HOST') ?? LOOPBACK, port };
}

/** Settings that do nothing as things stand. */
function halfSaid({ http, answersMentions }: Config, given: Given): string[] {
  return [
    ...(http === undefined && given.text('DISCORD_PUBLIC_KEY') !== undefined ? [start.publicKeyAlone] : []),
    ...(http !== undefined && answersMentions ? [start.mentionsNeedGateway] : []),
  ];
}
