import type { Verdict } from '../reply/card.ts';
import type { Interaction } from './interaction.ts';

/**
 * How an interaction went. `gone`: nobody waited any longer. `taken`: it was answered before. `failed`: a fault of ours, or
 * of Discord's. `refused`: more was asked than is fair. `unreadable`: it was nothing that we know.
 */
export type InteractionOutcome = 'delivered' | 'gone' | 'taken' | 'failed' | 'refused' | 'unreadable';

/** Told how things go, for who counts them: nobody's data but the question itself, and that not with who asked it. */
export interface Observer {
  interaction(seen: SeenInteraction): void;
  answer(said: SaidAnswer): void;
}

/** What the stories said to a question. */
export interface SaidAnswer {
  readonly verdict: Verdict;
  readonly question: string;
  /** A message that was chosen is not a question of who chose it. */
  readonly kind: Interaction['kind'];
}

export interface SeenInteraction {
  readonly kind: Interaction['kind'];
  /** The name of one of our commands, or `unknown`. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** From its arrival until its first response was delivered, or it was clear that there is none. */
  readonly seconds: number;
}

/** Passes on to several. */
export function observers(all: readonly Observer[]): Observer {
  return {
    interaction: (seen) => {
      for (const one of all) one.interaction(seen);
    },
    answer: (said) => {
      for (const one of all) one.answer(said);
    },
  };
}
