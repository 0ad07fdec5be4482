import { at, isObject, type JsonObject, numberAt, objectAt, textAt } from '../json.ts';
import { buttonViolations } from './button.ts';
import { fileViolations, galleryViolations, mediaViolations } from './media.ts';
import { COMPONENTS, SELECTS, TYPE } from './numbers.ts';
import { selectViolations } from './select.ts';
import { optionalWhole, type Path, requiredList, requiredText, type Violation } from './violation.ts';

/** Where a component stands decides what it may be. */
export type Place = 'old message' | 'message' | 'container' | 'action row' | 'section' | 'accessory';

const IN_CONTAINER: readonly number[] = [
  TYPE.actionRow,
  TYPE.section,
  TYPE.textDisplay,
  TYPE.mediaGallery,
  TYPE.file,
  TYPE.separator,
];

const ALLOWED: Readonly<Record<Place, readonly number[]>> = {
  'old message': [TYPE.actionRow],
  message: [...IN_CONTAINER, TYPE.container],
  container: IN_CONTAINER,
  'action row': [TYPE.button, ...SELECTS],
  section: [TYPE.textDisplay],
  accessory: [TYPE.button, TYPE.thumbnail],
};

/** https://docs.discord.com/developers/components/reference */
export function* componentViolations(value: unknown, path: Path, place: Place): Iterable<Violation> {
  if (!isObject(value)) {
    yield { path, message: 'must be a component' };
    return;
  }
  const type = numberAt(value, 'type');
  if (type === undefined || !ALLOWED[place].includes(type)) {
    yield { path: [...path, 'type'], message: `type ${type} may not stand in a ${place}` };
    return;
  }
  if (type === TYPE.actionRow) yield* rowViolations(value, path);
  else if (type === TYPE.button) yield* buttonViolations(value, path);
  else if (SELECTS.includes(type)) yield* selectViolations(value, path);
  else if (type === TYPE.section) yield* sectionViolations(value, path);
  else if (type === TYPE.textDisplay) yield* textDisplayViolations(value, path);
  else if (type === TYPE.thumbnail) yield* mediaViolations(value, path);
  else if (type === TYPE.mediaGallery) yield* galleryViolations(value, path);
  else if (type === TYPE.file) yield* fileViolations(value, path);
  else if (type === TYPE.separator) yield* separatorViolations(value, path);
  else yield* containerViolations(value, path);
}

/** Checks a list of components, each at its own place in the path. */
export function* childViolations(
  parent: JsonObject,
  path: Path,
  place: Place,
  range: { min?: number; max: number },
): Iterable<Violation> {
  const here = [...path, 'components'];
  const children = at(parent, 'components');
  yield* requiredList(children, here, range);
  if (!Array.isArray(children)) return;
  for (const [index, child] of children.entries()) yield* componentViolations(child, [...here, index], place);
}

function* rowViolations(row: JsonObject, path: Path): Iterable<Violation> {
  yield* childViolations(row, path, 'action row', { min: 1, max: COMPONENTS.buttonsInRow });
  const children = at(row, 'components');
  if (!Array.isArray(children) || children.length < 2) return;
  if (children.some((child) => SELECTS.includes(numberAt(child, 'type') ?? 0))) {
    yield { path, message: 'a select menu stands alone in its action row' };
  }
}

function* sectionViolations(section: JsonObject, path: Path): Iterable<Violation> {
  yield* childViolations(section, path, 'section', { min: 1, max: COMPONENTS.sectionTexts });
  const accessory = objectAt(section, 'accessory');
  if (accessory === undefined)
    yield { path: [...path, 'accessory'], message: 'a section needs an accessory' };
  else yield* componentViolations(accessory, [...path, 'accessory'], 'accessory');
}

function* textDisplayViolations(text: JsonObject, path: Path): Iterable<Violation> {
  const here = [...path, 'content'];
  yield* requiredText(at(text, 'content'), here, { min: 1, max: COMPONENTS.textInMessage });
  const content = textAt(text, 'content');
  if (content !== undefined && content !== '' && content.trim() === '') {
    yield { path: here, message: 'holds nothing but white space' };
  }
}

function* separatorViolations(separator: JsonObject, path: Path): Iterable<Violation> {
  yield* optionalWhole(at(separator, 'spacing'), [...path, 'spacing'], { min: 1, max: 2 });
}

function* containerViolations(container: JsonObject, path: Path): Iterable<Violation> {
  yield* childViolations(container, path, 'container', { min: 1, max: COMPONENTS.inMessage });
  yield* optionalWhole(at(container, 'accent_color'), [...path, 'accent_color'], {
    max: COMPONENTS.accentColor,
  });
}
