import {
  type Button,
  type Card,
  citation,
  excerpt,
  type Line,
  line,
  type Piece,
  type Section,
  words,
} from '../reply/card.ts';
import { CUT_MARK, clip, fitting, pagesOf, sentencesWithin } from '../reply/cut.ts';
import { escapeMarkdown } from '../reply/escape.ts';
import { linkTo } from '../reply/text-fragment.ts';
import { missingWords } from '../search/answer.ts';
import { repeatsOf } from '../search/duplicates.ts';
import { findPlace, type Library, type Place, storyOf, visibleStories } from '../story/library.ts';
import type { Range } from '../story/story.ts';
import { cards } from '../words/index.ts';
import type { Press } from './command.ts';
import { decodePassages, encodePassages, type PassageState } from './passage-state.ts';
import { withReport } from './report-card.ts';
import { saying } from './scope.ts';

/** Longest stretch of a paragraph on one card, in characters of Markdown: room is left for question and citation. */
const PASSAGE_BUDGET = 1600;
/** What passage and neighbours may take together when the context is shown. */
const CONTEXT_BUDGET = 2500;
const MAX_REPEATS = 3;
/** Words of the question that are named as missing, and how long each may be, in characters. */
const MAX_MISSING_WORDS = 6;
const MISSING_WORD_LENGTH = 30;
const REPEAT_HEADLINE_LENGTH = 40;

export type Asking = Omit<Press, 'state'>;

/**
 * Draws one passage of an answer, with the ways to the next, to its context, to its source and to everyone else. `missing`
 * are the words of the question that the stories do not have, where that is known already.
 */
export function passageCard(
  command: string,
  state: PassageState,
  asking: Asking,
  library: Library,
  missing?: readonly string[],
): Card {
  const reference = state.passages[state.index];
  const found = reference === undefined ? undefined : findPlace(library, reference, asking.asker);
  // Told to the one who pressed alone: the card with the button may still stand for the others.
  if (reference === undefined || found === undefined || found.outcome !== 'found') {
    return saying(found?.outcome === 'changed' ? cards.changed : cards.gone, true);
  }
  const { place } = found;
  const { paragraph } = place;
  const matching = paragraph.sentences[reference.sentence - 1];
  const pages = pagesOf(paragraph.text, paragraph.sentences, PASSAGE_BUDGET);
  const withMatch = pages.findIndex(({ end }) => end > (matching?.start ?? 0));
  const shown = state.part ?? Math.max(0, withMatch);
  const page = pages[shown] ?? { start: 0, end: paragraph.text.length };
  const passage = [
    passageLine(place, page, ...(matching === undefined ? [] : [matching])),
    line('small', citation(place, matching ?? page)),
    ...(pages.length > 1 ? [line('small', words(cards.partOf(shown + 1, pages.length)))] : []),
  ];
  const section: Section =
    state.view === 'context'
      ? withContext(place, page, passage)
      : [
          line('text', words(leadOf(state), true)),
          ...missingLines(state, place, asking, library, missing),
          ...passage,
          ...repeatLines(place, library),
        ];
  const card: Card = {
    question: asking.question,
    sections: [section],
    buttons: buttonsOf(command, state, asking, {
      place,
      sentence: matching ?? page,
      shown,
      parts: pages.length,
    }),
    private: asking.private,
  };
  return withReport(card, { command, state: encodePassages(state) }, asking);
}

/** The card that a pressed button of such a card leads to. */
export function openPassage(command: string, press: Press, library: Library): Card {
  const state = decodePassages(press.state);
  return state === undefined ? saying(cards.gone, true) : passageCard(command, state, press, library);
}

/** Only the first passage is the answer; those after it are just further ones. */
function leadOf({ outcome, index, passages }: PassageState): string {
  if (index > 0) return cards.another(index + 1, passages.length);
  if (outcome === 'answered') return cards.answered;
  return outcome === 'closest' ? cards.closest : cards.notInStory;
}

/** The words of the question that the stories asked do not have, under a first passage that is no sure answer. */
function missingLines(
  state: PassageState,
  place: Place,
  asking: Asking,
  library: Library,
  missing: readonly string[] | undefined,
): Line[] {
  if (state.outcome === 'answered' || state.index > 0 || asking.question === undefined) return [];
  if (missing !== undefined) return missingWordsLines(missing);
  const visible = visibleStories(library, asking.asker);
  const asked = state.oneStory ? visible.filter((story) => story.id === place.article.storyId) : visible;
  return missingWordsLines(missingWords(library, asked, asking.question));
}

export function missingWordsLines(missing: readonly string[]): Line[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_MISSING_WORDS).map((word) => clip(word, MISSING_WORD_LENGTH));
  return [line('small', words(cards.missingWords(named)))];
}

function repeatLines(place: Place, library: Library): Line[] {
  const story = storyOf(library, place.article);
  return story === undefined ? [] : alsoInLines(place, repeatsOf(library, story, place));
}

/** A stretch of a paragraph as a block quote, what matters in bold, cuts marked. */
function passageLine(place: Place, range: Range, ...strong: readonly Range[]): Line {
  const pieces: Piece[] = [excerpt(place, range, ...strong)];
  if (range.start > 0) pieces.unshift(words(`${CUT_MARK} `));
  if (range.end < place.paragraph.text.length) pieces.push(words(` ${CUT_MARK}`));
  return line('quotation', ...pieces);
}

/** A range as a block quote, as far as it fits; where it does not, the cut is marked. */
export function cutLine(place: Place, range: Range, budget: number, ...strong: readonly Range[]): Line {
  const shown = fitting(place.paragraph.text, range, budget);
  const cut = shown.end < range.end ? [words(` ${CUT_MARK}`)] : [];
  return line('quotation', excerpt(place, shown, ...strong), ...cut);
}

function withContext(place: Place, page: Range, passage: readonly Line[]): Section {
  const { article, paragraph } = place;
  const used = escapeMarkdown(paragraph.text.slice(page.start, page.end)).length;
  const budget = Math.floor((CONTEXT_BUDGET - used) / 2);
  const neighbour = (offset: -1 | 1): Line[] => {
    const beside = article.paragraphs[paragraph.number - 1 + offset];
    if (beside === undefined) return [];
    const range = sentencesWithin(beside.text, beside.sentences, budget, offset === -1 ? 'end' : 'start');
    return [
      passageLine({ article, paragraph: beside }, range),
      line('small', words(cards.paragraph(beside.number))),
    ];
  };
  return [line('text', words(cards.inContext, true)), ...neighbour(-1), ...passage, ...neighbour(1)];
}

/** "Also in ¶ 3": the places that repeat what is shown, those of other articles with their headline. */
export function alsoInLines(shown: Place, repeats: readonly Place[]): Line[] {
  if (repeats.length === 0) return [];
  const names = repeats
    .slice(0, MAX_REPEATS)
    .map(({ article, paragraph }) =>
      article === shown.article
        ? cards.paragraph(paragraph.number)
        : cards.paragraphElsewhere(paragraph.number, clip(article.title, REPEAT_HEADLINE_LENGTH)),
    );
  return [line('small', words(cards.alsoIn(names)))];
}

interface Shown {
  readonly place: Place;
  readonly sentence: Range;
  readonly shown: number;
  readonly parts: number;
}

function buttonsOf(command: string, state: PassageState, asking: Asking, at: Shown): Button[] {
  const opens = (next: Partial<PassageState>) => ({ command, state: encodePassages({ ...state, ...next }) });
  const { index, passages, view } = state;
  const buttons: Button[] = [];
  if (view === 'context') buttons.push({ label: cards.back, opens: opens({ view: 'passage' }) });
  if (index > 0) {
    buttons.push({
      label: cards.previous,
      opens: opens({ index: index - 1, part: undefined, view: 'passage' }),
    });
  }
  if (index + 1 < passages.length) {
    const label = cards.more(index + 2, passages.length);
    buttons.push({ label, opens: opens({ index: index + 1, part: undefined, view: 'passage' }) });
  }
  if (at.shown > 0) buttons.push({ label: cards.previousPart, opens: opens({ part: at.shown - 1 }) });
  if (at.shown + 1 < at.parts) buttons.push({ label: cards.nextPart, opens: opens({ part: at.shown + 1 }) });
  if (view === 'passage') buttons.push({ label: cards.context, opens: opens({ view: 'context' }) });
  if (asking.private && asking.canShare) buttons.push({ label: cards.share, opens: opens({}), shares: true });
  const url = linkTo(at.place.article, at.place.paragraph, at.sentence);
  if (url !== undefined) buttons.push({ label: cards.source, opens: { url } });
  return buttons;
}
