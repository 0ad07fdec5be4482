import { isRoleNoun } from '../english/role-nouns.ts';
import type { Attribution } from './speakers.ts';

/** From so many words on, quotation marks hold speech also when nothing right next to them says so. */
const FEWEST_FREE_WORDS = 3;
/** How many units may stand between words of saying and short words they govern: "called the plan “…”". */
const CLOSE = 5;
const CLOSE_TO_WILL = 2;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
const SMALL_WORDS = /^(?:a|an|the|of|for|in|on|to|and|or|at|by|with|from|vs|is|de|la)$/iu;

/**
 * Whether words in quotation marks are somebody's speech or writing, and no title, name or word held at arm's length:
 * short ones count when words of saying govern them, or when they are a sentence of a speech that goes on (`goesOn`);
 * titles of works only when somebody is said to say them.
 */
export function isQuote(words: string, attribution: Attribution | undefined, goesOn: boolean): boolean {
  const list = words.match(WORD) ?? [];
  if (list.length === 0) return false;
  if (goesOn && /[.!?…]$/u.test(words)) return true;
  const { cue, distance = Number.POSITIVE_INFINITY } = attribution ?? {};
  // "requires showing that no “bad” state": words of will govern what stands right behind them.
  const reach = cue?.kind === 'willing' ? CLOSE_TO_WILL : CLOSE;
  const governed = cue !== undefined && cue.kind !== 'according' && distance <= reach;
  const capital = /^\p{Lu}/u.test(words);
  if (list.length < FEWEST_FREE_WORDS) {
    // "told NBC’s “Today”", "said on “Today”": a title.
    return (
      governed && attribution?.speaker !== undefined && (!capital || cue.kind === 'calling' || distance <= 1)
    );
  }
  if (!isTitle(words, list)) return true;
  return governed && !cue.passive && (cue.kind === 'calling' || distance <= 1);
}

/** "Meet the Press": capitals throughout and no mark that ends a sentence. */
function isTitle(words: string, list: readonly string[]): boolean {
  if (/[.!?,;—]$/u.test(words.replace(/[,.]$/u, ''))) return false;
  const important = list.filter((word) => !SMALL_WORDS.test(word));
  return (
    important.length > 0 &&
    important.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !isRoleNoun(list[0] ?? '')
  );
}
