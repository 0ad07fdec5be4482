import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Command } from '../commands/command.ts';
import { AS_MUCH_AS_ANYBODY_LIKES } from '../fair-use/fair-use.ts';
import { answerInteraction } from '../interactions/answer.ts';
import { definitionsFor } from '../interactions/definitions.ts';
import { observers } from '../interactions/observer.ts';
import type { Log } from '../log.ts';
import type { Library } from '../story/library.ts';
import { VERSION } from '../version.ts';
import { playground as words } from '../words/index.ts';
import { pageFile } from './page-files.ts';
import type { Setup } from './protocol.ts';
import { isAllowed, readJson } from './requests.ts';
import { streamedResponses } from './responses.ts';
import { articlePage, shelfOf } from './shelf.ts';

/** Nothing but what this server itself serves is ever asked for; pictures of an answer are made from its own bytes. */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What the routes stand on. */
export interface Routes {
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Log;
  /** Requests from other machines are answered, too. */
  readonly isPublic: boolean;
  /** Takes a response that is to hear of every change of the content. */
  readonly follow: (response: ServerResponse) => void;
}

/** Answers one request of the page. Never throws: a fault is logged, and told by its status alone. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<void> {
  const { method = '', url = '/' } = request;
  const path = url.replace(/[?#].*$/s, '');
  try {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (!isAllowed(request, routes.isPublic)) end(response, 403);
    else if (method === 'POST' && path === '/interactions') await interact(request, response, routes);
    else if (method !== 'GET' && method !== 'HEAD') end(response, 405);
    else if (path === '/events') routes.follow(response);
    else if (path.startsWith('/api/')) sendJson(response, readFrom(routes, path));
    else sendFile(response, path);
  } catch (error) {
    routes.log.fault(words.failed(path), error);
    if (response.headersSent) response.end();
    else end(response, 500);
  }
}

async function interact(
  request: IncomingMessage,
  response: ServerResponse,
  { commands, library, log }: Routes,
): Promise<void> {
  const interaction = await readJson(request);
  if (interaction === undefined) {
    end(response, 400);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const commandIds = idsOf(commands);
  await answerInteraction(interaction, {
    log,
    library,
    observer: observers([]),
    fairUse: AS_MUCH_AS_ANYBODY_LIKES,
    findCommand: (name) => commands.find((command) => command.name === name),
    commandIds: () => commandIds,
    responsesTo: () => streamedResponses(response, { commandIds }),
    download: async ({ url }) => bytesOf(url),
    reasonOf: (error) => (error instanceof Error ? error.name : words.unknownReason),
  });
  response.end();
}

/** What the page reads: how things are set up, the shelf, an article. */
function readFrom(routes: Routes, path: string): unknown {
  const library = routes.library();
  if (path === '/api/setup') return setupOf(library, routes.commands);
  if (path === '/api/stories') return shelfOf(library);
  const key = /^\/api\/articles\/([\w-]+)$/.exec(path)?.[1];
  return key === undefined ? undefined : articlePage(library, key);
}

function setupOf({ stories }: Library, offered: readonly Command[]): Setup {
  const servers = new Set(stories.flatMap((story) => [...(story.servers ?? [])]));
  const ids = idsOf(offered);
  const commands = definitionsFor('global', offered).map((command) => ({
    ...command,
    id: ids.get(command.name) ?? '0',
  }));
  return { version: VERSION, commands, servers: [...servers] };
}

/** Discord gives every command an id, by which a text can mention it. */
function idsOf(commands: readonly Command[]): ReadonlyMap<string, string> {
  return new Map(definitionsFor('global', commands).map(({ name }, index) => [name, String(index + 1)]));
}

/** A file that was put into a form comes with the form, as a `data:` address; no other address is ever asked. */
function bytesOf(url: string): Uint8Array | undefined {
  const [, base64] = /^data:[^,]*;base64,(.*)$/s.exec(url) ?? [];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

function sendFile(response: ServerResponse, path: string): void {
  const file = pageFile(path);
  if (file === undefined) end(response, 404);
  else send(response, file.mediaType, file.body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  if (value === undefined) end(response, 404);
  else send(response, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, mediaType: string, body: string): void {
  response.writeHead(200, { 'content-type': mediaType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
