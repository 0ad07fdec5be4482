import { type Card, line, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Asker, type Library, visibleStories } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { cards } from '../words/index.ts';
import type { Suggestion } from './command.ts';
import { findByName, matching, type Named } from './find-by-name.ts';

/** Longest title that is shown in full where several stand together, in characters. */
const SHOWN_TITLE_LENGTH = 100;

/** The stories a command is about, or the card that says why there are none. */
export type Scope =
  | { readonly outcome: 'found'; readonly stories: readonly Story[]; readonly chosen: Story | undefined }
  | { readonly outcome: 'none'; readonly card: Card };

/** The story that was named, else all that the asker may see. */
export function scopeOf(
  library: Library,
  asker: Asker,
  typed: string | undefined,
  isPrivate: boolean,
): Scope {
  const stories = visibleStories(library, asker);
  if (stories.length === 0) return { outcome: 'none', card: saying(cards.noStories, isPrivate) };
  if (typed === undefined) return { outcome: 'found', stories, chosen: undefined };
  const match = findByName(typed, named(stories));
  if (match.outcome === 'found') return { outcome: 'found', stories: [match.value], chosen: match.value };
  const near = match.values.map(({ value }) => line('item', name(clip(value.title, SHOWN_TITLE_LENGTH))));
  const shown = clip(typed, SHOWN_TITLE_LENGTH);
  const isSeveral = match.outcome === 'several';
  const section = [line('text', words(isSeveral ? cards.several(shown) : cards.noStory(shown)))];
  if (isSeveral) section.push(...near);
  else if (near.length > 0) section.push(line('text', words(cards.didYouMean)), ...near);
  const buttons = match.values.map(({ value }) => ({
    label: value.title,
    opens: { command: 'story', state: value.shortKey },
  }));
  return { outcome: 'none', card: { question: undefined, sections: [section], buttons, private: isPrivate } };
}

/** Stories by the short key that a button carries; undefined when it is gone or not to be seen. */
export function storyByKey(library: Library, asker: Asker, shortKey: string): Story | undefined {
  return visibleStories(library, asker).find((story) => story.shortKey === shortKey);
}

/** The stories of a list that a button leads to: one by its key, or all for an empty key. Undefined when there is none. */
export function storiesByKey(library: Library, asker: Asker, shortKey: string): readonly Story[] | undefined {
  const stories = visibleStories(library, asker);
  const found = shortKey === '' ? stories : stories.filter((story) => story.shortKey === shortKey);
  return found.length === 0 ? undefined : found;
}

export function suggestStories(library: Library, asker: Asker, typed: string): Suggestion[] {
  return matching(typed, named(visibleStories(library, asker))).map(({ value }) => ({
    name: value.title,
    value: value.id,
  }));
}

/** A card of one sentence of Pilcrow's own. */
export function saying(sentence: string, isPrivate: boolean): Card {
  return {
    question: undefined,
    sections: [[line('text', words(sentence))]],
    buttons: [],
    private: isPrivate,
  };
}

function named(stories: readonly Story[]): Named<Story>[] {
  return stories.map((story) => ({ value: story, names: [story.title, story.id, story.shortKey] }));
}
