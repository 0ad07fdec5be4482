import { importing } from '../../words/index.ts';
import { type HeadLine, readHeadLine } from '../head-line.ts';
import { knownLanguage } from '../language-tag.ts';
import { joinLines } from '../lines.ts';
import { markdownOf } from '../markdown-body.ts';
import { type Block, type LeftOut, NO_FACTS, type SourceReading } from '../source-article.ts';
import { visibleCharacters, wordCount } from '../visible-characters.ts';
import { fragmentsIn } from './fragments.ts';
import { linesOfPages } from './page-lines.ts';
import { groupsOf } from './paragraphs.ts';
import { runningLines } from './running-heads.ts';

/** Fewer words a page than this, and the PDF is pictures of text. */
const WORDS_OF_A_PAGE = 5;

/** Reads an article that is a PDF, by its text layer. */
export async function readPdf(bytes: Uint8Array): Promise<SourceReading> {
  const pdf = await fragmentsIn(bytes);
  if (pdf.outcome !== 'read') return { outcome: 'refused', problem: importing.pdf[pdf.outcome] };
  const pages = linesOfPages(pdf.pages);
  const running = runningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const hyphenated = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  const blocks = groupsOf(lines).map(({ kind, lines: texts, size }) => ({
    kind,
    size,
    text: visibleCharacters(joinLines(texts, (first, second) => hyphenated.has(`${first}-${second}`))),
  }));
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words < pages.length * WORDS_OF_A_PAGE) return { outcome: 'refused', problem: importing.pdf.pictures };
  const head = readHead(blocks);
  const told = [...running].map(({ text }) => ({
    reason: 'running-head' as const,
    text: visibleCharacters(text),
  }));
  const language = knownLanguage(pdf.language);
  return {
    outcome: 'article',
    article: {
      facts: { ...NO_FACTS, ...head.facts, language },
      body: markdownOf(head.blocks),
      settings: {},
      leftOut: [...head.leftOut, ...told],
      notes: [importing.pdf.look],
    },
  };
}

interface Head {
  readonly facts: HeadLine['facts'];
  readonly leftOut: readonly LeftOut[];
  readonly blocks: readonly Block[];
}

/** The largest heading before the text is the headline; lines around it may say who and when. */
function readHead(blocks: readonly (Block & { readonly size: number })[]): Head {
  const before = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex(({ kind, text }) => kind !== 'heading' && readHeadLine(text) === undefined),
    ),
  );
  const largest = Math.max(...before.filter(({ kind }) => kind === 'heading').map(({ size }) => size));
  const title = before.find(({ kind, size }) => kind === 'heading' && size === largest);
  let facts: HeadLine['facts'] = title === undefined ? {} : { title: title.text };
  const leftOut: LeftOut[] = title === undefined ? [] : [{ reason: 'headline', text: title.text }];
  const kept = blocks.filter((block) => {
    if (block === title) return false;
    const read = before.includes(block) ? readHeadLine(block.text) : undefined;
    if (read === undefined) return true;
    facts = { ...facts, ...read.facts };
    leftOut.push({ reason: read.reason, text: block.text });
    return false;
  });
  return { facts, leftOut, blocks: kept.map(({ kind, text }) => ({ kind, text })) };
}
