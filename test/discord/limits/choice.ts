import { at, type JsonObject, listAt } from '../json.ts';
import { COMMAND } from './numbers.ts';
import { type Path, requiredList, requiredText, type Violation } from './violation.ts';

/** A choice of an option, whether declared with the command or offered while the reader types. */
export function* choiceViolations(choice: unknown, path: Path): Iterable<Violation> {
  yield* requiredText(at(choice, 'name'), [...path, 'name'], { min: 1, max: COMMAND.choiceName });
  const value = at(choice, 'value');
  if (typeof value === 'number') return;
  yield* requiredText(value, [...path, 'value'], { max: COMMAND.choiceValue });
}

/** The `choices` of an option or of an autocomplete answer. */
export function* choicesViolations(holder: JsonObject, path: Path): Iterable<Violation> {
  const here = [...path, 'choices'];
  yield* requiredList(at(holder, 'choices'), here, { max: COMMAND.choices });
  for (const [index, choice] of listAt(holder, 'choices').entries()) {
    yield* choiceViolations(choice, [...here, index]);
  }
}
