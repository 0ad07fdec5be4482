import { DiscordAPIError, type RawFile, type REST, type RequestData } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Delivery, Outgoing, ResponsePort } from '../interactions/reply.ts';
import type { CardFile } from '../reply/card.ts';
import { attempt } from './attempts.ts';

/** Discord waits so long for the first response, in milliseconds. */
const CALLBACK_MS = 3_000;
/** Half of it: of two attempts, one may get lost. A file on a slow line gets all the time there is. In milliseconds. */
const CALLBACK_ATTEMPT_MS = 1_500;
/** What follows may come within 15 minutes, but nobody looks at an unfinished answer for so long. In milliseconds. */
const FOLLOWING_MS = 60_000;

/**
 * Answers an interaction over Discord's REST API, which has arrived just now. Throws what that throws, save what `Delivery`
 * names; `late` is told why an answer was still not taken when nobody waited any longer.
 */
export function restResponses(
  rest: REST,
  applicationId: string,
  { id, token }: { readonly id: string; readonly token: string },
  late: (error: unknown) => void = () => undefined,
): ResponsePort {
  const dueAt = performance.now() + CALLBACK_MS;
  const following = async (
    request: (data: Pick<RequestData, 'signal'>) => Promise<unknown>,
  ): Promise<Delivery> => {
    const until = performance.now() + FOLLOWING_MS;
    const went = await delivered((signal) => request({ signal }), until, FOLLOWING_MS);
    if (typeof went === 'string') return went;
    throw went.error;
  };
  return {
    callback: async (response, message) => {
      const files = filesOf(message);
      const attemptMs = files.files === undefined ? CALLBACK_ATTEMPT_MS : CALLBACK_MS;
      const post = (signal: AbortSignal): Promise<unknown> =>
        rest.post(Routes.interactionCallback(id, token), { body: response, auth: false, signal, ...files });
      const went = await delivered(post, dueAt, attemptMs);
      if (typeof went === 'string') return went;
      late(went.error);
      return 'gone';
    },
    edit: (message) =>
      following((data) =>
        rest.patch(Routes.webhookMessage(applicationId, token), {
          ...data,
          body: message.payload,
          auth: false,
          ...filesOf(message),
        }),
      ),
    followUp: (message) =>
      following((data) =>
        rest.post(Routes.webhook(applicationId, token), {
          ...data,
          body: message.payload,
          auth: false,
          ...filesOf(message),
        }),
      ),
  };
}

function filesOf(message: Outgoing | undefined): Pick<RequestData, 'files'> {
  const files = message?.card.files ?? [];
  return files.length === 0 ? {} : { files: files.map(uploaded) };
}

function uploaded(file: CardFile): RawFile {
  const data = 'text' in file ? file.text : Buffer.from(file.bytes);
  return { name: file.name, contentType: file.mediaType, data };
}

/** What became of it; the last error where nobody waits any longer. */
async function delivered(
  request: (signal: AbortSignal) => Promise<unknown>,
  until: number,
  attemptMs: number,
): Promise<Delivery | { readonly error: unknown }> {
  try {
    const attempted = await attempt(request, { until, attemptMs });
    return attempted.outcome === 'done' ? 'delivered' : { error: attempted.error };
  } catch (error) {
    const delivery = deliveryOf(error);
    if (delivery === undefined) throw error;
    return delivery;
  }
}

function deliveryOf(error: unknown): Delivery | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'gone';
  if (error.code === RESTJSONErrorCodes.InvalidWebhookToken) return 'gone';
  return error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ? 'taken' : undefined;
}
