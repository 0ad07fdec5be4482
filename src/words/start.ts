import { count } from './count.ts';

/** How much of the content is other than before. */
interface Changed {
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  readonly settings: number;
}

/** How often the bot may start. */
interface Starts {
  readonly remaining: number;
  readonly total: number;
  readonly resetAfterMs: number;
}

/** Milliseconds as whole seconds up to two minutes, as whole minutes beyond. */
function duration(ms: number): string {
  return ms < 120_000
    ? count(Math.ceil(ms / 1000), 'second', 'seconds')
    : count(Math.ceil(ms / 60_000), 'minute', 'minutes');
}

/** What is said to the host: at start, in the log, by `register` and `doctor`. Each fault comes with its mend. */
export const start = {
  // Settings
  settingsWrong: 'Pilcrow cannot start, because of its settings (in .env or the environment):',
  tokenQuoted: 'DISCORD_TOKEN stands between quotation marks or spaces. Write it without.',
  tokenPrefixed: 'DISCORD_TOKEN begins with “Bot ”. Write the token alone.',
  tokenIsSecret:
    'DISCORD_TOKEN looks like the client secret or the public key. The token is under Bot → Reset Token in the Developer Portal, and has two dots in it.',
  tokenShape:
    'DISCORD_TOKEN is not a bot token: a token is three parts with dots between. Copy it anew from Bot → Reset Token in the Developer Portal.',
  notAServerId: (value: string) =>
    `DISCORD_GUILD_ID is “${value}”, and that is no server ID. In Discord turn on Developer Mode, right-click the server, “Copy Server ID”.`,
  notYesOrNo: (name: string, value: string) => `${name} is “${value}”. Write true or false.`,
  notAnAddress: (name: string, value: string) =>
    `${name} is “${value}”. Write an address that begins with https:// or http://.`,
  notALimit: (name: string, value: string, most: number) =>
    `${name} is “${value}”. Write a whole number from 1 to ${most}.`,
  notOneOf: (name: string, value: string, known: readonly string[]) =>
    `${name} is “${value}”. Write ${known.join(' or ')}.`,
  addressTooLong: (name: string, most: number) =>
    `${name} is too long for a button in Discord. Write an address of at most ${most} characters.`,
  notAPublicKey:
    'DISCORD_PUBLIC_KEY is not a public key: that is 64 digits and letters from a to f. Copy it from General Information in the Developer Portal.',
  publicKeyMissing:
    'HTTP_PORT is set, and DISCORD_PUBLIC_KEY is not: without it nobody can tell a request of Discord from another. Copy it from General Information in the Developer Portal.',
  publicKeyAlone: 'DISCORD_PUBLIC_KEY does nothing without HTTP_PORT.',
  mentionsNeedGateway: 'ANSWER_MENTIONS does nothing with HTTP_PORT: messages come over the gateway alone.',
  shardsHalfSaid:
    'SHARD_COUNT and SHARD_LIST are for several processes that share the work, and go together, without SHARDS. For one process set SHARDS, or none of them.',
  notAShardList: (value: string, count: number) =>
    `SHARD_LIST is “${value}”. Write numbers from 0 to ${count - 1}, as 0-3,7: SHARD_COUNT is ${count}.`,
  notAPort: (name: string, value: string) => `${name} is “${value}”. Write the number of a port, 1 to 65535.`,
  unknownSetting: (name: string, nearest: string) =>
    `${name} is not a setting of Pilcrow. Did you mean ${nearest}?`,

  // Content
  contentEmpty: (folder: string) =>
    `There is no story in ${folder}. Put articles there, as content/<story>/<article>.md, then run: npm run pilcrow -- check`,
  contentRead: (stories: number, articles: number, paragraphs: number) =>
    `Read ${count(stories, 'story', 'stories')}: ${count(articles, 'article', 'articles')}, ${count(paragraphs, 'paragraph', 'paragraphs')}.`,
  contentFaults: (errors: number, warnings: number, outdated = 0) =>
    `The content has ${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}.${
      outdated === 0 ? '' : ` ${count(outdated, 'file is', 'files are')} served as before.`
    } To see them, run: npm run pilcrow -- check`,
  contentChanged: ({ changed, added, gone, settings }: Changed) =>
    `Read the content anew: ${count(changed, 'article', 'articles')} changed, ${added} new, ${gone} gone${
      settings === 0 ? '' : `, other settings for ${count(settings, 'story', 'stories')}`
    }.`,
  contentUnchanged: 'Read the content anew: it is as it was.',
  contentMended: 'The content has no fault any more.',
  contentGone: (folder: string) =>
    `There is no story in ${folder} any more. What was read before is still served; it is gone after a restart.`,
  watchingFailed: (code: string) =>
    `The content cannot be watched (${code}${
      code === 'ENOSPC' ? ': raise fs.inotify.max_user_watches' : ''
    }); it is looked at every now and then instead. To have it read at once, send the process SIGHUP.`,

  // Discord
  connecting: 'Connecting to Discord …',
  ready: (name: string, servers: number) => `Online as ${name}, in ${count(servers, 'server', 'servers')}.`,
  shardReady: (id: number, shards: number, servers: number) =>
    `Shard ${id} of ${shards} is ready, with ${count(servers, 'server', 'servers')}.`,
  readyUnreadable: 'Discord’s greeting could not be read; who the bot is and where stays as it was.',
  invite: (url: string) => `Add the bot to a server with this link: ${url}`,
  inviteForSelf: (url: string) => `To use it everywhere yourself, add it to your account: ${url}`,
  resumed: 'Connected again.',
  lost: (code: number) => `The connection to Discord closed (code ${code}); connecting again.`,
  gatewayFault: (reason: string) =>
    `The connection to Discord had a fault (${reason}); it is made anew, as often as it takes.`,
  lostForGood: (ms: number) =>
    `Pilcrow was without a healthy connection to Discord for ${duration(ms)} and stops, to be started anew.`,
  notReached: (address: string, reason: string, ms: number) =>
    `Discord cannot be reached at ${address} (${reason}). Check the network, DISCORD_API_URL and the clock. Trying again in ${duration(ms)}.`,
  waitsForStarts: (ms: number, { remaining, total, resetAfterMs }: Starts) =>
    `Waiting ${duration(ms)} before going online: Discord lets this bot start ${remaining} more times of ${total} in the next ${duration(resetAfterMs)}. Find out what restarts it.`,
  waitsAfterLoss: (ms: number) =>
    `Waiting ${duration(ms)} before going online again: Discord ended the last sessions soon after they began.`,
  moreShards: 'Discord asks for more shards. Set SHARDS=auto, or raise SHARDS or SHARD_COUNT.',
  moreShardsAtStart: 'Discord asks for more shards. Pilcrow stops, to be started anew with as many.',
  tokenRefused:
    'Discord does not accept DISCORD_TOKEN. Make a new one under Bot → Reset Token in the Developer Portal and put it into .env.',
  intentRefused:
    'Discord refuses an intent that Pilcrow asked for. Set ANSWER_MENTIONS=false, or check the bot’s page in the Developer Portal.',
  cannotConnect: (code: number) => `Discord closed the connection for good (code ${code}), so Pilcrow stops.`,
  unreachable: (address: string, reason: string) =>
    `Discord cannot be reached at ${address} (${reason}). Check the network, DISCORD_API_URL and the clock.`,
  stopping: 'Stopping.',
  unexpected: 'Something failed that nobody was waiting for:',
  broken: 'Something failed that Pilcrow cannot go on after, so it stops, to be started anew:',

  serverStoriesFault: 'The stories of a server could not be put away or brought back:',

  // Registration
  registered: (count: number, where: string) => `Registered ${count} commands ${where}.`,
  upToDate: (where: string) => `The commands ${where} are up to date.`,
  cleared: (where: string) => `Cleared the commands ${where}, so that none shows twice.`,
  removed: (count: number, where: string) => `Removed ${count} commands ${where}.`,
  notCleared: (where: string, reason: string) => `The commands ${where} could not be looked at (${reason}).`,
  wouldRegister: (names: readonly string[], where: string) => `Would register ${where}: ${names.join(', ')}.`,
  wouldClear: (count: number, where: string) => `Would clear ${count} commands ${where}.`,
  globally: 'for all servers',
  inServer: (id: string) => `in the server ${id}`,
  registrationFailed: (reason: string) =>
    `The commands could not be registered (${reason}); those that Discord has already go on working.`,

  // Status
  statusServed: (url: string) => `How it is doing is told at ${url}/readyz, /healthz and /metrics.`,
  statusNotServed: (host: string, port: number) =>
    `STATUS_PORT cannot be served on ${host}, port ${port}. Set it to a free port, or STATUS_HOST to an address of this machine.`,

  // Log lines about interactions
  fault: (errorId: string, during: string) => `Error ${errorId} during ${during}:`,
  interactionGone: (during: string) => `Discord no longer waits for an answer to ${during}.`,
  alreadyAnswered: (during: string) => `${during} was answered already.`,
  notUnderstood: (kind: string) => `An interaction of an unknown kind (${kind}) was left alone.`,
  interactionOver: (during: string, outcome: string, seconds: number) =>
    `${during}: ${outcome} after ${Math.round(seconds * 1000)} ms.`,
  replyRefused: (during: string, reason: string) => `The reply to ${during} was not taken (${reason}).`,
};
