import { at, type JsonObject, listAt } from '../json.ts';
import { POLL } from './numbers.ts';
import { optionalWhole, type Path, requiredList, requiredText, type Violation } from './violation.ts';

/** https://docs.discord.com/developers/resources/poll#poll-create-request-object */
export function* pollViolations(poll: JsonObject, path: Path): Iterable<Violation> {
  const question = at(at(poll, 'question'), 'text');
  yield* requiredText(question, [...path, 'question', 'text'], { min: 1, max: POLL.question });
  yield* requiredList(at(poll, 'answers'), [...path, 'answers'], { min: 1, max: POLL.answers });
  for (const [index, answer] of listAt(poll, 'answers').entries()) {
    const here = [...path, 'answers', index, 'poll_media', 'text'];
    yield* requiredText(at(at(answer, 'poll_media'), 'text'), here, { min: 1, max: POLL.answer });
  }
  yield* optionalWhole(at(poll, 'duration'), [...path, 'duration'], { min: 1, max: POLL.hours });
}
