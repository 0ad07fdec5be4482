import { cards } from './cards.ts';
import { count } from './count.ts';

/** Longest lengths of time that are told in days, weeks and months. In days. */
const TOLD_IN_DAYS = 20;
const TOLD_IN_WEEKS = 75;
const TOLD_IN_MONTHS = 670;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/** A character that nobody can see is named by its number. */
function visible(character: string): string {
  return character.replace(
    /[\p{Cf}\p{Cc}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** What stands on pictures and beside them, around the words of the stories. */
export const pictures = {
  asPicture: 'As a picture',
  asText: 'As text',
  previousQuote: 'Previous quotation',
  nextQuote: (next: number, all: number) => `Next quotation (${next} of ${all})`,

  failed: 'The picture could not be drawn, so here is the text.',
  uncovered: (characters: readonly string[], hasMore: boolean) =>
    `There is no picture of this, since its fonts lack some of the characters: ${characters.map(visible).join(' ')}${hasMore ? ' …' : ''}`,

  /** Which events a picture shows; nothing where these are all there are. */
  partOfEvents: (all: number, part: number, parts: number) =>
    parts === 1 ? '' : `All ${all} events, part ${part} of ${parts}`,
  mainEvents: (shown: number, all: number) => (shown === all ? '' : cards.mainEvents(shown, all)),
  /** The length of a line that is broken: "12 days", "about 3 years". */
  time(days: number): string {
    if (days <= TOLD_IN_DAYS) return count(days, 'day', 'days');
    if (days <= TOLD_IN_WEEKS) return `about ${count(Math.round(days / 7), 'week', 'weeks')}`;
    if (days <= TOLD_IN_MONTHS) return `about ${count(Math.round(days / DAYS_OF_MONTH), 'month', 'months')}`;
    return `about ${count(Math.round(days / DAYS_OF_YEAR), 'year', 'years')}`;
  },
  scale: 'Thick line: time between events, to scale.',
  scaleWithBreaks: 'Thick line: time between events, to scale. Dotted: longer.',
  from: (stories: readonly string[], publishers: readonly string[], more: number) =>
    [
      stories.map((story) => `“${story}”`).join(', '),
      [...publishers, ...(more > 0 ? [`${more} more`] : [])].join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),

  /** For who cannot see the picture. */
  altTimeline: 'Timeline as a picture.',
  altQuote: 'Quotation as a picture.',
  altMore: 'The button “As text” leads to all of it.',
};
