import { numberAt } from '../../../discord/json.ts';
import type { CallbackDesk } from '../interactions/callback.ts';
import type { InteractionWebhook } from '../interactions/webhook.ts';
import { onTheWire } from '../messages/message.ts';
import { unknownWebhook } from './api-error.ts';
import type { Answer } from './faults.ts';
import { type Call, isTrue, objectBody, type Route } from './route.ts';

const MESSAGES = '/webhooks/{webhook_id}/{webhook_token}/messages';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints */
export function interactionRoutes(
  applicationId: string,
  desk: CallbackDesk,
  webhook: InteractionWebhook,
): Route[] {
  const token = (call: Call) => {
    // The webhook of an interaction goes by the application's id.
    if (call.param('webhook_id') !== applicationId) throw unknownWebhook();
    return call.param('webhook_token');
  };
  return [
    withoutToken('POST', '/interactions/{interaction_id}/{interaction_token}/callback', (call) => {
      const body = objectBody(call);
      const id = call.param('interaction_id');
      const interaction = desk.callback(id, call.param('interaction_token'), body, call.files);
      const wanted = isTrue(call.query, 'with_response');
      return wanted ? desk.response(interaction, numberAt(body, 'type')) : { status: 204 };
    }),
    withoutToken('POST', '/webhooks/{webhook_id}/{webhook_token}', (call) => ({
      status: 200,
      body: onTheWire(webhook.followUp(token(call), objectBody(call), call.files)),
    })),
    ...messageRoutes(webhook, token, `${MESSAGES}/@original`),
    ...messageRoutes(webhook, token, `${MESSAGES}/{message_id}`),
  ];
}

function messageRoutes(
  webhook: InteractionWebhook,
  token: (call: Call) => string,
  template: string,
): Route[] {
  const messageId = (call: Call) => call.param('message_id') || '@original';
  return [
    withoutToken('GET', template, (call) => ({
      status: 200,
      body: onTheWire(webhook.get(token(call), messageId(call))),
    })),
    withoutToken('PATCH', template, (call) => ({
      status: 200,
      body: onTheWire(webhook.edit(token(call), messageId(call), objectBody(call), call.files)),
    })),
    withoutToken('DELETE', template, (call) => {
      webhook.remove(token(call), messageId(call));
      return { status: 204 };
    }),
  ];
}

function withoutToken(method: string, template: string, handle: (call: Call) => Answer): Route {
  return { method, template, needsToken: false, handle };
}
