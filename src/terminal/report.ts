import { decodeReport } from '../commands/report-reference.ts';

import { excerpt, line } from '../reply/card.ts';
import { plainTextOf } from '../reply/plain-text.ts';
import { findPlace, type Library, type PassageReference, type Place } from '../story/library.ts';
import { positionAt } from '../story/position.ts';
import { fileRangeOf } from '../story/prove.ts';
import type { Range } from '../story/story.ts';
import { VERSION } from '../version.ts';
import { report as texts } from '../words/index.ts';

export interface ReportRun {
  readonly library: () => Promise<Library>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** `report`: what a reader saw who sent this reference, where it stands, and whether it has changed since. */
export async function showReport(sent: string, { library, say, complain }: ReportRun): Promise<boolean> {
  const report = decodeReport(sent);
  if (report === undefined) {
    complain(texts.notOne);
    return false;
  }
  const { command, version, verdict, passages } = report;
  say(texts.of(command, version));
  if (version !== VERSION) say(texts.otherVersion(VERSION));
  say(verdict === undefined ? texts.list : texts.verdicts[verdict]);
  const served = await library();
  for (const reference of passages) for (const row of rowsOf(reference, served)) say(row);
  return true;
}

/** Where it stands, as editors turn into a link, and the paragraph with the sentence in bold. */
function rowsOf(reference: PassageReference, library: Library): string[] {
  const { articleKey, paragraph: number, sentence } = reference;
  const article = library.articles.get(articleKey);
  if (article === undefined) return ['', texts.gone(articleKey)];
  const about = texts.paragraph(number, article.title) + (sentence === 0 ? '' : texts.sentence(sentence));
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) return ['', `${article.file}: ${about}: ${texts.paragraphGone}`];
  const place = { article, paragraph };
  const isSame = findPlace(library, reference, 'host').outcome === 'found';
  const shown = isSame ? paragraph.sentences[sentence - 1] : undefined;
  const { line: row, column } = positionOf(place, shown ?? { start: 0, end: paragraph.text.length });
  return [
    '',
    `${article.file}:${row}:${column}: ${about}: ${isSame ? texts.unchanged : texts.changed}`,
    textOf(place, shown),
  ];
}

function positionOf({ article, paragraph }: Place, range: Range): { line: number; column: number } {
  const inFile = fileRangeOf(paragraph, range);
  return inFile === undefined
    ? { line: paragraph.line, column: 1 }
    : positionAt(article.source, inFile.start);
}

function textOf(place: Place, shown: Range | undefined): string {
  const whole = { start: 0, end: place.paragraph.text.length };
  const quoted = line('quotation', excerpt(place, whole, ...(shown === undefined ? [] : [shown])));
  const card = { question: undefined, sections: [[quoted]], buttons: [], private: false };
  return plainTextOf(card, { columns: undefined, ansi: false });
}
