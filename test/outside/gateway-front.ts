import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Command } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { AS_MUCH_AS_ANYBODY_LIKES } from '../../src/fair-use/fair-use.ts';
import { type Answering, answerInteraction } from '../../src/interactions/answer.ts';
import type { Outgoing } from '../../src/interactions/reply.ts';
import type { Library } from '../../src/story/library.ts';

/** What came of one payload: all that would have gone to Discord, in order, and all that was logged as a fault. */
export interface Captured {
  readonly sent: readonly Sent[];
  readonly faults: readonly Fault[];
}

/** A body as it would be sent. */
export interface Sent {
  readonly kind: 'callback' | 'edit' | 'follow-up';
  readonly body: unknown;
}

export interface Fault {
  readonly sentence: string;
  readonly error: unknown;
}

/** A way in for interactions: takes whatever came, and tells what was made of it. */
export type Front = (payload: unknown) => Promise<Captured>;

/** The front that the gateway feeds, without the network: payloads in, bodies out. */
export function gatewayFront(
  library: Library,
  offered: readonly Command[] = commands,
  settings: Partial<Answering> = {},
): Front {
  const commandIds = new Map(offered.map(({ name }, index) => [name, `90000000000000000${index}`]));
  return async (payload) => {
    const sent: Sent[] = [];
    const faults: Fault[] = [];
    const capture = (kind: Sent['kind'], body: unknown): 'delivered' => {
      sent.push({ kind, body });
      return 'delivered';
    };
    const nothing = (): void => undefined;
    await answerInteraction(payload, {
      log: {
        debug: nothing,
        info: nothing,
        warn: nothing,
        fault: (sentence, error) => void faults.push({ sentence, error }),
      },
      observer: { interaction: nothing, answer: nothing },
      fairUse: AS_MUCH_AS_ANYBODY_LIKES,
      library: () => library,
      responsesTo: () => ({
        callback: async (body: APIInteractionResponse) => capture('callback', body),
        edit: async ({ payload: body }: Outgoing) => capture('edit', body),
        followUp: async ({ payload: body }: Outgoing) => capture('follow-up', body),
      }),
      reasonOf: (error) => String(error),
      findCommand: (name) => offered.find((command) => command.name === name),
      download: async () => undefined,
      commandIds: () => commandIds,
      ...settings,
    });
    return { sent, faults };
  };
}
