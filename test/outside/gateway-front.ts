import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Command } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { type Answering, answerInteraction } from '../../src/interactions/answer.ts';
import type { Delivery, Outgoing } from '../../src/interactions/reply.ts';
import type { Log } from '../../src/log.ts';
import type { Library } from '../../src/story/library.ts';

/** What came of one payload: all that would have gone to Discord, in order, and all that was logged as a fault. */
export interface Captured {
  /** Bodies as they would be sent, with what they are. */
  readonly sent: readonly { readonly kind: 'callback' | 'edit' | 'follow-up'; readonly body: unknown }[];
  readonly faults: readonly { readonly sentence: string; readonly error: unknown }[];
}

/** A way in for interactions: takes whatever came, and tells what was made of it. */
export type Front = (payload: unknown) => Promise<Captured>;

/** The front that the gateway feeds, without the network: payloads in, bodies out. */
export function gatewayFront(library: Library, offered: readonly Command[] = commands): Front {
  return async (payload) => {
    const sent: Captured['sent'][number][] = [];
    const faults: Captured['faults'][number][] = [];
    const log: Log = {
      info: () => undefined,
      warn: () => undefined,
      fault: (sentence, error) => void faults.push({ sentence, error }),
    };
    const message =
      (kind: 'edit' | 'follow-up') =>
      async ({ payload: body }: Outgoing): Promise<Delivery> => {
        sent.push({ kind, body });
        return 'delivered';
      };
    const answering: Answering = {
      log,
      library: () => library,
      responsesTo: () => ({
        callback: async (body: APIInteractionResponse) => {
          sent.push({ kind: 'callback', body });
          return 'delivered';
        },
        edit: message('edit'),
        followUp: message('follow-up'),
      }),
      reasonOf: (error) => String(error),
      findCommand: (name) => offered.find((command) => command.name === name),
      download: async () => undefined,
      commandIds: () => new Map(offered.map(({ name }, index) => [name, `90000000000000000${index}`])),
    };
    await answerInteraction(payload, answering);
    return { sent, faults };
  };
}
