import type { Article, Paragraph, ParagraphKind, Run, Sentence } from '../story/story.ts';

/** An article without its file's text, in few characters: numbers stand for ranges. */
export interface PackedArticle {
  /** Everything of the article but `source`, `file` and the paragraphs. */
  readonly head: Omit<Article, 'source' | 'file' | 'paragraphs'>;
  readonly paragraphs: readonly PackedParagraph[];
}

/** Kind, line, section, text (0 where it is the stretch of the file that its only run names), sentences, runs. */
type PackedParagraph = readonly [
  kind: ParagraphKind,
  line: number,
  section: string | null,
  text: string | 0,
  sentences: readonly number[],
  runs: readonly number[],
];

export function packArticle({ source, file: _, paragraphs, ...head }: Article): PackedArticle {
  return { head, paragraphs: paragraphs.map((paragraph) => packParagraph(paragraph, source)) };
}

/** The article again, from what was packed and its file's text. Throws when what was packed is something else. */
export function unpackArticle({ head, paragraphs }: PackedArticle, file: string, source: string): Article {
  return {
    ...head,
    // JSON has no undefined.
    publisher: head.publisher ?? undefined,
    url: head.url ?? undefined,
    license: head.license ?? undefined,
    published: { day: head.published.day, instant: head.published.instant ?? undefined },
    sources: head.sources.map(({ title, publisher, url, published }) => ({
      title,
      publisher,
      url,
      published,
    })),
    file,
    source,
    paragraphs: paragraphs.map((paragraph, index) => unpackParagraph(paragraph, index + 1, source)),
  };
}

function packParagraph(
  { kind, line, section, text, sentences, runs }: Paragraph,
  source: string,
): PackedParagraph {
  const [only] = runs;
  const isSlice =
    runs.length === 1 && only?.verbatim === true && source.slice(only.file.start, only.file.end) === text;
  return [
    kind,
    line,
    section ?? null,
    isSlice ? 0 : text,
    sentences.flatMap(({ start, end }) => [start, end]),
    runs.flatMap((run) => [run.text.start, run.text.end, run.file.start, run.file.end, run.verbatim ? 1 : 0]),
  ];
}

function unpackParagraph(
  [kind, line, section, text, sentences, runs]: PackedParagraph,
  number: number,
  source: string,
): Paragraph {
  const read = runsFrom(runs);
  const [only] = read;
  return {
    number,
    kind,
    section: section ?? undefined,
    text: text === 0 ? source.slice(only?.file.start, only?.file.end) : text,
    sentences: sentencesFrom(sentences),
    runs: read,
    line,
  };
}

function sentencesFrom(numbers: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    sentences.push({ number: at / 2 + 1, start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0 });
  }
  return sentences;
}

function runsFrom(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + 4 < numbers.length; at += 5) {
    const [textStart = 0, textEnd = 0, fileStart = 0, fileEnd = 0, verbatim] = numbers.slice(at, at + 5);
    runs.push({
      text: { start: textStart, end: textEnd },
      file: { start: fileStart, end: fileEnd },
      verbatim: verbatim === 1,
    });
  }
  return runs;
}
