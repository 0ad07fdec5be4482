/** https://docs.discord.com/developers/events/gateway#gateway-intents */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** What an application may not ask for unless it was allowed to in the developer portal. */
export const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;

/** All bits that stand for an intent; any other is refused with 4013. */
const KNOWN = 0b11_0011_0001_1111_1111_1111_1111;

export function areKnown(intents: number): boolean {
  return Number.isSafeInteger(intents) && intents >= 0 && (intents & ~KNOWN) === 0;
}

export function has(intents: number, intent: number): boolean {
  return (intents & intent) !== 0;
}
