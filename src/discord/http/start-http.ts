import type { IncomingMessage } from 'node:http';
import type { Command } from '../../commands/command.ts';
import type { Config, HttpSettings } from '../../config/config.ts';
import { type Answering, answerInteraction } from '../../interactions/answer.ts';
import { readInteraction } from '../../interactions/interaction.ts';
import { textField } from '../../interactions/json.ts';
import type { Observer } from '../../interactions/observer.ts';
import type { Log } from '../../log.ts';
import type { Library } from '../../story/library.ts';
import { http as words } from '../../words/index.ts';
import { downloadAttachment } from '../attachment.ts';
import type { Bot, ServerWatcher } from '../bot.ts';
import { restResponses } from '../responses.ts';
import { makeRest, reasonOf } from '../rest.ts';
import { bodyReader } from './body.ts';
import { type Endpoint, serveInteraction } from './endpoint.ts';
import { httpResponses } from './http-responses.ts';
import { readPublicKey } from './public-key.ts';
import { serve } from './server.ts';
import { authenticityOf } from './signature.ts';
import { useToken } from './with-token.ts';

export interface HttpFront {
  readonly config: Config & { readonly http: HttpSettings };
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Log;
  readonly observer: Observer;
  /** Called, with a sentence for the host, when it cannot start, or Discord refuses the token. */
  readonly failed: (sentence: string) => never;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly servers?: Pick<ServerWatcher, 'present'> | undefined;
}

/**
 * Answers the requests that Discord sends, until it is stopped. It keeps nothing between two of them, so that any number
 * of replicas can stand side by side.
 */
export function startHttp(front: HttpFront): Bot {
  const { config, commands, library, log, observer, failed, now, servers } = front;
  const { host, port } = config.http;
  const rest = makeRest(config.apiUrl, config.token);
  let commandIds: ReadonlyMap<string, string> = new Map();
  const shared: Omit<Answering, 'responsesTo'> = {
    log,
    observer,
    library,
    findCommand: (name) => commands.find((command) => command.name === name),
    download: (attachment) => downloadAttachment(attachment, config.apiUrl),
    commandIds: () => commandIds,
    reasonOf,
  };
  const endpoint: Endpoint = {
    readBody: bodyReader(),
    isGenuine: genuineness(front),
    answer: async (interaction, response) => {
      const arrivedAt = now();
      const applicationId = textField(interaction, 'application_id') ?? '';
      await answerInteraction(interaction, {
        ...shared,
        responsesTo: (addressed) =>
          httpResponses(response, restResponses(rest, applicationId, addressed), arrivedAt, now),
      });
      return readInteraction(interaction) !== undefined;
    },
    failed: (error) => log.fault(words.failed, error),
  };
  const listening = serve(
    { host, port },
    (request, response) => serveInteraction(request, response, endpoint),
    endpoint.failed,
  ).catch((error: unknown) => failed(words.notServed(host, port, reasonOf(error))));
  void listening.then(() => {
    log.info(words.waiting(`http://${host.includes(':') ? `[${host}]` : host}:${port}/interactions`));
    if (config.token === undefined) return log.info(words.notRegistered);
    void useToken({
      rest,
      config,
      commands,
      log,
      failed,
      registered: (ids) => {
        commandIds = ids;
      },
      present: servers?.present,
    });
  });
  return {
    online: listening.then(() => undefined),
    stop: async () => (await listening).close(),
  };
}

/** Tells Discord's requests from others. What a host might have to mend is said once. */
function genuineness({ config, log, failed, now }: HttpFront): Endpoint['isGenuine'] {
  const key = readPublicKey(config.http.publicKey) ?? failed(words.keyNotSound);
  let hasSaidForged = false;
  let hasSaidUntimely = false;
  return ({ headers }: IncomingMessage, body) => {
    const authenticity = authenticityOf(key, headers, body, now());
    if (authenticity.outcome === 'genuine') {
      // From now on the key is known to be right, and only strangers are refused.
      hasSaidForged = true;
      return true;
    }
    if (authenticity.outcome === 'untimely' && !hasSaidUntimely) {
      hasSaidUntimely = true;
      log.warn(words.untimely(authenticity.ageSeconds));
    }
    if (authenticity.outcome === 'forged' && !hasSaidForged) {
      hasSaidForged = true;
      log.info(words.forged);
    }
    return false;
  };
}
