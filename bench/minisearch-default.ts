import MiniSearch from 'minisearch';
import type { Story } from '../src/story/story.ts';
import type { Engine } from './qa.ts';
import type { QaSet } from './qa-set.ts';

interface Indexed {
  readonly id: string;
  readonly text: string;
}

/** MiniSearch as it comes: its own tokenizer, no stemming, no stop words; the sentence with most words of the question. */
export function minisearchDefault({ library }: QaSet): Engine {
  const all = indexOf(library.stories);
  const indexes = new WeakMap<Story, MiniSearch<Indexed>>();
  return {
    inStory: (story, question) => {
      const index = indexes.get(story) ?? indexOf([story]);
      indexes.set(story, index);
      const found = index.search(question);
      const paragraphs = found.map(({ id }) => numberIn(id));
      const text =
        story.articles[0]?.paragraphs.find(({ number }) => number - 1 === paragraphs[0])?.text ?? '';
      return {
        paragraphs: paragraphs.slice(0, 10),
        sentence: sentenceFor(question, text),
        confidence: found[0]?.score ?? 0,
      };
    },
    inAll: (question) =>
      all
        .search(question)
        .slice(0, 20)
        .map(({ id }) => [storyIn(id), numberIn(id)]),
  };
}

function indexOf(stories: readonly Story[]): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>({ fields: ['text'] });
  for (const story of stories) {
    for (const { paragraphs } of story.articles) {
      index.addAll(paragraphs.map(({ number, text }) => ({ id: `${story.id} ${number - 1}`, text })));
    }
  }
  return index;
}

function sentenceFor(question: string, text: string): string {
  const wanted = new Set(question.toLowerCase().match(/\w+/g));
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  const found = sentences.map((sentence) => ({
    sentence,
    shared: (sentence.toLowerCase().match(/\w+/g) ?? []).filter((word) => wanted.has(word)).length,
  }));
  return found.sort((one, other) => other.shared - one.shared)[0]?.sentence.trim() ?? '';
}

function storyIn(id: string): string {
  return id.split(' ')[0] ?? '';
}

function numberIn(id: string): number {
  return Number(id.split(' ')[1]);
}
