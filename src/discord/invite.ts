import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';

/** A reply to a message needs its channel, the message itself, and to write; in threads, too. */
const MENTION_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads;

/**
 * The link by which a server adds the bot. Answers to commands need no permission; answers to mentions are
 * messages, and need to see the channel and to write in it.
 */
export function inviteUrl(applicationId: string, answersMentions: boolean): string {
  const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join('+');
  const permissions = answersMentions ? MENTION_PERMISSIONS : 0n;
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${scopes}&permissions=${permissions}`;
}

/** The link by which somebody adds the bot to their own account, to use it in every server and conversation. */
export function userInstallUrl(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${OAuth2Scopes.ApplicationsCommands}&integration_type=1`;
}
