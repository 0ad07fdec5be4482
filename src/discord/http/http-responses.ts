import type { ServerResponse } from 'node:http';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { Outgoing, ResponsePort } from '../../interactions/reply.ts';

/**
 * Answers an interaction in the response to the request that brought it, and whatever comes after that, by REST.
 *
 * By REST goes the first response, too, where it brings files, and where it is a deferral: an edit that follows must not
 * overtake it. Discord wants the request answered with 202 then, in whatever order. Here it comes last, so that of a process
 * that ends in between a load balancer can try the next one, and so that an answer can still go this way where REST has
 * failed.
 */
export function httpResponses(response: ServerResponse, rest: ResponsePort): ResponsePort {
  return {
    callback: async (answer, message) => {
      if (goesByRest(answer, message)) {
        const delivery = await rest.callback(answer, message);
        accept(response);
        return delivery;
      }
      if (await isWritten(response, answer)) return 'delivered';
      // Whoever brought it hung up, a proxy perhaps; Discord may be waiting still.
      return rest.callback(answer, message);
    },
    edit: rest.edit,
    followUp: rest.followUp,
  };
}

function goesByRest({ type }: APIInteractionResponse, message: Outgoing | undefined): boolean {
  const isDeferral =
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate;
  return isDeferral || (message?.card.files ?? []).length > 0;
}

/** Ends a request whose interaction was answered elsewhere, or not at all; does nothing where it was answered here. */
export function accept(response: ServerResponse): void {
  if (!response.headersSent && !response.destroyed) response.writeHead(202).end();
}

/** Writes the one body of a response. False when nobody is there to read it any more, or it was answered before. */
export function isWritten(response: ServerResponse, body: unknown): Promise<boolean> {
  if (response.headersSent || response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    response.once('finish', () => resolve(true));
    response.once('close', () => resolve(response.writableFinished));
    const text = JSON.stringify(body);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}
