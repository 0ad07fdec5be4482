import { at, type JsonObject, listAt, numberAt, objectAt, textAt } from '../json.ts';
import { childViolations } from './component.ts';
import { embedsViolations } from './embed.ts';
import { COMPONENTS, FLAG, MESSAGE, TYPE } from './numbers.ts';
import { pollViolations } from './poll.ts';
import { allComponents } from './tree.ts';
import { optionalText, type Path, repeated, type Violation } from './violation.ts';

export interface MessageCheck {
  /** In an edit whatever is left out stays as it was, so nothing can be said of what is missing. */
  readonly isEdit?: boolean;
}

const NOT_WITH_V2 = ['content', 'embeds', 'poll', 'sticker_ids', 'stickers'];

/** Checks a message as a whole. https://docs.discord.com/developers/resources/message#create-message */
export function* messageViolations(body: JsonObject, check: MessageCheck = {}): Iterable<Violation> {
  yield* optionalText(at(body, 'content'), ['content'], { max: MESSAGE.content });
  yield* embedsViolations(body, []);
  yield* allowedMentionsViolations(body);
  const poll = objectAt(body, 'poll');
  if (poll !== undefined) yield* pollViolations(poll, ['poll']);
  if (listAt(body, 'attachments').length > MESSAGE.attachments) {
    yield { path: ['attachments'], message: `at most ${MESSAGE.attachments} files fit a message` };
  }
  yield* componentListViolations(body, check);
  if (check.isEdit !== true && isEmpty(body)) yield { path: [], message: 'Cannot send an empty message' };
}

function* componentListViolations(body: JsonObject, { isEdit = false }: MessageCheck): Iterable<Violation> {
  const components = listAt(body, 'components');
  const flagged = ((numberAt(body, 'flags') ?? 0) & FLAG.componentsV2) !== 0;
  // An edit without flags may well change a message that has been of the second kind all along.
  const isNew = flagged || (isEdit && components.some((one) => numberAt(one, 'type') !== TYPE.actionRow));
  if (flagged) yield* fieldsNotWithV2(body);
  if (components.length > 0) {
    const max = isNew ? COMPONENTS.inMessage : MESSAGE.actionRows;
    yield* childViolations(body, [], isNew ? 'message' : 'old message', { max });
  }
  yield* wholeTreeViolations(components, ['components']);
}

function* fieldsNotWithV2(body: JsonObject): Iterable<Violation> {
  for (const key of NOT_WITH_V2) {
    const value = at(body, key);
    const isGiven = value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
    if (isGiven) yield { path: [key], message: 'cannot be used with IS_COMPONENTS_V2' };
  }
}

/** What holds for all components of a message or modal together, however they are nested. */
export function* wholeTreeViolations(components: readonly unknown[], path: Path): Iterable<Violation> {
  const all = [...allComponents(components)];
  if (all.length > COMPONENTS.inMessage) {
    yield { path, message: `${all.length} components in all, at most ${COMPONENTS.inMessage} are allowed` };
  }
  const texts = all.filter((component) => at(component, 'type') === TYPE.textDisplay);
  const length = texts.reduce((sum, text) => sum + (textAt(text, 'content')?.length ?? 0), 0);
  if (length > COMPONENTS.textInMessage) {
    yield { path, message: `${length} characters of text in all, at most ${COMPONENTS.textInMessage} fit` };
  }
  const customIds = all.flatMap((component) => textAt(component, 'custom_id') ?? []);
  yield* repeated(customIds, path, 'the custom_id');
  const ids = all.map((component) => numberAt(component, 'id') ?? 0).filter((id) => id !== 0);
  yield* repeated(ids, path, 'the component id');
}

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
function* allowedMentionsViolations(body: JsonObject): Iterable<Violation> {
  const allowed = at(body, 'allowed_mentions');
  for (const key of ['users', 'roles']) {
    const ids = listAt(allowed, key);
    const path = ['allowed_mentions', key];
    if (ids.length > MESSAGE.mentionedIds) yield { path, message: `at most ${MESSAGE.mentionedIds} ids` };
    if (ids.length > 0 && listAt(allowed, 'parse').includes(key)) {
      yield { path, message: `cannot be listed while parse names ${key} as well` };
    }
  }
}

function isEmpty(body: JsonObject): boolean {
  const lists = ['embeds', 'components', 'attachments', 'sticker_ids'];
  const hasText = (textAt(body, 'content') ?? '').trim() !== '';
  return !hasText && at(body, 'poll') == null && lists.every((key) => listAt(body, key).length === 0);
}
