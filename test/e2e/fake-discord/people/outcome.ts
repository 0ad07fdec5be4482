import type { Reply } from '../interactions/interaction.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Parts } from './parts.ts';

/** The message that a reply ended in: as it now stands, and after a defer once it has been filled in. */
export async function finalMessage(parts: Parts, reply: Reply): Promise<StoredMessage> {
  const { interactions, messages, changes, replyTimeoutMs } = parts;
  const interaction = interactions.byId(reply.interactionId);
  const id = reply.message?.id;
  if (id === undefined) throw new Error(`A reply of the kind “${reply.kind}” has no message.`);
  await changes.until(
    () => (interaction === undefined || interaction.isSettled ? true : undefined),
    replyTimeoutMs,
    () => `The bot put its answer off (${reply.kind}) and did not give it within ${replyTimeoutMs} ms.`,
  );
  const message = messages.find(id);
  if (message === undefined) throw new Error('The bot deleted its answer.');
  return message;
}

/** A message that the bot added to its answer. */
export async function followUp(parts: Parts, reply: Reply, index = 0): Promise<StoredMessage> {
  const { messages, changes, replyTimeoutMs } = parts;
  const added = () =>
    messages
      .all()
      .filter(
        ({ id, interaction_metadata: origin }) =>
          origin?.id === reply.interactionId && id !== reply.message?.id,
      );
  return changes.until(
    () => added()[index],
    replyTimeoutMs,
    () =>
      `The bot added ${added().length} messages to its answer within ${replyTimeoutMs} ms, not ${index + 1}.`,
  );
}
