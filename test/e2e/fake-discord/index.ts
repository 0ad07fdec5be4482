import { once } from 'node:events';
import { createServer } from 'node:http';
import { isObject } from '../../discord/json.ts';
import { Changes } from './changes.ts';
import { CommandStore } from './commands/store.ts';
import type { FakeDiscord, FakeDiscordOptions } from './fake-discord.ts';
import { Gateway } from './gateway/gateway.ts';
import { CallbackDesk } from './interactions/callback.ts';
import { InteractionsEndpoint } from './interactions/endpoint.ts';
import { Interactions } from './interactions/interaction.ts';
import { InteractionWebhook } from './interactions/webhook.ts';
import { messageEvents } from './messages/events.ts';
import { MessageStore } from './messages/store.ts';
import { autocomplete, messageCommand, slash } from './people/commands.ts';
import { press, select, submitModal } from './people/components.ts';
import { finalMessage, followUp } from './people/outcome.ts';
import { mention, messageWithoutMention } from './people/speech.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { Faults } from './rest/faults.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { type LoggedRequest, serve } from './rest/server.ts';
import { Uploads } from './uploads.ts';
import { World } from './world.ts';

export type { FakeDiscord, FakeDiscordOptions, SentPayload } from './fake-discord.ts';
export type { Reply, ReplyKind } from './interactions/interaction.ts';
export { buttonsOf, choicesOf, menusOf, type SeenButton, type SeenMenu, textOf } from './messages/looking.ts';
export type { StoredMessage } from './messages/message.ts';
export type { AutocompleteOptions, SlashOptions } from './people/commands.ts';
export type { Doing } from './people/doing.ts';
export type { Fault } from './rest/faults.ts';
export type { LoggedRequest } from './rest/server.ts';
export { sentViolations } from './sent-violations.ts';
export type { Channel, Guild, LocaleCode, Person } from './world.ts';

const HOST = '127.0.0.1';

/**
 * Starts a Discord of one's own on loopback: the REST API and the gateway as a bot meets them, and people who
 * use the bot. A bot that is started with `environment` cannot tell it from the real one.
 *
 * Not modelled: permissions (all is allowed; use `fail`), voice, threads, reactions, rate limits of
 * its own accord, and transport compression.
 */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const { replyTimeoutMs = 15_000, keeps = Number.POSITIVE_INFINITY } = options;
  const world = new World(options);
  const changes = new Changes();
  const gateway = new Gateway(world, changes, options);
  const commands = new CommandStore(world.applicationId);
  if (options.commands !== undefined) commands.overwrite(options.commands);
  const messages = new MessageStore(messageEvents(world, gateway), keeps);
  const interactions = new Interactions(keeps);
  const requests: LoggedRequest[] = [];
  const keep = (request: LoggedRequest): void => {
    requests.push(request);
    if (requests.length > keeps) requests.shift();
  };
  const reader = world.newPerson('Reader');
  const uploads = new Uploads();
  const desk = new CallbackDesk(world, messages, interactions, options.answerWithinMs);
  const endpoint = new InteractionsEndpoint({
    key: world.signingKey,
    desk,
    log: (request: LoggedRequest) => {
      keep(request);
      options.answered?.(request);
    },
    changes,
    answerWithinMs: options.answerWithinMs,
  });
  const deliver = (interaction: object): void => {
    if (endpoint.isSet) void endpoint.send(interaction);
    else gateway.dispatch('INTERACTION_CREATE', interaction);
  };
  const parts = {
    world,
    reader,
    gateway,
    endpoint,
    deliver,
    commands,
    messages,
    interactions,
    changes,
    requests,
    replyTimeoutMs,
  };

  const webhook = new InteractionWebhook(world, messages, interactions, options.tokenLifeMs);
  const faults = new Faults();
  const rest = {
    token: world.token,
    faults,
    routes: [
      ...applicationRoutes(world, commands, gateway, () => `ws://${address()}/gateway`),
      ...interactionRoutes(world.applicationId, desk, webhook),
      ...channelRoutes(world, messages),
    ],
    log: keep,
    // Whoever waits is told only now, so that what they then read in the log is complete.
    answered: (request: LoggedRequest) => {
      options.answered?.(request);
      changes.happened();
    },
  };

  const broken: unknown[] = [];
  const server = createServer((request, response) => {
    if (uploads.serve(request, response)) return;
    serve(rest, request, response).catch((error: unknown) => {
      // A bot that went away in the middle of a request is no fault of the fake.
      if (request.complete) broken.push(error);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  server.listen(options.port ?? 0, HOST);
  await once(server, 'listening');

  function address(): string {
    const bound = server.address();
    return `${HOST}:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  }

  const apiUrl = `http://${address()}/api`;
  return {
    apiUrl,
    environment: {
      DISCORD_TOKEN: world.token,
      DISCORD_API_URL: apiUrl,
      LIMIT_PER_USER: 'off',
      LIMIT_PER_SERVER: 'off',
    },
    token: world.token,
    signingKey: world.signingKey,
    applicationId: world.applicationId,
    bot: world.bot,
    guilds: world.guilds,
    get guild() {
      return world.home().guild;
    },
    get channel() {
      return world.home().channel;
    },
    reader,
    newPerson: (name, locale, manages) => world.newPerson(name, locale, manages),
    gateway,
    requests,
    get messages() {
      return messages.all();
    },
    get sentPayloads() {
      return requests.flatMap(({ method, route, body }) =>
        route === undefined || body === undefined ? [] : [{ method, route, body }],
      );
    },
    commands: (guildId) => commands.list(guildId).map(({ json }) => json),
    sendInteractionsTo: (...urls) => endpoint.set(urls),
    slash: (what) => slash(parts, what),
    autocomplete: (what) => autocomplete(parts, what),
    messageCommand: (name, target, user) => messageCommand(parts, name, target, user),
    press: (message, customId, user) => press(parts, message, customId, user),
    select: (message, customId, values, user) => select(parts, message, customId, values, user),
    submitModal: (reply, values, upload) => {
      const uploaded = upload === undefined ? undefined : uploads.add(upload, `http://${address()}`);
      return submitModal(parts, reply, values, uploaded);
    },
    mention: (text, doing) => mention(parts, text, doing),
    messageWithoutMention: (text, doing) => messageWithoutMention(parts, text, doing),
    raw: (event, data) => {
      if (event === 'INTERACTION_CREATE' && isObject(data)) deliver(data);
      else gateway.dispatch(event, data);
    },
    finalMessage: (reply) => finalMessage(parts, reply),
    followUp: (reply, index) => followUp(parts, reply, index),
    fail: (fault) => faults.add(fault),
    async close() {
      changes.close();
      gateway.shutDown();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (broken.length > 0) throw new AggregateError(broken, 'The fake Discord itself failed.');
    },
  };
}
