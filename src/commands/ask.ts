import { type Card, type Line, line, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Answer, answer } from '../search/answer.ts';
import { MAX_QUESTION_LENGTH } from '../search/question.ts';
import { type Library, referenceTo } from '../story/library.ts';
import { cards, commands } from '../words/index.ts';
import { type Command, type Invocation, textOption } from './command.ts';
import { PRIVATE_OPTION, STORY_OPTION } from './options.ts';
import { openPassage, passageCard } from './passage-card.ts';
import { decodePassages, encodePassages, type PassageState } from './passage-state.ts';
import { saying, scopeOf, suggestStories } from './scope.ts';

const NAME = 'ask';
/** Words of the question that are named as missing, and how long each may be, in characters. */
const MAX_MISSING_WORDS = 6;
const MISSING_WORD_LENGTH = 30;

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

function runAsk(invocation: Invocation, library: Library): Card {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope.card;
  const question = textOption(options, 'question') ?? '';
  return answerCard(question, answer(library, scope.stories, question), invocation, library);
}

function answerCard(question: string, found: Answer, invocation: Invocation, library: Library): Card {
  const asking = { ...invocation, question };
  if (found.outcome === 'unclear') return { ...saying(cards.unclear, invocation.private), question };
  const notes = missingLines(found.missingWords);
  const state = stateOf(found);
  if (state === undefined) {
    const section = [line('text', words(cards.nothingNear)), ...notes];
    return { question, sections: [section], buttons: [], private: invocation.private };
  }
  return passageCard(NAME, state, asking, library, found.outcome === 'answered' ? [] : notes);
}

/** The passages of an answer as far as a button can carry them, so that "2 of 7" holds on every card. */
function stateOf(found: Exclude<Answer, { outcome: 'unclear' }>): PassageState | undefined {
  const passages = found.passages.map(({ passage, sentence }) => referenceTo(passage, sentence.number));
  if (passages.length === 0) return undefined;
  return decodePassages(
    encodePassages({ outcome: found.outcome, view: 'passage', index: 0, part: undefined, passages }),
  );
}

function missingLines(missing: readonly string[]): Line[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_MISSING_WORDS).map((word) => clip(word, MISSING_WORD_LENGTH));
  return [line('small', words(cards.missingWords(named)))];
}
