import type { CommandStore } from '../commands/store.ts';
import { withoutLocalizations } from '../commands/stored.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { account, type World } from '../world.ts';
import { notYourApplication, unknownGuild } from './api-error.ts';
import { type Call, isTrue, type Route } from './route.ts';

/** The bot's own account, its application, its commands, and the way to the gateway. */
export function applicationRoutes(
  world: World,
  commands: CommandStore,
  gateway: Pick<Gateway, 'shards' | 'sessionStarts'>,
  gatewayUrl: () => string,
): Route[] {
  const get = (template: string, body: (call: Call) => unknown): Route => ({
    method: 'GET',
    template,
    needsToken: true,
    handle: (call) => ({ status: 200, body: body(call) }),
  });
  return [
    { ...get('/gateway', () => ({ url: gatewayUrl() })), needsToken: false },
    get('/gateway/bot', () => ({
      url: gatewayUrl(),
      shards: gateway.shards,
      session_start_limit: gateway.sessionStarts.asJson,
    })),
    get('/users/@me', () => ({
      ...world.bot,
      mfa_enabled: true,
      locale: 'en-US',
      verified: true,
      email: null,
    })),
    // https://docs.discord.com/developers/resources/user#get-current-user-guilds
    get('/users/@me/guilds', ({ query }) =>
      world.guilds
        .filter(({ id }) => BigInt(id) > BigInt(query.get('after') ?? 0))
        .slice(0, Number(query.get('limit') ?? 200))
        .map(({ id, name }) => ({
          id,
          name,
          icon: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
    ),
    get('/applications/@me', () => application(world)),
    get('/oauth2/applications/@me', () => application(world)),
    get('/applications/{application_id}/emojis', () => ({ items: [] })),
    ...commandRoutes(world, commands, '/applications/{application_id}/commands'),
    ...commandRoutes(world, commands, '/applications/{application_id}/guilds/{guild_id}/commands'),
  ];
}

/** https://docs.discord.com/developers/interactions/application-commands#endpoints */
function commandRoutes(world: World, commands: CommandStore, template: string): Route[] {
  const scopeOf = (call: Call) => {
    if (call.param('application_id') !== world.applicationId) throw notYourApplication();
    const guildId = call.param('guild_id');
    if (guildId === '') return undefined;
    if (!world.guilds.some(({ id }) => id === guildId)) throw unknownGuild();
    return guildId;
  };
  return [
    {
      method: 'GET',
      template,
      needsToken: true,
      handle(call) {
        const all = commands.list(scopeOf(call)).map(({ json }) => json);
        return {
          status: 200,
          body: isTrue(call.query, 'with_localizations') ? all : withoutLocalizations(all),
        };
      },
    },
    {
      method: 'PUT',
      template,
      needsToken: true,
      handle(call) {
        const stored = commands.overwrite(call.body, scopeOf(call));
        return { status: 200, body: stored.map(({ json }) => json) };
      },
    },
  ];
}

/** https://docs.discord.com/developers/resources/application#application-object */
function application(world: World) {
  return {
    id: world.applicationId,
    name: 'Pilcrow',
    icon: null,
    description: '',
    type: null,
    bot: world.bot,
    owner: account('1', 'owner'),
    team: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: world.signingKey.publicKey,
    flags: 0,
    flags_new: '0',
    tags: [],
    redirect_uris: [],
    interactions_endpoint_url: world.endpointUrl,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: world.guilds.length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}
