import type { Command } from '../commands/command.ts';
import type { Config } from '../config/config.ts';
import { FairUse } from '../fair-use/fair-use.ts';
import { type Answering, answerInteraction } from '../interactions/answer.ts';
import type { Observer } from '../interactions/observer.ts';
import type { Log } from '../log.ts';
import type { Library } from '../story/library.ts';
import { start } from '../words/index.ts';
import { downloadAttachment } from './attachment.ts';
import { makeGateway, type Ready } from './gateway.ts';
import { inviteUrl, userInstallUrl } from './invite.ts';
import { answerMention } from './mentions.ts';
import { registerCommands } from './registration.ts';
import { restResponses } from './responses.ts';
import { makeRest, reasonOf, sentenceForRestError } from './rest.ts';

export interface Bot {
  /** Resolves when it is online for the first time. */
  readonly online: Promise<void>;
  /** Waits for the answers under way, at most `DRAIN_MS`, then leaves Discord. */
  stop(): Promise<void>;
}

/** How long answers under way may take when the bot is stopped, in milliseconds. */
const DRAIN_MS = 3000;

export interface BotConfig extends Config {
  readonly token: string;
}

/** Told in which servers the bot is. */
export interface ServerWatcher {
  present(servers: readonly string[]): Promise<void>;
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
}

/**
 * Goes online and answers until it is stopped. `failed` is called, with a sentence for the host, when Discord refuses the
 * bot or cannot be reached at the start; the process should then end.
 */
export function startBot(
  config: BotConfig,
  commands: readonly Command[],
  library: () => Library,
  log: Log,
  observer: Observer,
  failed: (sentence: string) => void,
  servers?: ServerWatcher,
): Bot {
  const rest = makeRest(config.apiUrl, config.token);
  const underWay = new Set<Promise<void>>();
  let ready: Ready | undefined;
  let cameOnline = (): void => undefined;
  const online = new Promise<void>((resolve) => {
    cameOnline = resolve;
  });
  const serversByShard = new Map<number, readonly string[]>();
  let commandIds: ReadonlyMap<string, string> = new Map();
  const fairUse = new FairUse(config.fairUse, () => performance.now() / 1000);
  const shared = { log, library, fairUse, commandIds: () => commandIds };
  const answering: Answering = {
    ...shared,
    observer,
    findCommand: (name) => commands.find((command) => command.name === name),
    download: (attachment) => downloadAttachment(attachment, config.apiUrl),
    responsesTo: (interaction) => restResponses(rest, ready?.applicationId ?? '', interaction),
    reasonOf,
  };
  const mentions = { ...shared, rest, botId: () => ready?.botId ?? '' };

  const track = (answer: Promise<void>): void => {
    underWay.add(answer);
    void answer.finally(() => underWay.delete(answer));
  };
  /** What goes wrong while files of a server are moved is for the host. */
  const watch = (moving: Promise<void> | undefined): void => {
    moving?.catch((error: unknown) => log.fault(start.serverStoriesFault, error));
  };
  const register = async ({ applicationId, servers }: Ready): Promise<void> => {
    try {
      const { guildId } = config;
      commandIds = await registerCommands({
        rest,
        commands,
        applicationId,
        guildId,
        knownServers: servers,
        say: log.info,
      });
    } catch (error) {
      log.warn(start.registrationFailed(reasonOf(error)));
    }
  };

  const gateway = makeGateway(
    rest,
    config.token,
    config.answersMentions,
    {
      ready: (now) => {
        const isFirst = ready === undefined;
        ready = now;
        log.info(start.ready(now.botName, now.servers.length));
        serversByShard.set(now.shard.id, now.servers);
        // Until all have said which servers they have, one that is missing may only be with another.
        if (serversByShard.size === now.shard.count)
          watch(servers?.present([...serversByShard.values()].flat()));
        if (!isFirst) return;
        cameOnline();
        log.info(start.invite(inviteUrl(now.applicationId, config.answersMentions)));
        log.info(start.inviteForSelf(userInstallUrl(now.applicationId)));
        void register(now);
      },
      interaction: (payload) => track(answerInteraction(payload, answering)),
      message: (payload) => track(answerMention(payload, mentions)),
      joined: (server) => watch(servers?.joined(server)),
      left: (server) => watch(servers?.left(server)),
      closed: failed,
    },
    log,
  );
  log.info(start.connecting);
  gateway.connect().catch((error: unknown) => failed(sentenceForRestError(error, config.apiUrl)));

  return {
    online,
    stop: async () => {
      await Promise.race([
        Promise.allSettled(underWay),
        new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref()),
      ]);
      await gateway.close();
    },
  };
}
