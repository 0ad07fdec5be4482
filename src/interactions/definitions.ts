import { createHash } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, OptionDefinition } from '../commands/command.ts';
import { commands, messageCommand } from '../commands/index.ts';
import { field, listField, numberField, textField } from './json.ts';

export type CommandScope = 'global' | 'server';

/** Servers and users may install the bot, and it answers in servers, in its own DMs and in those of its user. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** For members who manage a server, and so in servers alone. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** The commands as Discord takes them. Where they may be used can only be said of global ones. */
export function definitionsFor(
  scope: CommandScope,
  offered: readonly Command[] = commands,
): RESTPutAPIApplicationCommandsJSONBody {
  const where = (command: Command | undefined) => {
    if (scope !== 'global') return {};
    return command?.forManagers === true ? IN_SERVERS : EVERYWHERE;
  };
  return [
    ...offered.map((command) => ({ ...chatInput(command), ...where(command) })),
    { type: ApplicationCommandType.Message as const, name: messageCommand.name, ...where(undefined) },
  ];
}

function chatInput({ name, description, options, subcommands, forManagers }: Command) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    description,
    options:
      subcommands === undefined
        ? options.map(option)
        : subcommands.map((one) => ({
            type: ApplicationCommandOptionType.Subcommand as const,
            name: one.name,
            description: one.description,
            options: one.options.map(option),
          })),
    ...(forManagers === true
      ? { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() }
      : {}),
  };
}

function option({ name, kind, description, required, maxLength, suggests }: OptionDefinition) {
  const common = { name, description, required: required === true };
  if (kind === 'flag') return { ...common, type: ApplicationCommandOptionType.Boolean as const };
  return {
    ...common,
    type: ApplicationCommandOptionType.String as const,
    ...(required === true ? { min_length: 1 } : {}),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
    autocomplete: suggests === true,
  };
}

/**
 * A hash of what commands mean, whether they are ours or come back from Discord, which adds ids, versions and defaults.
 * Equal hashes mean that nothing need be registered.
 */
export function hashOf(definitions: readonly unknown[], scope: CommandScope): string {
  const plain = definitions.map((definition) => plainCommand(definition, scope)).sort();
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex');
}

function plainCommand(definition: unknown, scope: CommandScope): string {
  const where =
    scope === 'global'
      ? [
          [...listField(definition, 'integration_types')].sort(),
          [...listField(definition, 'contexts')].sort(),
        ]
      : [];
  return JSON.stringify([
    numberField(definition, 'type') ?? ApplicationCommandType.ChatInput,
    textField(definition, 'name'),
    textField(definition, 'description') ?? '',
    textField(definition, 'default_member_permissions') ?? null,
    plainOptions(definition),
    where,
  ]);
}

function plainOptions(holder: unknown): unknown[] {
  return listField(holder, 'options').map((one) => [
    numberField(one, 'type'),
    textField(one, 'name'),
    textField(one, 'description'),
    field(one, 'required') === true,
    numberField(one, 'min_length') ?? null,
    numberField(one, 'max_length') ?? null,
    field(one, 'autocomplete') === true,
    plainOptions(one),
  ]);
}
