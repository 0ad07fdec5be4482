import { Routes } from 'discord-api-types/v10';
import { commandsWith } from '../commands/index.ts';
import type { Config } from '../config/config.ts';
import { type Application, readApplication, signsWith } from '../discord/application.ts';
import { makeRest, sentenceForRestError } from '../discord/rest.ts';
import { definitionsFor, hashOf } from '../interactions/definitions.ts';
import { listField, numberField, textField } from '../interactions/json.ts';
import { terminal, http as words } from '../words/index.ts';
import type { Finding } from './finding.ts';

const { doctor } = terminal;
/** With less of what a day allows, something starts the bot again and again. */
const FEW_STARTS_LEFT = 0.25;

/** What Discord knows of the bot, and whether it fits the settings. */
export async function examineDiscord(token: string, config: Config): Promise<Finding[]> {
  const rest = makeRest(config.apiUrl, token);
  try {
    const name = textField(await rest.get(Routes.user()), 'username') ?? '';
    const application = await readApplication(rest);
    const route = commandsRoute(application.id, config);
    const registered = listField({ commands: await rest.get(route) }, 'commands');
    return [
      { state: 'ok', sentence: doctor.token(name) },
      commandsFinding(registered, config),
      ...wayInFindings(application, config),
      ...(config.http === undefined ? gatewayFindings(await rest.get(Routes.gatewayBot()), config) : []),
    ];
  } catch (error) {
    return [{ state: 'wrong', sentence: sentenceForRestError(error, config.apiUrl) }];
  }
}

function commandsRoute(applicationId: string, { guildId }: Config) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function commandsFinding(registered: readonly unknown[], { guildId, serverStories }: Config): Finding {
  const scope = guildId === undefined ? 'global' : 'server';
  const wanted = definitionsFor(scope, commandsWith(serverStories !== undefined));
  return hashOf(registered, scope) === hashOf(wanted, scope)
    ? { state: 'ok', sentence: doctor.commands }
    : { state: 'open', sentence: doctor.commandsOpen };
}

/** Discord sends interactions one way only: to an address where the application has one, else over the gateway. */
function wayInFindings(application: Application, { http }: Config): Finding[] {
  const { endpoint } = application;
  if (http === undefined) {
    return [
      endpoint === undefined
        ? { state: 'ok', sentence: doctor.overGateway }
        : { state: 'wrong', sentence: doctor.sentElsewhere(endpoint) },
    ];
  }
  return [
    signsWith(application, http.publicKey)
      ? { state: 'ok', sentence: doctor.publicKey }
      : { state: 'wrong', sentence: words.otherKey },
    endpoint === undefined
      ? { state: 'open', sentence: words.endpointMissing }
      : { state: 'ok', sentence: doctor.endpoint(endpoint) },
  ];
}

function gatewayFindings(gateway: unknown, { shards }: Config): Finding[] {
  const recommended = numberField(gateway, 'shards') ?? 1;
  const total = numberField(gateway, 'session_start_limit', 'total') ?? 0;
  const remaining = numberField(gateway, 'session_start_limit', 'remaining') ?? 0;
  const isPlenty = remaining > total * FEW_STARTS_LEFT;
  const isEnough = shards.count === undefined || shards.count >= recommended;
  return [
    isEnough
      ? { state: 'ok', sentence: doctor.shards(shards.count ?? recommended) }
      : { state: 'open', sentence: doctor.fewShards(shards.count ?? 0, recommended) },
    isPlenty
      ? { state: 'ok', sentence: doctor.starts(remaining, total) }
      : { state: 'open', sentence: doctor.fewStarts(remaining, total) },
  ];
}
