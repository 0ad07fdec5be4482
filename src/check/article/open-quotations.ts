import { type Mark, marksOf } from '../../extract/quotes/quotation-marks.ts';
import { type Quotation, quotationsOf } from '../../extract/quotes/quotations.ts';
import { type Fault, faultAt } from '../../story/fault.ts';
import type { Article, Paragraph } from '../../story/story.ts';
import { advice } from '../../words/index.ts';
import { placeOf } from './place-of.ts';

/** Markup that was not taken for such: `<a href="…">` written out. */
const MARKUP = /=["“”]/u;

/** Hebrew and Yiddish have the mark in the middle of words that are shortened. */
const MARKS_IN_WORDS = /^(?:he|iw|yi)\b/i;

/**
 * Double quotation marks that stand alone, as the reading of quotations tells: a speech may go on in the next paragraph,
 * which then opens it again. Single ones may be apostrophes, and are left alone. One fault a paragraph, the first: a slip
 * makes those behind it look wrong, too.
 */
export function openQuotations(article: Article): Fault[] {
  if (MARKS_IN_WORDS.test(article.language)) return [];
  const quotations = quotationsOf(article.paragraphs.map(({ text }) => text));
  return article.paragraphs.flatMap((paragraph, at) => {
    if (MARKUP.test(paragraph.text)) return [];
    const here = quotations[at] ?? [];
    const next = article.paragraphs[at + 1]?.text ?? '';
    const goesOn = quotations[at + 1]?.[0]?.continues === true || beginsWithMark(next);
    const alone = marksOf(paragraph.text).find((mark) => isAlone(mark, paragraph.text, here, goesOn));
    return alone === undefined ? [] : [faultOf(alone, article, paragraph)];
  });
}

function beginsWithMark(text: string): boolean {
  const [first] = marksOf(text);
  return first?.opens === true && text.slice(0, first.at).trim() === '';
}

function isAlone(mark: Mark, text: string, quotations: readonly Quotation[], goesOn: boolean): boolean {
  if (mark.family !== 'double' || mark.opens === mark.closes) return false;
  const around = quotations.find(({ outer }) => outer.start <= mark.at && mark.at < outer.end);
  if (around !== undefined) {
    const { outer, closed } = around;
    // What ends before the paragraph does is ended by its narrator, and goes on nowhere.
    return outer.start === mark.at && !closed && (!goesOn || outer.end < text.length);
  }
  // Nothing between two marks: ('').
  if (mark.opens) return !/[)\]}.,;:"”]/u.test(text.charAt(mark.at + mark.width));
  // Behind a number it is inches or seconds, behind a bracket a mark with too much space, in a word part of it.
  const before = text.charAt(mark.at - 1);
  const isInWord = /\p{L}/u.test(before) && /\p{L}/u.test(text.charAt(mark.at + mark.width));
  return !isInWord && !/[\p{N}′'([{]/u.test(before);
}

function faultOf(mark: Mark, article: Article, paragraph: Paragraph): Fault {
  const complaint = mark.opens ? advice.openQuotation(mark.text) : advice.unopenedQuotation(mark.text);
  return faultAt(article.file, placeOf(article, paragraph, mark.at), 'warning', complaint);
}
