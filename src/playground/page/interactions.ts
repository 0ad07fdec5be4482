import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { FilledForm } from './draw/modal.ts';
import { DIRECT_MESSAGE, type Settings } from './settings.ts';

/** Interactions as Discord sends them, made here as its client and server make them together. */

export interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | boolean;
  readonly focused?: true;
}

/** What of a message an interaction carries along. */
export interface CarriedMessage {
  readonly id: string;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly unknown[];
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean };
  readonly interaction_metadata?: { readonly user: { readonly id: string } };
}

const APPLICATION = '900000000000000001';
const CHANNEL = '200000000000000001';
/** The permission by which the first member manages the server, and the second does not. */
const MANAGE_SERVER = '32';
const FIRST_ID = 1_000_000_000_000_000_000n;

let last = FIRST_ID;

/** Numbers in the manner of Discord's: later ones are greater. */
export function nextSnowflake(): string {
  last += 1n;
  return String(last);
}

/** A command as an interaction names it. */
export interface UsedCommand {
  readonly id: string;
  readonly name: string;
  readonly subcommand?: string | undefined;
}

export function commandInteraction(
  { id, name, subcommand }: UsedCommand,
  given: readonly GivenOption[],
  settings: Settings,
): object {
  const type = given.some(({ focused }) => focused)
    ? InteractionType.ApplicationCommandAutocomplete
    : InteractionType.ApplicationCommand;
  const options =
    subcommand === undefined
      ? given
      : [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options: given }];
  return { ...common(settings), type, data: { id, name, type: ApplicationCommandType.ChatInput, options } };
}

export function messageCommandInteraction(
  { id, name }: UsedCommand,
  target: CarriedMessage,
  settings: Settings,
): object {
  return {
    ...common(settings),
    type: InteractionType.ApplicationCommand,
    data: {
      id,
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** `values` are those of a select menu; a button has none. */
export function componentInteraction(
  component: { readonly customId: string; readonly type: number; readonly values?: readonly string[] },
  message: CarriedMessage,
  settings: Settings,
): object {
  const { customId, type, values } = component;
  return {
    ...common(settings),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: type, ...(values === undefined ? {} : { values }) },
  };
}

export function modalInteraction(
  customId: string,
  { components, attachments }: FilledForm,
  message: CarriedMessage | undefined,
  settings: Settings,
): object {
  return {
    ...common(settings),
    type: InteractionType.ModalSubmit,
    ...(message === undefined ? {} : { message }),
    data: { custom_id: customId, components, resolved: { attachments } },
  };
}

function common({ locale, place, member }: Settings): object {
  const user = { id: memberId(member), username: member, global_name: member };
  const where =
    place === DIRECT_MESSAGE
      ? { context: InteractionContextType.BotDM, user }
      : {
          context: InteractionContextType.Guild,
          guild_id: place,
          guild_locale: locale,
          member: { user, permissions: member === 'second' ? '0' : MANAGE_SERVER },
        };
  return {
    id: nextSnowflake(),
    application_id: APPLICATION,
    token: 'playground',
    version: 1,
    channel_id: CHANNEL,
    locale,
    ...where,
  };
}

/** Two members are enough to see what somebody else's card does. */
export function memberId(member: string): string {
  return member === 'second' ? '300000000000000002' : '300000000000000001';
}
