const DISCORD_EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A new id, greater than every one before. https://docs.discord.com/developers/reference#snowflakes */
export function newSnowflake(): string {
  const now = snowflakeAt(Date.now());
  last = now > last ? now : last + 1n;
  return String(last);
}

/** The first id of a millisecond, since 1970. */
export function snowflakeAt(ms: number): bigint {
  return (BigInt(ms) - DISCORD_EPOCH) << 22n;
}

/** Which of so many shards a server is on. https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
