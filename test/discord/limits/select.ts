import { at, type JsonObject, listAt, numberAt, objectsAt, textAt } from '../json.ts';
import { COMPONENTS, TYPE } from './numbers.ts';
import {
  optionalText,
  optionalWhole,
  type Path,
  repeated,
  requiredList,
  requiredText,
  type Violation,
} from './violation.ts';

/** https://docs.discord.com/developers/components/reference#string-select (and the four selects after it) */
export function* selectViolations(select: JsonObject, path: Path): Iterable<Violation> {
  yield* requiredText(at(select, 'custom_id'), [...path, 'custom_id'], { min: 1, max: COMPONENTS.customId });
  yield* optionalText(at(select, 'placeholder'), [...path, 'placeholder'], {
    max: COMPONENTS.selectPlaceholder,
  });
  yield* countViolations(select, path);
  if (at(select, 'type') === TYPE.stringSelect) yield* optionsViolations(select, path);
}

function* countViolations(select: JsonObject, path: Path): Iterable<Violation> {
  const max = COMPONENTS.selectOptions;
  yield* optionalWhole(at(select, 'min_values'), [...path, 'min_values'], { max });
  yield* optionalWhole(at(select, 'max_values'), [...path, 'max_values'], { min: 1, max });
  const least = numberAt(select, 'min_values') ?? 1;
  const most = numberAt(select, 'max_values') ?? 1;
  if (least > most) yield { path: [...path, 'min_values'], message: 'is more than max_values' };
  if (at(select, 'type') !== TYPE.stringSelect) return;
  const offered = listAt(select, 'options').length;
  if (most > offered && offered > 0) {
    yield { path: [...path, 'max_values'], message: `is more than the ${offered} options` };
  }
}

function* optionsViolations(select: JsonObject, path: Path): Iterable<Violation> {
  const here = [...path, 'options'];
  yield* requiredList(at(select, 'options'), here, { min: 1, max: COMPONENTS.selectOptions });
  const options = objectsAt(select, 'options');
  for (const [index, option] of options.entries()) {
    yield* optionViolations(option, [...here, index]);
  }
  yield* repeated(
    options.flatMap((option) => textAt(option, 'value') ?? []),
    here,
    'the value',
  );
  const chosen = options.filter((option) => at(option, 'default') === true).length;
  if (chosen > (numberAt(select, 'max_values') ?? 1)) {
    yield { path: here, message: `${chosen} options are chosen by default, more than max_values` };
  }
}

/** One option of a string select, a radio group or a checkbox group: the three share their limits. */
export function* optionViolations(option: JsonObject, path: Path): Iterable<Violation> {
  const max = COMPONENTS.selectOptionText;
  yield* requiredText(at(option, 'label'), [...path, 'label'], { min: 1, max });
  yield* requiredText(at(option, 'value'), [...path, 'value'], { min: 1, max });
  yield* optionalText(at(option, 'description'), [...path, 'description'], { max });
}
