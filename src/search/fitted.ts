import { FITTED_WITH_READER } from './fitted-reader-weights.ts';
import { FITTED } from './fitted-weights.ts';
import type { Nearness } from './meaning/nearness.ts';

type Weights = Readonly<Record<string, number>>;

/** Weights of the search, each by the name of its measure. */
export interface FittedWeights {
  readonly passage: Weights;
  readonly candidate: Weights;
  readonly sentence: Weights;
  readonly confidence: Weights & { readonly bias: number };
}

/** The weights that were learnt with nearness of that source. */
export function fittedFor({ source }: Nearness): FittedWeights {
  return source === 'reader' ? FITTED_WITH_READER : FITTED;
}
