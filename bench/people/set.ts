import type { Range } from '../../src/story/story.ts';

/** A text with the names in it, or with those it names, as the set's own README describes it. */
export interface PeopleDocument {
  readonly id: string;
  readonly source: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
  readonly entities?: readonly Entity[];
  readonly people?: readonly SetPerson[];
  /** Others are named in the text, too. */
  readonly partial?: boolean;
}

export interface Entity extends Range {
  /** `PER`, `ORG`, `LOC`, `MISC`. */
  readonly type: string;
}

export interface SetPerson {
  readonly name: string;
  readonly descriptions: readonly { readonly text: string; readonly kind: string }[];
}

export interface GivenPerson {
  readonly name: string;
  readonly description: string | null;
}

export interface GivenPeople {
  readonly entities: readonly Entity[];
  readonly people: readonly GivenPerson[];
}
