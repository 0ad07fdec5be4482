import { readWebAddress } from '../story/field-reader.ts';
import { publishedFrom } from './given-date.ts';
import { isByline, namesIn } from './names.ts';
import { endsAsSentence } from './sentence-end.ts';
import type { ArticleFacts, Reason } from './source-article.ts';
import { isDateLine, writtenDay } from './written-date.ts';

/** What a line above an article says of it, and what kind of line it is. */
export interface HeadLine {
  readonly reason: Reason;
  readonly facts: Partial<ArticleFacts>;
}

const LABELLED = /^(title|headline|published|date|authors?|by|source|publisher|url|link)\s*:\s*(\S.*)$/i;

/** Reads a line above an article: `By Jo Ash`, `May 15, 2024`, `Source: The Valley Post`. Undefined when it is no such line. */
export function readHeadLine(text: string): HeadLine | undefined {
  const [, label, value] = LABELLED.exec(text) ?? [];
  if (label !== undefined && value !== undefined) return labelled(label.toLowerCase(), value.trim());
  if (isByline(text)) {
    const [names = '', ...rest] = text.split(/\s+[|·•–—]\s+/);
    const day = writtenDay(rest.join(' '), undefined);
    return {
      reason: 'byline',
      facts: { authors: namesIn([names]), ...(day !== undefined && { published: day }) },
    };
  }
  const published = isDateLine(text, undefined) ? dateIn(text) : undefined;
  return published === undefined ? undefined : { reason: 'date', facts: { published } };
}

function labelled(label: string, value: string): HeadLine | undefined {
  const url = readWebAddress(value);
  if (label === 'title' || label === 'headline') return { reason: 'headline', facts: { title: value } };
  if (label === 'published' || label === 'date') {
    // What ends as a sentence says more than a date, and stays in the text.
    const published = endsAsSentence(value) ? undefined : dateIn(value);
    return published === undefined ? undefined : { reason: 'date', facts: { published } };
  }
  if (/^(?:authors?|by)$/.test(label)) return { reason: 'byline', facts: { authors: namesIn([value]) } };
  if (url !== undefined) return { reason: 'label', facts: { url } };
  return label === 'source' || label === 'publisher'
    ? { reason: 'label', facts: { publisher: value } }
    : undefined;
}

function dateIn(text: string): string | undefined {
  return publishedFrom(text) ?? writtenDay(text, undefined);
}
