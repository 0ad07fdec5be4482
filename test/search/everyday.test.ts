import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../src/search/answer.ts';
import type { Library } from '../../src/story/library.ts';
import { readContent } from '../../src/story/read-content.ts';

interface EverydayQuestion {
  readonly question: string;
  readonly style: string;
  /** `article#paragraph`, all that answer; none where the story does not say. */
  readonly answeredBy: readonly string[];
}

/** Written by somebody who did not know how the search works, about the story that comes with Pilcrow. */
const QUESTIONS: readonly EverydayQuestion[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'everyday-questions.json'), 'utf8'),
);
const answered = QUESTIONS.filter(({ answeredBy }) => answeredBy.length > 0);
const unanswered = QUESTIONS.filter(({ answeredBy }) => answeredBy.length === 0);

/** What was reached when this was last measured; a change that falls below says why in its commit. */
const FLOOR = { first: 46, firstThree: 62, refused: 32 };
const MOST_CLAIMED = 1;

let library: Library;
beforeAll(async () => {
  library = await readContent(join(import.meta.dirname, '..', '..', 'content'));
});

function ask({ question }: EverydayQuestion): Answer {
  return answer(library, library.stories, question);
}

function shownIn(found: Answer): string[] {
  if (found.outcome === 'unclear') return [];
  return found.passages.map(({ passage }) => `${passage.article.id}#${passage.paragraph.number}`);
}

describe('everyday questions about the default story', () => {
  test('are enough, and a third of them the story does not answer', () => {
    expect([answered.length, unanswered.length]).toEqual([80, 40]);
    expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
  });

  test('name paragraphs that there are', () => {
    const there = new Set(
      library.stories.flatMap(({ articles }) =>
        articles.flatMap(({ id, paragraphs }) => paragraphs.map(({ number }) => `${id}#${number}`)),
      ),
    );
    expect(answered.flatMap(({ answeredBy }) => answeredBy).filter((place) => !there.has(place))).toEqual([]);
  });

  test('get the right passage first, or among the first three', () => {
    const ranks = answered.map((one) =>
      shownIn(ask(one)).findIndex((place) => one.answeredBy.includes(place)),
    );
    expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(FLOOR.first);
    expect(ranks.filter((rank) => rank >= 0 && rank < 3).length).toBeGreaterThanOrEqual(FLOOR.firstThree);
  });

  test('that the story does not answer get a no, and hardly ever a claim', () => {
    const outcomes = unanswered.map((one) => ask(one).outcome);
    expect(outcomes.filter((outcome) => outcome === 'not-in-story').length).toBeGreaterThanOrEqual(
      FLOOR.refused,
    );
    expect(outcomes.filter((outcome) => outcome === 'answered').length).toBeLessThanOrEqual(MOST_CLAIMED);
  });
});
