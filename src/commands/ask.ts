import { type Card, line, words } from '../reply/card.ts';
import { type Answer, answer } from '../search/answer.ts';
import type { Nearness } from '../search/meaning/nearness.ts';
import { nearnessRead, readerOf } from '../search/meaning/sentence-reader.ts';
import { MAX_QUESTION_LENGTH } from '../search/question.ts';
import { type Library, referenceTo } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { cards, commands } from '../words/index.ts';
import { type Command, type Invocation, textOption } from './command.ts';
import { PRIVATE_OPTION, STORY_OPTION } from './options.ts';
import { missingWordsLines, openPassage, passageCard } from './passage-card.ts';
import { decodePassages, encodePassages, type PassageState } from './passage-state.ts';
import { saying, scopeOf, suggestStories } from './scope.ts';

const NAME = 'ask';
/** `/ask`: the passage that answers a question, word for word. */
export const ask: Command = {
  name: NAME,
  description: commands.ask,
  options: [
    {
      name: 'question',
      kind: 'text',
      description: commands.options.question,
      required: true,
      maxLength: MAX_QUESTION_LENGTH,
    },
    STORY_OPTION,
    PRIVATE_OPTION,
  ],
  run: (invocation, library) => runAsk(invocation, library),
  open: (press, library) => openPassage(NAME, press, library),
  suggest: (option, typed, { asker }, library) =>
    option === 'story' ? suggestStories(library, asker, typed) : [],
};

/** At once; with a reader, when that has read the question, or it is clear that it does not in time. */
function runAsk(invocation: Invocation, library: Library): Card | Promise<Card> {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope.card;
  const question = textOption(options, 'question') ?? '';
  const asked = { question, stories: scope.stories, oneStory: scope.chosen !== undefined };
  const reader = readerOf(library);
  if (reader === undefined) return answerCard(asked, invocation, library);
  return reader
    .read(question)
    .then((read) => answerCard(asked, invocation, library, read && nearnessRead(read)));
}

interface Asked {
  readonly question: string;
  readonly stories: readonly Story[];
  readonly oneStory: boolean;
}

function answerCard(
  { question, stories, oneStory }: Asked,
  invocation: Invocation,
  library: Library,
  nearness?: Nearness,
): Card {
  const isPrivate = invocation.private;
  const found = answer(library, stories, question, nearness);
  const verdict = found.outcome;
  if (found.outcome === 'unclear') return { ...saying(cards.unclear, isPrivate), question, verdict };
  const state = stateOf(found, oneStory);
  if (state !== undefined) {
    return {
      ...passageCard(NAME, state, { ...invocation, question }, library, found.missingWords),
      verdict,
    };
  }
  const section = [line('text', words(cards.nothingNear)), ...missingWordsLines(found.missingWords)];
  return { question, sections: [section], buttons: [], private: isPrivate, verdict };
}

/** The passages of an answer as far as a button can carry them, so that "2 of 7" holds on every card. */
function stateOf(
  found: Exclude<Answer, { outcome: 'unclear' }>,
  oneStory: boolean,
): PassageState | undefined {
  const passages = found.passages.map(({ passage, sentence }) => referenceTo(passage, sentence.number));
  if (passages.length === 0) return undefined;
  const first = {
    outcome: found.outcome,
    view: 'passage',
    oneStory,
    index: 0,
    part: undefined,
    passages,
  } as const;
  return decodePassages(encodePassages(first));
}
