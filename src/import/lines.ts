/** From this length on, in characters, a line was not broken to fit a page: it is a paragraph. */
const UNWRAPPED = 120;
/** No word is longer, in characters: so far back, a line's end is looked at for a broken one. */
const LONGEST_WORD = 100;
const FULL_STOP = /[.!?…][”"’'»)\]]*$/;

/** Texts that blank lines stand between, each with its lines as they are. */
export function paragraphsApart(text: string): string[] {
  return text
    .replace(/\r\n?|\f|\u2029/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '');
}

/**
 * The paragraphs of lines without a blank line between them. Very long lines are paragraphs each; an indented line
 * begins one. Where a text has no blank lines at all (`isAll`), a line ends a paragraph that ends a sentence and was
 * broken before it had to be, and so does each where all end a sentence.
 */
export function paragraphsOfLines(lines: readonly string[], isAll: boolean): string[][] {
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  const isOneALine = longest > UNWRAPPED || (isAll && lines.every((line) => FULL_STOP.test(line.trim())));
  const hasIndents =
    lines.some((line) => /^\S/.test(line)) && lines.some((line, at) => at > 0 && /^\s{2,}\S/.test(line));
  const paragraphs: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.trim();
    const begins =
      before === undefined ||
      isOneALine ||
      (hasIndents ? /^\s{2,}/.test(line) : isAll && endsEarly(before, line.trim(), longest));
    if (begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

function endsEarly(line: string, next: string, longest: number): boolean {
  const [word = ''] = next.split(/\s+/);
  return FULL_STOP.test(line) && line.length + 1 + word.length <= longest;
}

/**
 * Lines joined to one. A word that was broken at a line's end is made whole, unless its hyphen belongs to it: that is
 * for `keepsHyphen` to say, from both parts in lower case.
 */
export function joinLines(
  lines: readonly string[],
  keepsHyphen: (first: string, second: string) => boolean,
): string {
  let text = '';
  // Kept apart from the text, so that a line costs the same wherever it stands.
  let end = '';
  for (const line of lines.map((one) => one.trim())) {
    const [, first] = /(\p{L}+)[-\u2010]$/u.exec(end) ?? [];
    const [, second] = /^(\p{Ll}+)/u.exec(line) ?? [];
    if (end.endsWith('\u00ad')) end = end.slice(0, -1) + line;
    else if (first === undefined || second === undefined) end += (end === '' ? '' : ' ') + line;
    else end = (keepsHyphen(first.toLowerCase(), second) ? end : end.slice(0, -1)) + line;
    text += end.slice(0, -LONGEST_WORD);
    end = end.slice(-LONGEST_WORD);
  }
  return text + end;
}
