import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { termsOf } from '../../src/search/terms.ts';
import { sentencesOf } from '../../src/story/sentences.ts';

/**
 * `stems.ts`: cuts texts for build.py into sentences and stems, as the search does. Reads `{paragraphs, lines}` from the
 * standard input, writes `{paragraphs, lines, forms}`: a list of `[sentence, stems]` for each paragraph, the stems of each
 * line, which is not cut, and how often each form of a stem was met.
 */
const asked: { paragraphs: string[]; lines: string[] } = JSON.parse(await textOf(process.stdin));
const forms = new Map<string, Map<string, number>>();

function stemsOf(text: string): string {
  const terms = termsOf(text);
  for (const { stem, plain } of terms) {
    const met = forms.get(stem) ?? new Map<string, number>();
    forms.set(stem, met.set(plain, (met.get(plain) ?? 0) + 1));
  }
  return terms.map(({ stem }) => stem).join(' ');
}

const paragraphs = asked.paragraphs.map((text) =>
  sentencesOf(text).map(({ start, end }) => [text.slice(start, end), stemsOf(text.slice(start, end))]),
);
const lines = asked.lines.map(stemsOf);
process.stdout.write(
  JSON.stringify({
    paragraphs,
    lines,
    forms: Object.fromEntries([...forms].map(([stem, met]) => [stem, Object.fromEntries(met)])),
  }),
);
