import { InteractionType } from 'discord-api-types/v10';
import { numberAt, objectsAt, textAt } from '../../../discord/json.ts';
import { TYPE } from '../../../discord/limits/numbers.ts';
import type { Reply } from '../interactions/interaction.ts';
import { usable } from '../messages/looking.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Person } from '../world.ts';
import { type FieldValues, modalSubmission } from './modal.ts';
import type { Parts } from './parts.ts';
import { send } from './send.ts';

/** Presses a button, as it now stands on the message. */
export async function press(
  parts: Parts,
  message: StoredMessage | undefined,
  customId: string,
  user?: Person,
): Promise<Reply> {
  const { now, person } = inView(parts, message, user);
  const button = usable(now, customId, 'button');
  const data = { component_type: TYPE.button, custom_id: customId, id: numberAt(button, 'id') };
  return onComponent(parts, now, data, person);
}

/** Chooses in a string select menu. */
export async function select(
  parts: Parts,
  message: StoredMessage | undefined,
  customId: string,
  values: readonly string[],
  user?: Person,
): Promise<Reply> {
  const { now, person } = inView(parts, message, user);
  const menu = usable(now, customId, 'select menu');
  const offered = objectsAt(menu, 'options').map((option) => textAt(option, 'value'));
  const stranger = values.find((value) => !offered.includes(value));
  if (stranger !== undefined)
    throw new Error(`The menu offers no “${stranger}”, only: ${offered.join(', ')}.`);
  const [least, most] = [numberAt(menu, 'min_values') ?? 1, numberAt(menu, 'max_values') ?? 1];
  if (values.length < least || values.length > most) {
    throw new Error(`The menu wants ${least} to ${most} choices, not ${values.length}.`);
  }
  const data = { component_type: TYPE.stringSelect, custom_id: customId, id: numberAt(menu, 'id'), values };
  return onComponent(parts, now, data, person);
}

/** Fills in the modal that the bot replied with, and sends it. */
export async function submitModal(
  parts: Parts,
  reply: Reply,
  values: FieldValues,
  upload?: readonly [id: string, attachment: object],
): Promise<Reply> {
  const opened = parts.interactions.byId(reply.interactionId);
  if (opened === undefined || reply.kind !== 'modal')
    throw new Error(`The reply is no modal: ${reply.kind}.`);
  const message = 'message' in opened.occasion ? opened.occasion.message : undefined;
  const occasion = { type: InteractionType.ModalSubmit as const, message };
  return send(parts, occasion, opened.person, opened.place, {}, modalSubmission(reply.body, values, upload));
}

async function onComponent(
  parts: Parts,
  message: StoredMessage,
  data: object,
  person: Person,
): Promise<Reply> {
  const place = parts.world.place(message.channel_id);
  if (place === undefined) throw new Error('The message stands in no channel.');
  return send(parts, { type: InteractionType.MessageComponent, message }, person, place, {}, data);
}

/** The message as it now stands, and who acts on it; complains if they cannot see it. */
function inView(
  { messages, world, reader }: Parts,
  message: StoredMessage | undefined,
  user: Person | undefined,
) {
  const now = messages.find(message?.id);
  if (now === undefined) throw new Error('There is no such message (any more).');
  const person = user ?? world.person(now.seenBy) ?? reader;
  if (now.seenBy !== 'everyone' && now.seenBy !== person.id) {
    throw new Error(`${person.name} does not see this message: it is ephemeral.`);
  }
  return { now, person };
}
