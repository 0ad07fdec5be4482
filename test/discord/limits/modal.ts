import { at, isObject, type JsonObject, listAt, numberAt, objectAt, objectsAt, textAt } from '../json.ts';
import { wholeTreeViolations } from './message.ts';
import { COMPONENTS, MODAL, SELECTS, TYPE } from './numbers.ts';
import { optionViolations, selectViolations } from './select.ts';
import {
  optionalText,
  optionalWhole,
  type Path,
  requiredList,
  requiredText,
  type Violation,
} from './violation.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding (modal) */
export function* modalViolations(modal: JsonObject): Iterable<Violation> {
  yield* requiredText(at(modal, 'title'), ['title'], { min: 1, max: MODAL.title });
  yield* requiredText(at(modal, 'custom_id'), ['custom_id'], { min: 1, max: COMPONENTS.customId });
  yield* requiredList(at(modal, 'components'), ['components'], { min: 1, max: MODAL.components });
  const components = listAt(modal, 'components');
  for (const [index, component] of components.entries()) {
    yield* partViolations(component, ['components', index]);
  }
  yield* wholeTreeViolations(components, ['components']);
}

function* partViolations(part: unknown, path: Path): Iterable<Violation> {
  if (!isObject(part)) {
    yield { path, message: 'must be a component' };
  } else if (at(part, 'type') === TYPE.label) {
    yield* requiredText(at(part, 'label'), [...path, 'label'], { min: 1, max: MODAL.label });
    yield* optionalText(at(part, 'description'), [...path, 'description'], { max: MODAL.labelDescription });
    yield* fieldViolations(objectAt(part, 'component'), [...path, 'component']);
  } else if (at(part, 'type') === TYPE.actionRow) {
    yield* oldRowViolations(part, path);
  } else if (at(part, 'type') === TYPE.textDisplay) {
    yield* requiredText(at(part, 'content'), [...path, 'content'], { min: 1, max: COMPONENTS.textInMessage });
  } else {
    yield { path: [...path, 'type'], message: 'a modal holds labels and text displays' };
  }
}

/** The older form of a modal: a text input, with its own label, alone in an action row. */
function* oldRowViolations(row: JsonObject, path: Path): Iterable<Violation> {
  const [input, ...rest] = objectsAt(row, 'components');
  const here = [...path, 'components', 0];
  if (input === undefined || rest.length > 0 || at(input, 'type') !== TYPE.textInput) {
    yield { path, message: 'an action row of a modal holds one text input' };
    return;
  }
  yield* requiredText(at(input, 'label'), [...here, 'label'], { min: 1, max: MODAL.label });
  yield* fieldViolations(input, here);
}

function* fieldViolations(field: JsonObject | undefined, path: Path): Iterable<Violation> {
  const type = numberAt(field, 'type');
  if (field === undefined || type === undefined) {
    yield { path, message: 'a label wraps one component' };
    return;
  }
  yield* requiredText(at(field, 'custom_id'), [...path, 'custom_id'], { min: 1, max: COMPONENTS.customId });
  if (SELECTS.includes(type)) yield* selectViolations(field, path);
  else if (type === TYPE.textInput) yield* textInputViolations(field, path);
  else if (type === TYPE.fileUpload) yield* countViolations(field, path, MODAL.uploads);
  else if (type === TYPE.radioGroup) yield* groupViolations(field, path, MODAL.radioOptionsMin);
  else if (type === TYPE.checkboxGroup) yield* groupViolations(field, path, 1);
  else if (type !== TYPE.checkbox)
    yield { path: [...path, 'type'], message: `${type} is no field of a modal` };
}

function* textInputViolations(input: JsonObject, path: Path): Iterable<Violation> {
  yield* optionalWhole(at(input, 'style'), [...path, 'style'], { min: 1, max: 2 });
  if (at(input, 'style') === undefined) yield { path: [...path, 'style'], message: 'is required' };
  yield* optionalText(at(input, 'value'), [...path, 'value'], { max: MODAL.textInput });
  yield* optionalText(at(input, 'placeholder'), [...path, 'placeholder'], {
    max: MODAL.textInputPlaceholder,
  });
  yield* optionalWhole(at(input, 'min_length'), [...path, 'min_length'], { max: MODAL.textInput });
  yield* optionalWhole(at(input, 'max_length'), [...path, 'max_length'], { min: 1, max: MODAL.textInput });
}

function* countViolations(field: JsonObject, path: Path, max: number): Iterable<Violation> {
  yield* optionalWhole(at(field, 'min_values'), [...path, 'min_values'], { max });
  yield* optionalWhole(at(field, 'max_values'), [...path, 'max_values'], { min: 1, max });
}

function* groupViolations(group: JsonObject, path: Path, min: number): Iterable<Violation> {
  const here = [...path, 'options'];
  yield* requiredList(at(group, 'options'), here, { min, max: MODAL.groupOptions });
  yield* countViolations(group, path, MODAL.groupOptions);
  for (const [index, option] of objectsAt(group, 'options').entries()) {
    yield* optionViolations(option, [...here, index]);
  }
}

/** A modal is the only body with a title of its own. */
export function isModal(body: JsonObject): boolean {
  return textAt(body, 'title') !== undefined && textAt(body, 'custom_id') !== undefined;
}
