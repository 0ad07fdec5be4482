import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { numberField } from '../../interactions/json.ts';
import type { Body } from './body.ts';
import { accept, isWritten } from './http-responses.ts';

const PATH = '/interactions';

/** What the endpoint stands on. */
export interface Endpoint {
  readonly readBody: (request: IncomingMessage) => Promise<Body>;
  /** Whether the request is Discord's, by its signature over these bytes. */
  readonly isGenuine: (request: IncomingMessage, body: Uint8Array) => boolean;
  /** Answers an interaction, in the response or elsewhere; false when it is none that can be answered. */
  readonly answer: (interaction: unknown, response: ServerResponse) => Promise<boolean>;
  /** Told what went wrong, for the log. */
  readonly failed: (error: unknown) => void;
}

/**
 * Discord's interactions endpoint (Discord, "Interactions: Overview"). Never throws, and tells a client nothing but a status:
 * only what Discord has signed is looked into.
 */
export async function serveInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: Endpoint,
): Promise<void> {
  // A client that goes away is no fault.
  response.on('error', () => undefined);
  try {
    await respond(request, response, endpoint);
  } catch (error) {
    endpoint.failed(error);
    refuse(response, 500);
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: Endpoint,
): Promise<void> {
  const { method, url = '', headers } = request;
  if (url.replace(/\?.*$/s, '') !== PATH) return refuse(response, 404);
  if (method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405);
  }
  // Discord packs nothing, and nothing is unpacked for anybody else.
  if (headers['content-encoding'] !== undefined) return refuse(response, 401);
  const body = await endpoint.readBody(request);
  if (body === 'cut-off') return void response.destroy();
  if (body === 'busy') return refuse(response, 503);
  if (body === 'too-large') return refuse(response, 413);
  if (!endpoint.isGenuine(request, body)) return refuse(response, 401);
  const interaction = parsed(body);
  if (numberField(interaction, 'type') === InteractionType.Ping) {
    await isWritten(response, { type: InteractionResponseType.Pong });
  } else if (await endpoint.answer(interaction, response)) accept(response);
  else refuse(response, 400);
}

/** What Discord signed, as JSON; undefined when it is none. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** A status and nothing more. The connection ends with it: only what Discord signed keeps one open. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else if (!response.destroyed)
    response.writeHead(status, { connection: 'close', 'content-length': 0 }).end();
}
