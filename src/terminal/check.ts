import { countFaults, faultLine } from '../story/fault.ts';
import { readContent } from '../story/read-content.ts';
import { terminal } from '../words/index.ts';

/** `check`: every fault of the content, and whether it has none that keeps an article from being served. */
export async function checkContent(folder: string, say: (line: string) => void): Promise<boolean> {
  const library = await readContent(folder);
  for (const fault of library.faults) say(faultLine(fault));
  const { errors, warnings } = countFaults(library.faults);
  const articles = library.stories.reduce((sum, story) => sum + story.articles.length, 0);
  say(terminal.checked(articles, library.stories.length, errors, warnings));
  return errors === 0 && articles > 0;
}
