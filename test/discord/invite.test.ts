import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { inviteUrl, userInstallUrl } from '../../src/discord/invite.ts';

test('a server adds the bot with both scopes, and gives it no permission', () => {
  expect(inviteUrl('42', false)).toBe(
    'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=0',
  );
});

test('answers to mentions need to read and to write, in threads too', () => {
  const { ViewChannel, ReadMessageHistory, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const permissions = new URL(inviteUrl('42', true)).searchParams.get('permissions');
  expect(permissions).toBe(String(ViewChannel | ReadMessageHistory | SendMessages | SendMessagesInThreads));
});

test('a user adds it to their own account', () => {
  expect(userInstallUrl('42')).toBe(
    'https://discord.com/oauth2/authorize?client_id=42&scope=applications.commands&integration_type=1',
  );
});
