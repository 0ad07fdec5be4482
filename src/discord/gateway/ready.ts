import { listField, textField } from '../../interactions/json.ts';

/** Which of how many connections: each has servers of its own. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** What Discord says of the bot once it is online. */
export interface Ready {
  readonly applicationId: string;
  readonly botId: string;
  readonly botName: string;
  /** Those of this shard. */
  readonly servers: readonly string[];
  readonly shard: Shard;
}

/** Undefined where it does not say who the bot is and where: what is no list of servers is not an empty one. */
export function readReady(data: unknown, shard: Shard): Ready | undefined {
  const applicationId = textField(data, 'application', 'id');
  const botId = textField(data, 'user', 'id');
  const servers = listField(data, 'guilds').map((guild) => textField(guild, 'id'));
  if (applicationId === undefined || botId === undefined || !hasServers(data)) return undefined;
  return {
    applicationId,
    botId,
    botName: textField(data, 'user', 'username') ?? 'Pilcrow',
    servers: servers.filter((id) => id !== undefined),
    shard,
  };
}

function hasServers(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'guilds' in data && Array.isArray(data.guilds);
}

/** The shard that a server belongs to. https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(server: string, count: number): number {
  return Number((BigInt(server) >> 22n) % BigInt(count));
}
