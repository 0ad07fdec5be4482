const DISCORD_EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A new id, greater than every one before. https://docs.discord.com/developers/reference#snowflakes */
export function newSnowflake(): string {
  const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}
