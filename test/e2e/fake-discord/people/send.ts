import { randomBytes } from 'node:crypto';
import type { Occasion, Reply } from '../interactions/interaction.ts';
import { interactionPayload } from '../interactions/payload.ts';
import { onTheWire } from '../messages/message.ts';
import { newSnowflake } from '../snowflake.ts';
import { localeOf, type Person, type Place } from '../world.ts';
import { type Doing, ownersOf } from './doing.ts';
import type { Parts } from './parts.ts';
import { troubleSince } from './trouble.ts';

/** Sends an interaction to the bot, and resolves with its answer. */
export async function send(
  parts: Parts,
  occasion: Occasion,
  person: Person,
  place: Place,
  doing: Doing,
  data: object,
): Promise<Reply> {
  const { world, deliver, interactions, changes, replyTimeoutMs } = parts;
  const id = newSnowflake();
  const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url');
  const locale = doing.locale === undefined ? person.locale : localeOf(doing.locale);
  const owners = ownersOf(doing, person, place);
  const { applicationId } = world;
  const payload = interactionPayload({
    id,
    token,
    type: occasion.type,
    applicationId,
    person,
    place,
    locale,
    owners,
  });
  const source = 'message' in occasion ? occasion.message : undefined;
  const since = Date.now();
  interactions.add({
    id,
    token,
    occasion,
    person,
    place,
    owners,
    sentAt: performance.now(),
    reply: undefined,
    originalId: undefined,
    isSettled: false,
    followUps: 0,
  });
  deliver({
    ...payload,
    data,
    ...(source === undefined ? {} : { message: onTheWire(source) }),
  });
  return changes.until(
    () => interactions.byId(id)?.reply,
    replyTimeoutMs,
    () => `The bot did not answer within ${replyTimeoutMs} ms. ${troubleSince(since, parts)}`,
  );
}
