import { DiscordAPIError, type RawFile, type REST, type RequestData } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Delivery, Outgoing, ResponsePort } from '../interactions/reply.ts';
import type { CardFile } from '../reply/card.ts';

/** Answers an interaction over Discord's REST API. Throws what that throws, save what `Delivery` names. */
export function restResponses(
  rest: REST,
  applicationId: string,
  { id, token }: { readonly id: string; readonly token: string },
): ResponsePort {
  return {
    callback: (response, message) =>
      delivered(
        rest.post(Routes.interactionCallback(id, token), {
          body: response,
          auth: false,
          ...filesOf(message),
        }),
      ),
    edit: (message) =>
      delivered(
        rest.patch(Routes.webhookMessage(applicationId, token), {
          body: message.payload,
          auth: false,
          ...filesOf(message),
        }),
      ),
    followUp: (message) =>
      delivered(
        rest.post(Routes.webhook(applicationId, token), {
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

async function delivered(request: Promise<unknown>): Promise<Delivery> {
  try {
    await request;
    return 'delivered';
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
