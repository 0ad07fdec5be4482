import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Command, OptionDefinition } from '../../src/commands/command.ts';
import { messageCommand } from '../../src/commands/index.ts';

const SERVER = '613425648685547541';

/** What every interaction of somebody in a server has. */
const ADDRESS = {
  id: '1300000000000000001',
  application_id: '1200000000000000001',
  token: 'token',
  version: 1,
  guild_id: SERVER,
  context: 0,
  member: { user: { id: '7' }, permissions: '0' },
};

/** One place where text from outside comes in, and the interaction that brings it. */
export interface Entrance {
  readonly name: string;
  payload(text: string): unknown;
}

/** Every place where the commands, their suggestions, messages, buttons and menus take text. */
export function entrances(commands: readonly Command[]): Entrance[] {
  const texts = (command: Command): OptionDefinition[] =>
    command.options.filter(({ kind }) => kind === 'text');
  const required = (command: Command, but: string): object[] =>
    texts(command)
      .filter(({ name, required: isRequired }) => isRequired === true && name !== but)
      .map(({ name }) => textOption(name, 'Krebs'));
  return commands
    .flatMap((command) => [
      ...texts(command).map(
        ({ name }): Entrance => ({
          name: `/${command.name} ${name}`,
          payload: (text) => ({
            ...ADDRESS,
            type: InteractionType.ApplicationCommand,
            data: {
              id: '2',
              type: ApplicationCommandType.ChatInput,
              name: command.name,
              options: [...required(command, name), textOption(name, text)],
            },
          }),
        }),
      ),
      ...texts(command)
        .filter(({ suggests }) => suggests === true)
        .map(
          ({ name }): Entrance => ({
            name: `suggestions /${command.name} ${name}`,
            payload: (text) => ({
              ...ADDRESS,
              type: InteractionType.ApplicationCommandAutocomplete,
              data: {
                id: '2',
                type: ApplicationCommandType.ChatInput,
                name: command.name,
                options: [{ ...textOption(name, text), focused: true }],
              },
            }),
          }),
        ),
      ...(command.open === undefined ? [] : [pressed(command.name)]),
    ])
    .concat(message);
}

const message: Entrance = {
  name: messageCommand.name,
  payload: (text) => ({
    ...ADDRESS,
    type: InteractionType.ApplicationCommand,
    data: {
      id: '2',
      type: ApplicationCommandType.Message,
      name: messageCommand.name,
      target_id: '55',
      resolved: {
        messages: {
          '55': {
            id: '55',
            content: text.slice(0, 4000),
            embeds: Array.from({ length: 10 }, () => ({
              title: text.slice(0, 256),
              description: text.slice(0, 340),
            })),
          },
        },
      },
    },
  }),
};

/** A button whose custom_id holds the text, on a card whose question is the text. */
function pressed(command: string): Entrance {
  return {
    name: `button of /${command}`,
    payload: (text) => ({
      ...ADDRESS,
      type: InteractionType.MessageComponent,
      data: { component_type: ComponentType.Button, custom_id: `1o${command}:${text}`.slice(0, 100) },
      message: {
        flags: MessageFlags.IsComponentsV2,
        components: [
          {
            type: ComponentType.Container,
            components: [{ type: ComponentType.TextDisplay, id: 1, content: `### ${text}`.slice(0, 4000) }],
          },
        ],
      },
    }),
  };
}

function textOption(name: string, value: string): object {
  return { name, type: ApplicationCommandOptionType.String, value };
}
