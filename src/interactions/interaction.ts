import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Invocation, OPTION_NAMES, type OptionName, type Options } from '../commands/command.ts';
import type { Caller } from '../fair-use/fair-use.ts';
import { questionIn as questionOnCard } from '../reply/payload.ts';
import { field, listField, numberField, textField } from './json.ts';
import { questionIn as questionInMessage } from './message-question.ts';

/** What every interaction needs for its reply. */
interface Addressed {
  readonly id: string;
  readonly token: string;
  /** For the log: which kind, never what was asked. */
  readonly label: string;
}

/** An interaction as we read it: plain data, whichever way it came in. */
export type Interaction = Addressed &
  (
    | { readonly kind: 'command'; readonly name: string; readonly invocation: Invocation }
    | { readonly kind: 'message-command'; readonly name: string; readonly invocation: Invocation }
    | {
        readonly kind: 'autocomplete';
        readonly name: string;
        readonly focused: { readonly option: OptionName; readonly typed: string } | undefined;
        readonly invocation: Invocation;
      }
    | {
        readonly kind: 'button';
        readonly customId: string;
        readonly question: string | undefined;
        /** The card may be changed in place: the one who pressed asked for it, or alone can see it. */
        readonly mayEdit: boolean;
        readonly invocation: Invocation;
      }
    | {
        readonly kind: 'form';
        readonly customId: string;
        readonly texts: ReadonlyMap<string, string>;
        readonly attachments: readonly Attachment[];
        readonly mayEdit: boolean;
        readonly invocation: Invocation;
      }
    | { readonly kind: 'unknown'; readonly invocation: Invocation }
  );

/** A file that was put into a form: Discord keeps it, and says where. */
export interface Attachment {
  readonly name: string;
  readonly size: number;
  readonly contentType: string | undefined;
  readonly url: string;
}

/** Discord numbers what there is (https://docs.discord.com/developers/reference#snowflakes). */
const SNOWFLAKE = /^\d{1,20}$/;
/** The oldest servers are from 2015, and have numbers of 17 digits. */
const SERVER = /^\d{15,20}$/;
/** Both stand in the address that an answer goes to: a token is of letters, digits and a few marks there. */
const TOKEN = /^[^\s/?#%]{1,1000}$/;

/** Reads an interaction as Discord sends it; undefined when it cannot even be answered. */
export function readInteraction(payload: unknown): Interaction | undefined {
  const id = textField(payload, 'id');
  const token = textField(payload, 'token');
  if (id === undefined || !SNOWFLAKE.test(id)) return undefined;
  if (token === undefined || !TOKEN.test(token)) return undefined;
  const type = numberField(payload, 'type');
  const name = textField(payload, 'data', 'name');
  if (type === InteractionType.ApplicationCommand && name !== undefined) {
    return numberField(payload, 'data', 'type') === ApplicationCommandType.Message
      ? readMessageCommand(payload, { id, token, label: 'a message command' }, name)
      : readCommand(payload, { id, token, label: `/${shownName(name)}` }, name);
  }
  if (type === InteractionType.ApplicationCommandAutocomplete && name !== undefined) {
    return readAutocomplete(payload, { id, token, label: `suggestions for /${shownName(name)}` }, name);
  }
  // A menu's choice holds what a button would.
  const customId = textField(payload, 'data', 'values', 0) ?? textField(payload, 'data', 'custom_id');
  if (type === InteractionType.MessageComponent && customId !== undefined) {
    return readButton(payload, { id, token, label: 'a button' }, customId);
  }
  if (type === InteractionType.ModalSubmit && customId !== undefined) {
    return readForm(payload, { id, token, label: 'a form' }, customId);
  }
  const invocation = invocationOf(payload, {}, true);
  return { id, token, kind: 'unknown', label: `an interaction of type ${type ?? '?'}`, invocation };
}

/** Of a command's name in the log: what could be one, and no longer than one can be. */
function shownName(name: string): string {
  return /^[\w-]{1,32}$/.test(name) ? name : '?';
}

function readCommand(payload: unknown, addressed: Addressed, name: string): Interaction {
  const options = readOptions(payload);
  const invocation = invocationOf(payload, options, options['private'] === true);
  return { ...addressed, kind: 'command', name, invocation };
}

function readMessageCommand(payload: unknown, addressed: Addressed, name: string): Interaction {
  const target = textField(payload, 'data', 'target_id') ?? '';
  const question = questionInMessage(field(payload, 'data', 'resolved', 'messages', target));
  return {
    ...addressed,
    kind: 'message-command',
    name,
    invocation: invocationOf(payload, { question }, true),
  };
}

function readAutocomplete(payload: unknown, addressed: Addressed, name: string): Interaction {
  const focused = givenOptions(payload).find((option) => field(option, 'focused') === true);
  const option = textField(focused, 'name');
  return {
    ...addressed,
    kind: 'autocomplete',
    name,
    focused: isOptionName(option) ? { option, typed: textField(focused, 'value') ?? '' } : undefined,
    invocation: invocationOf(payload, readOptions(payload), true),
  };
}

function readButton(payload: unknown, addressed: Addressed, customId: string): Interaction {
  const flags = numberField(payload, 'message', 'flags') ?? 0;
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  const mayEdit = isPrivate || askerOf(payload) === userOf(payload);
  const question = questionOnCard(listField(payload, 'message', 'components'));
  const invocation = invocationOf(payload, {}, isPrivate || !mayEdit);
  return { ...addressed, kind: 'button', customId, question, mayEdit, invocation };
}

/** A form stands on the message that the pressed button was on, if there was one. */
function readForm(payload: unknown, addressed: Addressed, customId: string): Interaction {
  const texts = new Map<string, string>();
  const attachments: Attachment[] = [];
  for (const part of listField(payload, 'data', 'components')) {
    const key = textField(part, 'component', 'custom_id') ?? '';
    const value = textField(part, 'component', 'value')?.trim() ?? '';
    if (value !== '') texts.set(key, value);
    for (const id of listField(part, 'component', 'values')) {
      if (typeof id !== 'string') continue;
      const attachment = field(payload, 'data', 'resolved', 'attachments', id);
      const url = textField(attachment, 'url');
      if (url === undefined) continue;
      attachments.push({
        name: textField(attachment, 'filename') ?? '',
        size: numberField(attachment, 'size') ?? 0,
        contentType: textField(attachment, 'content_type'),
        url,
      });
    }
  }
  const mayEdit = ((numberField(payload, 'message', 'flags') ?? 0) & MessageFlags.Ephemeral) !== 0;
  const invocation = invocationOf(payload, {}, true);
  return { ...addressed, kind: 'form', customId, texts, attachments, mayEdit, invocation };
}

/** The options of the command, or of its subcommand. */
function givenOptions(payload: unknown): readonly unknown[] {
  const options = listField(payload, 'data', 'options');
  return subcommandIn(payload) === undefined ? options : listField(options[0], 'options');
}

function subcommandIn(payload: unknown): string | undefined {
  const first = field(payload, 'data', 'options', 0);
  const isOne = numberField(first, 'type') === ApplicationCommandOptionType.Subcommand;
  return isOne ? textField(first, 'name') : undefined;
}

function readOptions(payload: unknown): Options {
  const options: Partial<Record<OptionName, string | boolean>> = {};
  for (const option of givenOptions(payload)) {
    const name = textField(option, 'name');
    const value = field(option, 'value');
    if (!isOptionName(name)) continue;
    if (typeof value === 'string' && numberField(option, 'type') === ApplicationCommandOptionType.String) {
      options[name] = value;
    } else if (typeof value === 'boolean') options[name] = value;
  }
  return options;
}

function isOptionName(name: string | undefined): name is OptionName {
  return OPTION_NAMES.some((known) => known === name);
}

function invocationOf(payload: unknown, options: Options, isPrivate: boolean): Invocation {
  const server = serverOf(payload);
  const canShare =
    server !== undefined || numberField(payload, 'context') === InteractionContextType.PrivateChannel;
  const subcommand = subcommandIn(payload);
  const mayManage = server !== undefined && managesServer(payload);
  return {
    options,
    asker: { server },
    private: isPrivate,
    canShare,
    ...(subcommand === undefined ? {} : { subcommand }),
    ...(mayManage ? { mayManage } : {}),
  };
}

/** Discord sends the member's permissions with every interaction, as the digits of a bit field. */
function managesServer(payload: unknown): boolean {
  const permissions = textField(payload, 'member', 'permissions') ?? '';
  if (!/^\d{1,30}$/.test(permissions)) return false;
  const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (BigInt(permissions) & managing) !== 0n;
}

/** Who asks, and where. */
export function callerOf(payload: unknown): Caller {
  return { user: userOf(payload), server: serverOf(payload) };
}

/** The server that somebody asks from; undefined elsewhere. Folders are named after it, so it has to be a number. */
function serverOf(payload: unknown): string | undefined {
  const server = textField(payload, 'guild_id');
  return server !== undefined && SERVER.test(server) ? server : undefined;
}

/** Who pressed or typed. In a server it is a member, elsewhere a user. */
function userOf(payload: unknown): string | undefined {
  return textField(payload, 'member', 'user', 'id') ?? textField(payload, 'user', 'id');
}

/** Whose question the card on a message answers: read from the message itself, so that nobody's id is ever stored. */
function askerOf(payload: unknown): string {
  return (
    textField(payload, 'message', 'interaction_metadata', 'user', 'id') ??
    textField(payload, 'message', 'referenced_message', 'author', 'id') ??
    ''
  );
}
