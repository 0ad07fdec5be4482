/** How a model was taught to see letters; `uncased` models fold case and drop accents. */
export interface LetterForm {
  readonly lowersCase: boolean;
  readonly stripsAccents: boolean;
}

/** What ASCII counts as a symbol, these models count as punctuation. */
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;
/** Han characters stand alone, as each is a word or part of one; kana and hangul do not. */
const HAN =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u;
const NOT_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu;
const SPACE = /\p{White_Space}/u;
const ASCII_WORD = /^[a-z0-9]$/i;

/** Words and punctuation marks of a text, as BERT's own tokenizer splits it before its vocabulary comes in. */
export function basicTokens(text: string, { lowersCase, stripsAccents }: LetterForm): string[] {
  const tokens: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') tokens.push(word);
    word = '';
  };
  const cleaned = text.replace(NOT_TEXT, '');
  const bare = stripsAccents ? cleaned.normalize('NFD').replace(/\p{Mn}/gu, '') : cleaned;
  for (const character of bare) {
    if (ASCII_WORD.test(character)) word += lowersCase ? character.toLowerCase() : character;
    else if (SPACE.test(character)) endWord();
    else if (PUNCTUATION.test(character) || HAN.test(character)) {
      endWord();
      tokens.push(character);
      // One letter at a time: a whole word in lower case would get the final form of the Greek sigma.
    } else word += lowersCase ? character.toLowerCase() : character;
  }
  endWord();
  return tokens;
}
