import { type Fault, faultAt } from '../../story/fault.ts';
import type { Story } from '../../story/story.ts';
import { advice } from '../../words/index.ts';
import type { PlacedPerson, PlacedSettings } from './settings.ts';

/** People whom no article of the story names, neither by a name or alias nor by the last word of the name. */
export function unnamedPeople({ file, people }: PlacedSettings, story: Story): Fault[] {
  if (people.length === 0) return [];
  const words = plain(
    story.articles
      .flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)])
      .join('\n'),
  );
  const isEnglish = story.articles.every(({ language }) => /^en\b/i.test(language));
  return people
    .filter((person) => !isNamedIn(words, person, isEnglish))
    .map(({ name }) => faultAt(file, name.position, 'warning', advice.unnamedPerson(name.text)));
}

/** Other languages give names endings, or write no space between words: there a name counts wherever it stands. */
function isNamedIn(words: string, { name, aliases }: PlacedPerson, isEnglish: boolean): boolean {
  const names = [name, ...aliases].map(({ text }) => text);
  const surname = name.text.split(/\s+/).at(-1) ?? name.text;
  if (!isEnglish) return [...names, surname].some((text) => words.includes(plain(text)));
  // “ash” is no Jo Ash.
  return names.some((text) => standsIn(words, text, 'iu')) || standsIn(words, surname, 'u');
}

/** Whether words stand in a text as whole words, whatever white space is between them. */
function standsIn(text: string, words: string, flags: string): boolean {
  const pattern = plain(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags).test(text);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[’ʼ]/g, "'");
}
