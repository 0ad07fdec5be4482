import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { StoredCommand } from '../commands/stored.ts';
import type { Reply } from '../interactions/interaction.ts';
import { onTheWire, type StoredMessage } from '../messages/message.ts';
import type { Person, Place } from '../world.ts';
import { assertOffered, type Doing, placeOf } from './doing.ts';
import { type OptionValues, optionData } from './options.ts';
import type { Parts } from './parts.ts';
import { send } from './send.ts';

export interface SlashOptions extends Doing {
  /** As it is typed, subcommands too: `story list`. */
  readonly name: string;
  readonly options?: OptionValues;
}

export interface AutocompleteOptions extends SlashOptions {
  /** The option being typed; its text so far stands among the `options`. */
  readonly focus: string;
}

/** Types a slash command and sends it. */
export async function slash(parts: Parts, { name, options = {}, ...doing }: SlashOptions): Promise<Reply> {
  const [main = '', ...subcommands] = name.split(' ');
  const { person, place } = actor(parts, doing);
  const command = find(parts, ApplicationCommandType.ChatInput, main, doing, place);
  const filledIn = optionData(command.json, subcommands, options);
  const data = { ...head(command), ...(filledIn.length === 0 ? {} : { options: filledIn }) };
  return send(parts, use(command), person, place, doing, data);
}

/** Types part of a slash command; the answer holds the choices that the bot offers. */
export async function autocomplete(
  parts: Parts,
  { name, options = {}, focus, ...doing }: AutocompleteOptions,
): Promise<Reply> {
  const [main = '', ...subcommands] = name.split(' ');
  const { person, place } = actor(parts, doing);
  const command = find(parts, ApplicationCommandType.ChatInput, main, doing, place);
  const data = { ...head(command), options: optionData(command.json, subcommands, options, focus) };
  return send(parts, { type: InteractionType.ApplicationCommandAutocomplete }, person, place, doing, data);
}

/** Uses an app command from the menu of a message, where the message stands. */
export async function messageCommand(
  parts: Parts,
  name: string,
  target: StoredMessage,
  user?: Person,
): Promise<Reply> {
  const person = user ?? parts.reader;
  const place = parts.world.place(target.channel_id);
  if (place === undefined) throw new Error('The message stands in no channel.');
  const command = find(parts, ApplicationCommandType.Message, name, {}, place);
  const resolved = { messages: { [target.id]: onTheWire(target) } };
  const data = { ...head(command), target_id: target.id, resolved };
  return send(parts, use(command, target.id), person, place, {}, data);
}

function use({ name, type }: StoredCommand, targetMessageId?: string) {
  return { type: InteractionType.ApplicationCommand as const, command: { name, type, targetMessageId } };
}

function actor({ world, reader }: Parts, doing: Doing) {
  const person = doing.user ?? reader;
  return { person, place: placeOf(doing, person, world) };
}

function find(
  { commands }: Parts,
  type: ApplicationCommandType,
  name: string,
  doing: Doing,
  place: Place,
): StoredCommand {
  const command = commands.find(type, name, place.guild?.id);
  if (command === undefined) {
    const known = [...commands.list(), ...commands.list(place.guild?.id)].map((one) => one.name);
    throw new Error(
      `No command “${name}” of this kind is registered; there are: ${known.join(', ') || 'none'}.`,
    );
  }
  assertOffered(command, doing, place);
  return command;
}

function head({ id, name, type, guildId }: StoredCommand): object {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}
