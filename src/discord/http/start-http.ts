import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { urlOf } from '../../config/address.ts';
import type { HttpSettings } from '../../config/config.ts';
import { answerInteraction } from '../../interactions/answer.ts';
import { readInteraction } from '../../interactions/interaction.ts';
import { textField } from '../../interactions/json.ts';
import type { Log } from '../../log.ts';
import { http as words } from '../../words/index.ts';
import { answeringFor, loggedResponses } from '../answering.ts';
import type { Bot, Front } from '../front.ts';
import { makeInteractionRest, makeRest, reasonOf } from '../rest.ts';
import { bodyReader } from './body.ts';
import { type Endpoint, serveInteraction } from './endpoint.ts';
import { httpResponses } from './http-responses.ts';
import { readPublicKey } from './public-key.ts';
import { type BoundedServer, serve } from './server.ts';
import { authenticityOf } from './signature.ts';
import { useToken } from './with-token.ts';

/**
 * Answers the requests that Discord sends, until it is stopped. It keeps nothing between two of them, so that any number
 * of replicas can stand side by side.
 */
export function startHttp(front: Front, { host, port, publicKey }: HttpSettings, now = Date.now): Bot {
  const { config, commands, log, failed, servers } = front;
  const rest = makeInteractionRest(config.apiUrl);
  let commandIds: ReadonlyMap<string, string> = new Map();
  const shared = answeringFor(front, () => commandIds);
  const key = readPublicKey(publicKey);
  const endpoint: Endpoint = {
    readBody: bodyReader(),
    isGenuine: genuineness(key, log, now),
    answer: async (interaction, response) => {
      const applicationId = textField(interaction, 'application_id') ?? '';
      await answerInteraction(interaction, {
        ...shared,
        responsesTo: (addressed) =>
          httpResponses(response, loggedResponses(rest, applicationId, addressed, front)),
      });
      return readInteraction(interaction) !== undefined;
    },
    failed: (error) => log.fault(words.failed, error),
  };
  const listen = async (): Promise<BoundedServer | undefined> => {
    if (key === undefined) {
      failed(words.keyNotSound, 'person');
      return undefined;
    }
    try {
      return await serve(
        { host, port },
        (request, response) => serveInteraction(request, response, endpoint),
        endpoint.failed,
      );
    } catch (error) {
      failed(words.notServed(host, port, reasonOf(error)), 'restart');
      return undefined;
    }
  };
  const useTokenToo = (): void => {
    const { token } = config;
    if (token === undefined) {
      log.info(words.notRegistered);
      return;
    }
    void useToken({
      rest: makeRest(config.apiUrl, token),
      config,
      publicKey,
      commands,
      log,
      failed,
      registered: (ids) => {
        commandIds = ids;
      },
      present: servers === undefined ? undefined : (list) => servers.present(list, () => true),
    });
  };
  const listening = listen();
  const online = listening.then((server) => {
    if (server === undefined) return;
    log.info(words.waiting(`${urlOf({ host, port })}/interactions`));
    useTokenToo();
  });
  return { online, state: () => undefined, stop: async () => (await listening)?.close() };
}

/** Tells Discord's requests from others. What a host might have to mend is said once. */
function genuineness(key: KeyObject | undefined, log: Log, now: () => number): Endpoint['isGenuine'] {
  let hasSaidForged = false;
  let hasSaidUntimely = false;
  return ({ headers }: IncomingMessage, body) => {
    if (key === undefined) return false;
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
