import { DAILY_LIFE } from '../../src/search/english/thesaurus-daily-life.ts';
import { KNOWLEDGE } from '../../src/search/english/thesaurus-knowledge.ts';
import { PUBLIC_LIFE } from '../../src/search/english/thesaurus-public-life.ts';

/** As long as a question can be. */
const LENGTH = 6000;

/** What the thesaurus is asked for, with the longest lists of other words first. */
const THESAURUS = [DAILY_LIFE, KNOWLEDGE, PUBLIC_LIFE]
  .flatMap((list) => list.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .sort((one, other) => other.length - one.length)
  .map((line) => line.split(/ > |, /)[0] ?? '')
  .join(' ');

/** So many characters of a pattern, over and over. */
function filled(pattern: string, length = LENGTH): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** Different words that no story has, as many as fit. */
function differentWords(letters: string, length = LENGTH): string {
  const words: string[] = [];
  for (let number = 0, written = 0; written < length; number += 1) {
    const word = letters + number.toString(36).replace(/\d/g, (digit) => 'qwrtzpsdfg'[Number(digit)] ?? '');
    words.push(word);
    written += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}

const ZALGO = `${'c\u0300\u0301\u0302\u0303\u0489\u035c\u0361'.repeat(40)} `;

/**
 * What somebody types who wants a bot to stop: texts that cost a careless program much, by what they are. They are built
 * and not listed, so that a longer or shorter one of the same kind is at hand.
 */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'all wildcards': filled('* ? % _ [a-z] .* \\'),
  'stars alone': filled('*'),
  'catastrophic for a regular expression': `${filled('a', LENGTH - 1)}!`,
  'who is, and one long word': `who is ${filled('a', LENGTH - 8)}1`,
  'who is, and full stops': `who is ${filled('.', LENGTH - 8)}1`,
  'what is, and words without end': `what is ${filled('a.b’c-d ', LENGTH - 9)}1`,
  'what did, over and over': filled('what did the '),
  'when and who, over and over': filled('who is it and when did he and why? '),
  'question marks': filled('?'),
  'question marks and a word': `why${filled('?', LENGTH - 4)}x`,
  'commas and spaces': filled(', '),
  spaces: `a${filled(' ', LENGTH - 2)}b`,
  'no-break spaces': `a${filled('\u00a0', LENGTH - 2)}b`,
  'line breaks': `a${filled('\n', LENGTH - 2)}b`,
  'line breaks and dashes': filled('\n-'),
  NUL: filled('a\0'),
  'one word': filled('antidisestablishmentarianism'),
  'one word with apostrophes': filled("o'neill’s"),
  'one word with full stops': filled('U.S.'),
  'one word with hyphens': filled('well-known-'),
  digits: filled('7'),
  thousands: filled('1,234'),
  '10,000 different words': differentWords('', 60_000),
  'different words': differentWords(''),
  'long words nearly those of a story': differentWords('cybersecurit'),
  'words nearly those of a story': differentWords('sen'),
  'all words of the thesaurus': THESAURUS.slice(0, LENGTH),
  'phrases of the thesaurus, doubled': filled('step down give up get rid of take over set up '),
  'stop words': filled('the of and to '),
  'one word of the story': filled('Krebs '),
  zalgo: filled(ZALGO),
  'combining marks alone': filled('\u0301'),
  'letters that grow when taken apart': filled('\ufdfa'),
  'bidi controls': filled('\u202e\u2066why\u2069\u202c '),
  'zero-width': filled('w\u200bh\u200dy\u2060 '),
  'lone surrogates': filled('\ud800 x\udc00'),
  emoji: filled('👩‍👩‍👧‍👦🏳️‍🌈 '),
  'quotation marks': filled('"'),
  'opening quotation marks': filled('“„«'),
  'nested quotation marks': filled('“a „b «c »d "e '),
  'many phrases in quotation marks': filled('"he left" '),
  'phrases of one letter': filled('"a" '),
  'one phrase without end': `"${filled('he left the company ', LENGTH - 2)}`,
  mentions: filled('<@1> <@&2> <#3> '),
  'mentions that do not end': filled('<@'),
  'commands that do not end': filled('</'),
  'emoji that do not end': filled('<a:x'),
  addresses: filled('https://e.example/a_b?c=d '),
  'one address': `https://${filled('e', LENGTH - 8)}`,
  'addresses without space': filled('https://'),
  Markdown: filled('**_~~`||[x](y)> # '),
  backslashes: filled('\\'),
  'names of an object': filled('__proto__ constructor toString '),
  capitals: filled('WHY DID HE LEAVE '),
  Chinese: filled('為什麼他離開公司'),
  Arabic: filled('لماذا غادر الشركة '),
  'a year, over and over': filled('2020-11-'),
};
