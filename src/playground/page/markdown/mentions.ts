import { around, type ConstructKind, plain, type Rule } from './reader.ts';

/**
 * Names and other `<…>` marks of Discord's own. What the client puts in their place (a user's name, a date in
 * the reader's language) depends on who looks, so the mark itself stands for what is seen.
 * https://docs.discord.com/developers/reference#message-formatting-formats
 */
function mark(kind: ConstructKind, pattern: RegExp, first = '<'): Rule {
  return {
    first,
    match: (rest) => pattern.exec(rest),
    read: ([source, detail]) => [around(kind, source, [plain(source)], detail)],
  };
}

export const userMention = mark('user mention', /^<@!?(\d+)>/);
export const roleMention = mark('role mention', /^<@&(\d+)>/);
export const channelMention = mark('channel mention', /^<#(\d+)>/);
export const everyoneMention = mark('everyone mention', /^@(everyone|here)/, '@');
export const guildNavigation = mark(
  'guild navigation',
  /^<id:((?:home|browse|customize|guide|linked-roles)(?::\d+)?)>/,
);
export const customEmoji = mark('custom emoji', /^<a?:\w+:(\d+)>/);
export const timestamp = mark('timestamp', /^<t:(-?\d{1,17})(?::[tTdDfFsSR])?>/);

const COMMAND_WORD = "[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}";
export const commandMention = mark(
  'command mention',
  new RegExp(`^</(${COMMAND_WORD}(?: ${COMMAND_WORD}){0,2}):\\d+>`, 'u'),
);

/**
 * `:name:` becomes a picture if the name is one of the some four thousand that Discord knows. Rather than
 * carry that list, any name that could be one is taken for one.
 */
export const emojiName = mark(
  'emoji name',
  /^:((?:[+-]1|100|1234|[a-z0-9_+-]*[a-z][a-z0-9_+-]*)(?:::skin-tone-\d)?):/,
  ':',
);
