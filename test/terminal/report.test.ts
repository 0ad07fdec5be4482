import { describe, expect, test } from 'vitest';
import { encodeReport, type Report } from '../../src/commands/report-reference.ts';
import { type Library, referenceTo } from '../../src/story/library.ts';
import { showReport } from '../../src/terminal/report.ts';
import { VERSION } from '../../src/version.ts';
import { libraryFrom } from '../library.ts';

const TEXT = 'One is *here*.\n\nThe dam opened on Monday. It is\nvery high.';
const LIBRARY = libraryFrom({ s: { articles: { a: TEXT } } });

function reportOf(paragraph: number, sentence: number, more: Partial<Report> = {}): string {
  const article = LIBRARY.stories[0]?.articles[0];
  const found = article?.paragraphs[paragraph - 1];
  if (article === undefined || found === undefined) throw new Error('no such paragraph');
  const passages = [referenceTo({ article, paragraph: found }, sentence)];
  return encodeReport({ version: VERSION, command: 'ask', verdict: 'answered', passages, ...more });
}

async function shown(sent: string, library: Library = LIBRARY): Promise<string[]> {
  const said: string[] = [];
  const complain = (line: string): void => void said.push(`! ${line}`);
  const isRead = await showReport(sent, {
    library: async () => library,
    say: (line) => said.push(line),
    complain,
  });
  expect(isRead).toBe(!said.some((line) => line.startsWith('!')));
  return said;
}

describe('a report', () => {
  test('shows what the reader saw, and where it stands', async () => {
    expect(await shown(reportOf(2, 2))).toEqual([
      `A reader reported a card of /ask, made by Pilcrow ${VERSION}.`,
      'It said that this answers the question:',
      '',
      'content/s/a.md:10:27: ¶ 2 of “Headline a”, sentence 2: unchanged since',
      '  │ The dam opened on Monday. **It is very high.**',
    ]);
  });

  test.each([
    ['closest', 'It said that this is the closest passage, and may not answer:'],
    ['not-in-story', 'It said that the story does not say, and that this is the nearest passage:'],
    [undefined, 'It showed:'],
  ] as const)('tells the verdict %s', async (verdict, sentence) => {
    expect((await shown(reportOf(1, 1, { verdict })))[1]).toBe(sentence);
  });

  test('says so when the text has changed since, and shows how it reads now', async () => {
    const changed = libraryFrom({ s: { articles: { a: TEXT.replace('very', 'not') } } });
    expect((await shown(reportOf(2, 2), changed)).slice(2)).toEqual([
      '',
      'content/s/a.md:10:1: ¶ 2 of “Headline a”, sentence 2: CHANGED since; it reads now:',
      '  │ The dam opened on Monday. It is not high.',
    ]);
    const shorter = libraryFrom({ s: { articles: { a: 'One is *here*.' } } });
    expect((await shown(reportOf(2, 2), shorter)).slice(2)).toEqual([
      '',
      'content/s/a.md: ¶ 2 of “Headline a”, sentence 2: this paragraph is GONE: the text has changed since',
    ]);
    const other = libraryFrom({ s: { articles: { b: TEXT } } });
    const key = LIBRARY.stories[0]?.articles[0]?.shortKey;
    expect((await shown(reportOf(2, 2), other)).slice(2)).toEqual([
      '',
      `An article that is no longer there, or has another name (key ${key}).`,
    ]);
  });

  test('of another version says that answers may differ', async () => {
    expect((await shown(reportOf(1, 1, { version: '9.9.9' }))).slice(0, 2)).toEqual([
      'A reader reported a card of /ask, made by Pilcrow 9.9.9.',
      `This is Pilcrow ${VERSION}: the same question may get another answer.`,
    ]);
  });

  test('that is none is told, and what to do', async () => {
    expect(await shown('why?')).toEqual([
      '! That is no reference to a report. Paste all of it: it begins with “pilcrow1:” and has no space in it.',
    ]);
  });
});
