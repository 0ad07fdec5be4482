import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsOf } from '../../src/extract/read-facts.ts';
import { openLiveLibrary } from '../../src/live/live-library.ts';
import { answer } from '../../src/search/answer.ts';
import { frequentWordsOf } from '../../src/search/frequent-words.ts';
import { madeQuestion, numbersFrom, PARAGRAPHS_OF_AN_ARTICLE, writeLibrary } from '../made-library.ts';
import { heapMegabytes, line, quiet } from './print.ts';

const PARAGRAPHS = 2_000;
const SEED = 5;
/** Each story once. */
const WARM_UP = 80;
const RELOADS = 200;
const QUESTIONS = 5;

/** Reloads one after the other, an article changed before each, questions asked and everything read after it. */
export async function overAndOver(root: string): Promise<void> {
  const folder = join(root, 'content');
  await writeLibrary(folder, PARAGRAPHS, SEED);
  const live = await openLiveLibrary({ folder, cache: 'off', log: quiet });
  const next = numbersFrom(SEED + 1);
  const stories = PARAGRAPHS / PARAGRAPHS_OF_AN_ARTICLE;
  const texts = await Promise.all(
    Array.from({ length: stories }, (_, at) => readFile(join(folder, `story-${at}`, 'article.md'), 'utf8')),
  );
  let swaps = 0;
  live.onChange(() => {
    swaps += 1;
  });
  const reload = async (at: number): Promise<void> => {
    const story = at % stories;
    const more = `\n---\n\nParagraph ${at} more.\n\n`;
    await writeFile(
      join(folder, `story-${story}`, 'article.md'),
      (texts[story] ?? '').replace('\n---\n\n', more),
    );
    await live.reload();
    const library = live.current();
    for (const one of library.stories) {
      factsOf(one);
      frequentWordsOf(one);
    }
    for (let question = 0; question < QUESTIONS; question += 1) {
      const paragraphs = library.stories[Math.floor(next() * stories)]?.articles[0]?.paragraphs ?? [];
      const asked = madeQuestion(paragraphs[question]?.text ?? '', next);
      answer(library, library.stories, asked);
      const changed = library.stories.filter(({ id }) => id === `story-${story}`);
      answer(library, changed, asked);
    }
  };
  const marks: string[] = [];
  for (let at = 0; at <= WARM_UP + RELOADS; at += 1) {
    await reload(at);
    if (at >= WARM_UP && (at - WARM_UP) % 50 === 0)
      marks.push(`${at - WARM_UP}: ${heapMegabytes().toFixed(1)} MB`);
  }
  line(`memory, ${PARAGRAPHS} paragraphs, ${swaps} swaps; heap after so many reloads: ${marks.join(', ')}`);
  await live.close();
}
