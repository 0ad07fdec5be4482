import { answer } from '../search/answer.ts';
import { nearnessRead, readerOf } from '../search/meaning/sentence-reader.ts';
import { type Library, passageId } from '../story/library.ts';
import { type Story, sliceOf } from '../story/story.ts';

/** `ask --json`: one question and what the stories say to it. Part of the interface, so names do not change. */
export async function answerAsJson(library: Library, stories: readonly Story[], question: string) {
  const read = await readerOf(library)?.read(question);
  const found = answer(library, stories, question, read && nearnessRead(read));
  if (found.outcome === 'unclear') {
    return { question, outcome: 'not-in-story' as const, confidence: 0, passages: [] };
  }
  return {
    question,
    outcome: found.outcome,
    confidence: found.confidence,
    passages: found.passages.map(({ passage, sentence }) => {
      const { article, paragraph } = passage;
      return {
        id: passageId(passage, sentence.number),
        text: paragraph.text,
        sentence: sliceOf(paragraph.text, sentence),
        story: article.storyId,
        article: article.id,
        paragraph: paragraph.number,
        headline: article.title,
        publisher: article.publisher ?? null,
        published: article.published.day,
        url: article.url ?? null,
      };
    }),
  };
}
