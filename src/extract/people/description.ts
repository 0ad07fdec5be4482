import type { Range } from '../../story/story.ts';

/** Tokens that say who somebody is, both ends inside. */
export interface Description extends Range {
  /** 4 says it in full ("the head of the port"), 3 in a word ("actor"), 2 hardly ("Sen.", "of the Harbour Institute"), 1: "D-Ohio". */
  readonly strength: 1 | 2 | 3 | 4;
}
