import type { Button } from '../reply/card.ts';
import type { Library } from '../story/library.ts';
import { cards } from '../words/index.ts';

/** What readers are told of the host, and of what they turned on. */
export interface Hosting {
  /** Where the host can be reached. */
  readonly supportUrl: string | undefined;
  /** Questions that the stories did not answer are kept so many days, without who asked; undefined: not at all. */
  readonly questionsKeptDays: number | undefined;
}

const UNTOLD: Hosting = { supportUrl: undefined, questionsKeptDays: undefined };
const hostings = new WeakMap<Library, Hosting>();

/** Tells those who ask a library of its host. */
export function useHosting(library: Library, hosting: Hosting): void {
  hostings.set(library, hosting);
}

export function hostingOf(library: Library): Hosting {
  return hostings.get(library) ?? UNTOLD;
}

/** A link to the host, where there is one. */
export function supportButtons(library: Library): Button[] {
  const { supportUrl } = hostingOf(library);
  return supportUrl === undefined ? [] : [{ label: cards.support, opens: { url: supportUrl } }];
}
