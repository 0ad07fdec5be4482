import {
  at,
  isObject,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
} from '../../../discord/json.ts';
import { SELECTS, TYPE } from '../../../discord/limits/numbers.ts';

export type FieldValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/**
 * What is sent when a person fills in a modal: its parts again, with values in place of labels.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 */
export function modalSubmission(
  modal: JsonObject,
  typed: FieldValues,
  upload?: readonly [id: string, attachment: object],
): JsonObject {
  const fileField = fieldsIn(modal).find((field) => numberAt(field, 'type') === TYPE.fileUpload);
  const values =
    upload === undefined ? typed : { ...typed, [textAt(fileField, 'custom_id') ?? '']: [upload[0]] };
  const wrong = Object.keys(values).find((customId) => !fieldIds(modal).includes(customId));
  if (wrong !== undefined)
    throw new Error(`The modal has no field “${wrong}”; it has: ${fieldIds(modal).join(', ')}.`);
  let id = 0;
  const nextId = () => {
    id += 1;
    return id;
  };
  const components = listAt(modal, 'components').filter(isObject);
  return {
    custom_id: textAt(modal, 'custom_id'),
    components: components.map((part) => filledPart(part, values, nextId)),
    resolved: upload === undefined ? {} : { attachments: { [upload[0]]: upload[1] } },
  };
}

function fieldIds(modal: JsonObject): string[] {
  return fieldsIn(modal).flatMap((field) => textAt(field, 'custom_id') ?? []);
}

function fieldsIn(modal: JsonObject): JsonObject[] {
  const parts = objectsAt(modal, 'components');
  return parts.flatMap((part) => [at(part, 'component'), ...listAt(part, 'components')]).filter(isObject);
}

function filledPart(part: JsonObject, values: FieldValues, nextId: () => number): JsonObject {
  const about = { type: at(part, 'type'), id: nextId() };
  const inner = objectAt(part, 'component');
  if (inner !== undefined) return { ...about, component: filledField(inner, values, nextId) };
  const row = objectsAt(part, 'components');
  return row.length === 0
    ? about
    : { ...about, components: row.map((field) => filledField(field, values, nextId)) };
}

function filledField(field: JsonObject, values: FieldValues, nextId: () => number): JsonObject {
  const type = numberAt(field, 'type') ?? 0;
  const custom_id = textAt(field, 'custom_id') ?? '';
  const value = values[custom_id];
  const about = { type, id: nextId(), custom_id };
  const isList = SELECTS.includes(type) || type === TYPE.checkboxGroup || type === TYPE.fileUpload;
  return isList ? { ...about, values: value ?? [] } : { ...about, value: value ?? at(field, 'value') ?? '' };
}
