import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { isObject, numberAt, textAt } from '../../../discord/json.ts';
import { keepSecretsOf } from '../../secrets.ts';
import type { Changes } from '../changes.ts';
import { ApiError } from '../rest/api-error.ts';
import type { LoggedRequest } from '../rest/server.ts';
import type { CallbackDesk } from './callback.ts';
import type { SigningKey } from './signing.ts';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';

export interface EndpointOptions {
  readonly key: SigningKey;
  readonly desk: CallbackDesk;
  /** Told of each request when its answer is here. */
  log(request: LoggedRequest): void;
  readonly changes: Changes;
  readonly answerWithinMs: number | undefined;
}

/**
 * The other way in which Discord sends interactions: as signed requests to an application's endpoint.
 * https://docs.discord.com/developers/interactions/overview#preparing-for-interactions
 */
export class InteractionsEndpoint {
  #urls: readonly string[] = [];
  #next = 0;
  readonly #options: EndpointOptions;
  /** Node's own client: under load, `fetch` takes twice as long. */
  readonly #connections = new Agent({ keepAlive: true });

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  get isSet(): boolean {
    return this.#urls.length > 0;
  }

  /**
   * From now on interactions go to these addresses in turn; none brings them back to the gateway. Each is tried first, as
   * when it is saved in the Developer Portal: with a ping, and with one whose signature is wrong.
   */
  async set(urls: readonly string[]): Promise<void> {
    for (const url of urls) await this.#verify(url);
    this.#urls = urls;
  }

  /** Sends an interaction, and takes the answer that stands in the response, if one does. */
  async send(payload: object): Promise<void> {
    keepSecretsOf(payload);
    const { desk, log, changes } = this.#options;
    const url = this.#urls[this.#next % this.#urls.length] ?? '';
    this.#next += 1;
    const id = textAt(payload, 'id') ?? '';
    const token = textAt(payload, 'token') ?? '';
    let taken: LoggedRequest = {
      method: 'POST',
      path: '/interactions',
      query: '',
      route: undefined,
      body: undefined,
      files: [],
      time: Date.now(),
      isResponse: true,
      status: undefined,
      answer: undefined,
    };
    try {
      const { status, json } = await this.#post(url, JSON.stringify(payload));
      // Accepted: the answer comes, or came, to the callback of the REST API.
      if (status === 202) return;
      if (status !== 200) throw new ApiError(status, 0, 'That is no answer.');
      taken = { ...taken, path: `/interactions/${id}/${token}/callback`, route: CALLBACK, body: json };
      if (!isObject(json)) throw new ApiError(400, 50109, 'The response contains no JSON object.');
      desk.callback(id, token, json, []);
      log({ ...taken, status, answer: {} });
    } catch (error) {
      const { status, code, message } = refusalOf(error);
      log({ ...taken, status, answer: { code, message } });
    } finally {
      changes.happened();
    }
  }

  async #verify(url: string): Promise<void> {
    const ping = JSON.stringify({
      id: '1',
      application_id: '1',
      type: InteractionType.Ping,
      token: 'ping',
      version: 1,
    });
    const pong = await this.#post(url, ping);
    const isPong = pong.status === 200 && numberAt(pong.json, 'type') === InteractionResponseType.Pong;
    const forged = await this.#post(url, ping, { 'x-signature-ed25519': '0'.repeat(128) });
    if (!isPong || forged.status !== 401) {
      throw new Error(
        `The endpoint ${url} could not be verified: ${pong.status}, and ${forged.status} to a forgery.`,
      );
    }
  }

  async #post(url: string, body: string, headers: Readonly<Record<string, string>> = {}) {
    const posted = request(url, {
      method: 'POST',
      agent: this.#connections,
      headers: {
        'content-length': Buffer.byteLength(body),
        ...this.#options.key.headersFor(body),
        ...headers,
      },
      signal: AbortSignal.timeout(this.#options.answerWithinMs ?? 3_000),
    });
    posted.end(body);
    const response = await responseTo(posted);
    const text = await textOf(response);
    const isJson = response.headers['content-type']?.startsWith('application/json') === true;
    const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    return { status: response.statusCode ?? 0, json };
  }
}

function responseTo(posted: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => posted.once('response', resolve).once('error', reject));
}

function refusalOf(error: unknown): Pick<ApiError, 'status' | 'code' | 'message'> {
  if (error instanceof ApiError) return error;
  return {
    status: 0,
    code: 0,
    message: error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error),
  };
}
