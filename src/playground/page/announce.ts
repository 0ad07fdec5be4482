import { element, part } from './element.ts';

/** Says something to everybody, screen readers included. */
export function announce(sentence: string): void {
  part('announcement', HTMLElement).replaceChildren(element('span', {}, sentence));
}
