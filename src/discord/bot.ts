import { setTimeout as sleep } from 'node:timers/promises';
import { type Answering, answerInteraction } from '../interactions/answer.ts';
import { start } from '../words/index.ts';
import { answeringFor, loggedResponses } from './answering.ts';
import type { Bot, Front } from './front.ts';
import { type Ready, shardOf } from './gateway/ready.ts';
import { makeGateway } from './gateway.ts';
import { inviteUrl, userInstallUrl } from './invite.ts';
import { answerMention } from './mentions.ts';
import { registerWhenReady } from './register-when-ready.ts';
import { makeInteractionRest, makeRest } from './rest.ts';

/** How long answers may take when the bot is stopped, in milliseconds. */
const DRAIN_MS = 3_500;
/** A moment in which nothing comes in: what is sent while a connection is being closed is lost. In milliseconds. */
const QUIET_MS = 50;
/** Answers that are still under way when the connection is closed have this time, in milliseconds. */
const LAST_ANSWERS_MS = 500;

/** Goes online over the gateway and answers until it is stopped. */
export function startBot(front: Front, token: string): Bot {
  const { config, commands, log, failed, servers } = front;
  const rest = makeRest(config.apiUrl, token);
  const interactionRest = makeInteractionRest(config.apiUrl);
  const underWay = new Set<Promise<void>>();
  let ready: Ready | undefined;
  let cameOnline = (): void => undefined;
  const online = new Promise<void>((resolve) => {
    cameOnline = resolve;
  });
  const serversByShard = new Map<number, readonly string[]>();
  let commandIds: ReadonlyMap<string, string> = new Map();
  const shared = answeringFor(front, () => commandIds);
  const answering: Answering = {
    ...shared,
    responsesTo: (interaction) =>
      loggedResponses(interactionRest, ready?.applicationId ?? '', interaction, front),
  };
  const mentions = { ...shared, rest, botId: () => ready?.botId ?? '' };

  let arrived = 0;
  const track = (answer: Promise<void>): void => {
    arrived += 1;
    underWay.add(answer);
    void answer.finally(() => underWay.delete(answer));
  };
  const answered = (ms: number): Promise<unknown> =>
    Promise.race([Promise.allSettled(underWay), sleep(ms, undefined, { ref: false })]);
  /** What goes wrong while files of a server are moved is for the host. */
  const watch = (moving: Promise<void> | undefined): void => {
    moving?.catch((error: unknown) => log.fault(start.serverStoriesFault, error));
  };
  const register = registerWhenReady({ rest, commands, guildId: config.guildId }, log, (ids) => {
    commandIds = ids;
  });
  /** When all shards of this process have said which servers they have, it can tell where the bot is not. */
  const tellServers = (botName: string, count: number): void => {
    const ours = gateway.state().shards.map(({ id }) => id);
    if (ours.some((id) => !serversByShard.has(id))) return;
    const all = [...serversByShard.values()].flat();
    if (count > 1) log.info(start.ready(botName, all.length));
    watch(servers?.present(all, (server) => ours.includes(shardOf(server, count))));
  };

  const gateway = makeGateway({
    rest,
    token,
    readsMessages: config.answersMentions,
    shards: config.shards,
    log,
    events: {
      ready: (now) => {
        const isFirst = ready === undefined;
        ready = now;
        const { id, count } = now.shard;
        serversByShard.set(id, now.servers);
        log.info(
          count === 1
            ? start.ready(now.botName, now.servers.length)
            : start.shardReady(id, count, now.servers.length),
        );
        tellServers(now.botName, count);
        const hasFirstShard = gateway.state().shards.some((shard) => shard.id === 0);
        void register(now, hasFirstShard);
        if (!isFirst) return;
        cameOnline();
        log.info(start.invite(inviteUrl(now.applicationId, config.answersMentions)));
        log.info(start.inviteForSelf(userInstallUrl(now.applicationId)));
      },
      interaction: (payload) => track(answerInteraction(payload, answering)),
      message: (payload) => track(answerMention(payload, mentions)),
      joined: (server) => watch(servers?.joined(server)),
      left: (server) => watch(servers?.left(server)),
      closed: failed,
    },
  });
  log.info(start.connecting);
  void gateway.connect();

  return {
    online,
    state: gateway.state,
    stop: async () => {
      const until = performance.now() + DRAIN_MS;
      let before: number;
      do {
        before = arrived;
        await answered(Math.max(until - performance.now(), 0));
        await sleep(QUIET_MS);
      } while (arrived !== before && performance.now() < until);
      await gateway.close();
      await answered(LAST_ANSWERS_MS);
    },
  };
}
