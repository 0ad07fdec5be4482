import { parseDocument } from 'yaml';
import { ARTICLE_KEYS } from '../../story/article.ts';
import { splitFrontMatter } from '../../story/front-matter.ts';
import { readMarkdown } from '../../story/markdown.ts';
import { SETTINGS_KEYS } from '../../story/story-settings.ts';
import type { Fix, Fixed, Mended, Parts } from './fixed.ts';
import { withKnownKeys, withPlainDate } from './settings.ts';
import { withLastLineEnd, withLineFeeds, withoutByteOrderMark, withoutTrailingSpace } from './white-space.ts';

/** Those that may not change what the settings say. */
const WHITE_SPACE: readonly Fix[] = [
  withoutByteOrderMark,
  withLineFeeds,
  withoutTrailingSpace,
  withLastLineEnd,
];
const OF_ARTICLES: readonly Fix[] = [withKnownKeys(ARTICLE_KEYS), withPlainDate];
const OF_SETTINGS: readonly Fix[] = [withKnownKeys(SETTINGS_KEYS)];

/** Mends what is safe to mend in an article: its paragraphs stay the same, and mending it again changes nothing. */
export function fixArticle(text: string): Fixed {
  return fixWith(text, OF_ARTICLES, articleParts);
}

/** The same for a `story.yaml`. */
export function fixSettings(text: string): Fixed {
  return fixWith(text, OF_SETTINGS, (whole) => ({
    settings: { start: 0, end: whole.length },
    body: whole.length,
  }));
}

function fixWith(source: string, fixes: readonly Fix[], partsOf: (text: string) => Parts): Fixed {
  let text = source;
  const mended: Mended[] = [];
  // One fix may make room for another: each that changes something comes nearer to an end, as nothing is ever put back.
  for (let before = ''; before !== text; ) {
    before = text;
    for (const fix of [...WHITE_SPACE, ...fixes]) {
      const next = fix(text, partsOf(text));
      if (next.text === text || !isTheSame(text, next.text, partsOf, WHITE_SPACE.includes(fix))) continue;
      text = next.text;
      mended.push(...next.mended);
    }
  }
  mended.sort((one, other) => one.line - other.line);
  return { text, mended };
}

/** Whether a reader sees the same words in both, and, where `andSettings` asks for it, the settings say the same. */
function isTheSame(
  text: string,
  next: string,
  partsOf: (text: string) => Parts,
  andSettings: boolean,
): boolean {
  const [one, other] = [text, next].map((each) => {
    // As it is read: without a byte-order mark.
    const read = each.replace(/^\uFEFF/, '');
    const { settings, body } = partsOf(read);
    const words = readMarkdown(read, body).paragraphs.map(({ kind, section, text: shown }) => [
      kind,
      section,
      shown,
    ]);
    return JSON.stringify([words, andSettings && dataOf(read.slice(settings.start, settings.end))]);
  });
  return one === other;
}

/** What YAML says; undefined when it cannot be read. */
function dataOf(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  try {
    return document.errors.length === 0 ? document.toJS() : undefined;
  } catch {
    // A bomb of aliases.
    return undefined;
  }
}

/** Without front matter, all of it is read as a body. */
function articleParts(text: string): Parts {
  const split = splitFrontMatter(text);
  if (split === undefined) return { settings: { start: 0, end: 0 }, body: 0 };
  const { yaml, yamlOffset: start, bodyOffset } = split;
  return { settings: { start, end: start + yaml.length }, body: bodyOffset };
}
