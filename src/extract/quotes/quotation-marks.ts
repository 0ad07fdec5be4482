/** Marks of one family open and close each other; those of another inside them belong to nested words. */
export type MarkFamily = 'double' | 'guillemets' | 'single' | 'angle' | 'corner';

/** A quotation mark where it stands in a text: one character, or two set for one (``…''). */
export interface Mark {
  readonly at: number;
  readonly width: number;
  readonly text: string;
  readonly family: MarkFamily;
  /** May begin a quotation here, to judge by what stands around it. */
  readonly opens: boolean;
  /** May end one here. Both where the marks of a text stand free on both sides: " so ". */
  readonly closes: boolean;
}

const MARK = /``|''|‘‘|,,(?=\p{L})|[“”„‟"＂«»‘’‚'`‹›「」『』]/gu;

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ...[...'“”„‟"＂'].map((mark) => [mark, 'double'] as const),
  ...['``', "''", '‘‘', '’’', ',,'].map((mark) => [mark, 'double'] as const),
  ...[...'«»'].map((mark) => [mark, 'guillemets'] as const),
  ...[..."‘’‚'`"].map((mark) => [mark, 'single'] as const),
  ...[...'‹›'].map((mark) => [mark, 'angle'] as const),
  ...[...'「」『』'].map((mark) => [mark, 'corner'] as const),
]);

/** What a mark does wherever it stands. The others do both, and their neighbours tell which. */
const ALWAYS_OPENING: ReadonlySet<string> = new Set(['„', '``', '‘‘', ',,', '「', '『']);
const ALWAYS_CLOSING: ReadonlySet<string> = new Set(['’’', '」', '』']);

/** Apostrophes that begin a word: "’em", "’90s", "’tis". */
const CLIPPED_WORD =
  /^(?:em|n|tis|twas|twere|til|till|cause|bout|round|cos|coz|nuff|neath|gainst|fraid|ere|im|er|\p{N}+s?)(?![\p{L}\p{N}])/iu;
const FREE_BEFORE = /^(?:$|[\s([{<—–\-/:;,.>“‘"'„‚«»‹›*_…])/u;
/** "Corp.'s": a full stop or comma before a single mark shows an apostrophe, or an end. */
const FREE_BEFORE_SINGLE = /^(?:$|[\s([{<—–\-/>“"„«»‹›*_…])/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** The quotation marks of a text, in order; apostrophes and marks for feet and inches are left out as far as they show. */
export function marksOf(text: string): Mark[] {
  // ’’ is one mark where ‘‘ opens, else the ends of a nested and of an outer quotation.
  const doubled = text.includes('‘‘');
  const marks: Mark[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    if (at < from) continue;
    const found = match[0];
    const mark = doubled && found === '’' && text.charAt(at + 1) === '’' ? '’’' : found;
    const family = FAMILIES.get(mark);
    if (family === undefined) continue;
    from = at + mark.length;
    const roles = rolesOf(mark, family, text, at);
    if (roles.opens || roles.closes) marks.push({ at, width: mark.length, text: mark, family, ...roles });
  }
  return marks;
}

function rolesOf(
  mark: string,
  family: MarkFamily,
  text: string,
  at: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const leftFree = FREE_BEFORE.test(before);
  const spaceBefore = before === '' || /\s/u.test(before);
  // " so ", and " so ".
  const spaceAfter = after === '' || /\s/u.test(after) || (spaceBefore && /[.,;:!?)\]}]/u.test(after));
  if (mark === '‚') return { opens: leftFree && LETTER_OR_NUMBER.test(after), closes: false };
  if (ALWAYS_OPENING.has(mark)) return { opens: true, closes: false };
  if (ALWAYS_CLOSING.has(mark)) return { opens: false, closes: true };
  if (family === 'single') return singleRoles(mark, text, at);
  if (family === 'guillemets' || family === 'angle') {
    const pointsLeft = mark === '«' || mark === '‹';
    // « so », «so» and »so«
    return pointsLeft
      ? { opens: leftFree, closes: !spaceBefore }
      : { opens: leftFree && !spaceAfter, closes: !spaceBefore || spaceAfter };
  }
  // “ closes what „ opens, and is now and then set for ” by mistake.
  if (mark === '“' || mark === '‟') {
    return { opens: !spaceAfter || spaceBefore, closes: !spaceBefore && !LETTER_OR_NUMBER.test(after) };
  }
  // ” opens nothing in English, but stands on either side of Swedish and Finnish speech.
  if (mark === '”') return { opens: spaceBefore && LETTER_OR_NUMBER.test(after), closes: true };
  const pointsIn = /[([{“‘„«]/u.test(before) || (/[—–\-:/]/u.test(before) && LETTER_OR_NUMBER.test(after));
  return {
    opens: leftFree && (!spaceAfter || spaceBefore),
    closes: (!spaceBefore && !pointsIn) || spaceAfter,
  };
}

/** Single marks are apostrophes inside a word, before a clipped word and, mostly, behind a plural. */
function singleRoles(
  mark: string,
  text: string,
  at: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = text.charAt(at - 1);
  const after = text.slice(at + 1, at + 9);
  const spaced = mark === '`' && /^\s\S/u.test(after);
  const leftFree = FREE_BEFORE_SINGLE.test(before);
  const begins = leftFree && (/^[\p{L}[(“"]/u.test(after) || spaced) && !CLIPPED_WORD.test(after);
  if (/['’‘]n$/iu.test(text.slice(Math.max(0, at - 2), at))) return { opens: false, closes: false };
  const ends =
    !LETTER_OR_NUMBER.test(after.charAt(0)) && (/\S/u.test(before) || /^(?:$|[\s.,;:!?)])/u.test(after));
  return {
    opens: begins && mark !== '’',
    closes: ends && mark !== '`',
  };
}
