import { readArticle } from '../../src/story/article.ts';
import type { Article } from '../../src/story/story.ts';

/** The article of a body, in `content/dam/opens.md`; its first line is line 6. */
export function articleOf(body: string, id = 'opens', storyId = 'dam', published = '2024-05-15'): Article {
  const source = `---\ntitle: The dam opens\npublished: ${published}\n---\n\n${body}\n`;
  const { value, faults } = readArticle(source, { storyId, id, file: `content/${storyId}/${id}.md` });
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

export function storyOf(articles: readonly Article[]) {
  return {
    id: 'dam',
    shortKey: 'abcdefgh',
    title: 'The dam',
    description: undefined,
    people: [],
    servers: undefined,
    articles,
  };
}
