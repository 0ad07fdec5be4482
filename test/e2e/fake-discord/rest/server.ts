import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, noSuchRoute, unauthorized } from './api-error.ts';
import { type Body, readBody } from './body.ts';
import { type Answer, answerOf, type Fault, type Faults } from './faults.ts';
import { findRoute, type Match, type Route } from './route.ts';

/** One request that the bot made. */
export interface LoggedRequest {
  readonly method: string;
  /** The path behind `/api/v10`, without the query. */
  readonly path: string;
  readonly query: string;
  /** As in Discord's OpenAPI description; undefined if there is no such route. */
  readonly route: string | undefined;
  readonly body: unknown;
  readonly files: readonly string[];
  /** Milliseconds since 1970. */
  readonly time: number;
  /** No request of the bot's, but what it answered to one at its interactions endpoint. */
  readonly isResponse?: true;
  /** What it was answered with; undefined while under way, or if the connection was cut. */
  status: number | undefined;
  answer: unknown;
}

export interface RestServer {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  /** Told of a request when it arrives and again when it is answered. */
  log(request: LoggedRequest): void;
  answered(request: LoggedRequest): void;
}

const PREFIX = '/api/v10';

/** Answers one HTTP request as Discord's REST API would. https://docs.discord.com/developers/reference */
export async function serve(server: RestServer, request: IncomingMessage, response: ServerResponse) {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://fake.invalid');
  const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : undefined;
  const match = path === undefined ? undefined : findRoute(server.routes, method, path);
  const body = await attempt(() => readBody(request));
  const read: Body = body instanceof ApiError ? { json: undefined, files: [] } : body;
  const logged: LoggedRequest = {
    method,
    path: path ?? url.pathname,
    query: url.search,
    route: match?.route.template,
    body: read.json,
    files: read.files.map(({ name }) => name),
    time: Date.now(),
    status: undefined,
    answer: undefined,
  };
  server.log(logged);
  const respond = () =>
    body instanceof ApiError ? refusal(body) : trueAnswer(server, match, url, read, request);
  const fault = server.faults.take(method, logged.path);
  const answer = fault === undefined ? await respond() : await faultyAnswer(fault, respond);
  if (answer === 'hang up') {
    response.socket?.destroy();
  } else {
    logged.status = answer.status;
    logged.answer = answer.body;
    send(response, answer, `${method} ${logged.route ?? logged.path}`);
  }
  server.answered(logged);
}

async function trueAnswer(
  server: RestServer,
  match: Match | undefined,
  url: URL,
  { json, files }: Body,
  { headers }: IncomingMessage,
): Promise<Answer> {
  const answer = await attempt(async () => {
    // https://docs.discord.com/developers/reference#user-agent
    if (!/^DiscordBot \(.+\)/.test(headers['user-agent'] ?? ''))
      throw new ApiError(403, 40333, 'internal network error');
    if (match === undefined) throw noSuchRoute();
    const { route, params } = match;
    if (route.needsToken && headers.authorization !== `Bot ${server.token}`) throw unauthorized();
    const param = (name: string) => params.get(name) ?? '';
    return route.handle({ query: url.searchParams, body: json, files, param });
  });
  return answer instanceof ApiError ? refusal(answer) : answer;
}

async function faultyAnswer(
  fault: Fault,
  respond: () => Answer | Promise<Answer>,
): Promise<Answer | 'hang up'> {
  const early = fault.afterTakingEffect === true ? await respond() : undefined;
  if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault.status === 'hang up') return 'hang up';
  if (fault.status !== undefined) return answerOf(fault, fault.status);
  return early ?? (await respond());
}

/** What a step gives, or Discord's refusal. Anything else that is thrown is a fault of the fake itself. */
async function attempt<T>(step: () => T | Promise<T>): Promise<T | ApiError> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function refusal({ status, code, message, errors }: ApiError): Answer {
  return { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } };
}

/** https://docs.discord.com/developers/topics/rate-limits#header-format */
function send(response: ServerResponse, { status, body, headers }: Answer, bucket: string): void {
  response.writeHead(status, {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': status === 429 ? '0' : '49',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': createHash('md5').update(bucket).digest('hex'),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
