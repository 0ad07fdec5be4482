import type { Button, Card, Line, Section } from '../reply/card.ts';
import { line, words } from '../reply/card.ts';
import { cards } from '../words/index.ts';
import { encodeList, type ListState } from './list-state.ts';
import type { Asking } from './passage-card.ts';
import { withReport } from './report-card.ts';

/** Draws one page of a list, with the ways to the pages beside it, to `more`, and to everyone else. */
export function listCard(
  command: string,
  heading: Section,
  pages: readonly (readonly Section[])[],
  state: ListState,
  asking: Asking,
  more: readonly Button[] = [],
): Card {
  const page = Math.min(state.page, Math.max(0, pages.length - 1));
  const opens = (next: number) => ({ command, state: encodeList({ ...state, page: next }) });
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ label: cards.previousPage, opens: opens(page - 1) });
  if (page + 1 < pages.length) {
    buttons.push({ label: cards.nextPage(page + 2, pages.length), opens: opens(page + 1) });
  }
  buttons.push(...more);
  if (asking.private && asking.canShare)
    buttons.push({ label: cards.share, opens: opens(page), shares: true });
  const card: Card = {
    question: undefined,
    sections: [[...heading, ...pageLine(page, pages.length)], ...(pages[page] ?? [])],
    buttons,
    private: asking.private,
  };
  return withReport(card, opens(page), asking);
}

/** From the main entries of a list to all of them, or back. */
export function wayBetween(
  state: ListState,
  all: number,
  opens: (state: ListState) => Button['opens'],
): Button {
  return state.view === 'all'
    ? { label: cards.onlyMainEvents, opens: opens({ ...state, page: 0, view: 'main' }) }
    : { label: cards.allEvents(all), opens: opens({ ...state, page: 0, view: 'all' }) };
}

function pageLine(page: number, all: number): Line[] {
  return all > 1 ? [line('small', words(cards.pageOf(page + 1, all)))] : [];
}

/** A list with nothing in it: the heading, and a sentence that says so. */
export function emptyListCard(heading: Section, sentence: string, asking: Asking): Card {
  const sections = [[...heading, line('text', words(sentence))]];
  return { question: undefined, sections, buttons: [], private: asking.private };
}
