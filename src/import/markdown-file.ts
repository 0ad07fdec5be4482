import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import { splitFrontMatter } from '../story/front-matter.ts';
import { readMarkdown } from '../story/markdown.ts';
import { visibleTextOf } from '../story/visible-text.ts';
import { importing } from '../words/index.ts';
import { readSettings } from './foreign-settings.ts';
import { type HeadLine, readHeadLine } from './head-line.ts';
import type { ArticleFacts, LeftOut, SourceReading } from './source-article.ts';

const FACTS = ['title', 'published', 'publisher', 'authors', 'url', 'language'] as const;

/**
 * Reads an article that is Markdown, ours or of another program. Its body stays as it is; its settings become ours, and
 * where it has none, a first heading is the headline and lines below it may say who and when.
 */
export function readMarkdownFile(source: string): SourceReading {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
  const split = splitFrontMatter(text);
  const yaml = split === undefined ? {} : settingsIn(split.yaml);
  if (yaml === undefined) return { outcome: 'refused', problem: importing.brokenSettings };
  const { facts, settings, unknown } = readSettings(yaml);
  const head = readHead(text.slice(split?.bodyOffset ?? 0), facts);
  const { paragraphs, unread } = readMarkdown(head.body, 0);
  if (paragraphs.length === 0) return { outcome: 'refused', problem: importing.nothingToRead };
  const notes = [
    ...(unknown.length > 0 ? [importing.unknownSettings(unknown)] : []),
    ...(unread.length > 0 ? [importing.unreadMarkdown(unread.map(({ what }) => what))] : []),
  ];
  return {
    outcome: 'article',
    article: { facts: head.facts, body: head.body, settings, leftOut: head.leftOut, notes },
  };
}

function settingsIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 100 });
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

interface Head {
  readonly facts: ArticleFacts;
  readonly leftOut: readonly LeftOut[];
  readonly body: string;
}

/** Takes the lines above the article off its body, block by block, as long as they say what the settings do not. */
function readHead(body: string, given: ArticleFacts): Head {
  let facts = given;
  const leftOut: LeftOut[] = [];
  let from = 0;
  for (const block of fromMarkdown(body).children) {
    const text = textOf(block, body);
    if (block.type === 'heading' && block.depth === 1 && text !== '' && (facts.title ?? text) === text) {
      facts = { ...facts, title: text };
      leftOut.push({ reason: 'headline', text });
    } else {
      const read = block.type === 'paragraph' ? readHeadLine(text) : undefined;
      if (read === undefined || !saysMore(read, facts)) break;
      facts = { ...facts, ...read.facts };
      leftOut.push({ reason: read.reason, text });
    }
    from = block.position?.end.offset ?? from;
  }
  const rest = body.slice(from).replace(/^(?:[^\S\n]*\n)+/, '');
  return { facts, leftOut, body: rest.endsWith('\n') ? rest : `${rest}\n` };
}

/** Whether a line says what is not known yet, or names the authors again, and nothing against what is known. */
function saysMore({ reason, facts: said }: HeadLine, known: ArticleFacts): boolean {
  const keys = FACTS.filter((key) => said[key] !== undefined);
  const isOpen = (key: keyof ArticleFacts): boolean => known[key] === undefined || known[key].length === 0;
  return (
    keys.every((key) => isOpen(key) || String(known[key]) === String(said[key])) &&
    (reason === 'byline' || keys.some(isOpen))
  );
}

function textOf(block: RootContent, body: string): string {
  return block.type === 'heading' || block.type === 'paragraph' ? visibleTextOf(block, body, 0).text : '';
}
