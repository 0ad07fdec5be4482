import { numbersFrom } from '../made-library.ts';
import type { Material } from './questions.ts';

/** Something that a person does. */
export type Action =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'typing';
      readonly name: string;
      readonly options: Readonly<Record<string, string>>;
      readonly focus: string;
    }
  | { readonly kind: 'press'; readonly otherwise: Action };

/** How many of a hundred interactions are what. Pictures are left out: `npm run bench -- pictures`. */
const SHARES = [
  ['ask', 62],
  ['quote', 8],
  ['timeline', 6],
  ['who', 6],
  ['story', 2],
  ['typing', 8],
  ['press', 8],
] as const;
type Kind = (typeof SHARES)[number][0];

const SEED = 8;
/** Letters that somebody has typed so far. */
const TYPED_LENGTH = 3;

/** What comes next, in an order by lot that is the same at every run; no question comes twice before all have come. */
export function mixOf({ questions, names, topics, days }: Material): () => Action {
  const next = numbersFrom(SEED);
  const oneOf = (texts: readonly string[]) => texts[Math.floor(next() * texts.length)] ?? '';
  const shuffled = shuffle(questions, next);
  let asked = 0;
  const ask = (): Action => {
    asked += 1;
    return command('ask', { question: shuffled[asked % shuffled.length] ?? '' });
  };
  const makers: Readonly<Record<Kind, () => Action>> = {
    ask,
    quote: () => command('quote', next() < 0.5 ? { who: oneOf(names) } : { about: oneOf(topics) }),
    timeline: () => command('timeline', next() < 0.5 ? { from: oneOf(days) } : { about: oneOf(topics) }),
    who: () => command('who', { name: oneOf(names) }),
    story: () => command('story', {}),
    typing: () =>
      next() < 0.5
        ? typing('who', 'name', oneOf(names).slice(0, TYPED_LENGTH))
        : typing('quote', 'about', oneOf(topics).slice(0, TYPED_LENGTH)),
    press: () => ({ kind: 'press', otherwise: ask() }),
  };
  return () => makers[kindAt(next() * 100)]();
}

function kindAt(place: number): Kind {
  let end = 0;
  for (const [kind, share] of SHARES) {
    end += share;
    if (place < end) return kind;
  }
  return 'ask';
}

function command(name: string, options: Readonly<Record<string, string>>): Action {
  return { kind: 'command', name, options };
}

function typing(name: string, focus: string, text: string): Action {
  return { kind: 'typing', name, options: { [focus]: text }, focus };
}

function shuffle(texts: readonly string[], next: () => number): string[] {
  const order = texts.map((text) => ({ text, place: next() }));
  return order.sort((one, other) => one.place - other.place).map(({ text }) => text);
}
