import { listField, textField } from './json.ts';

/**
 * Mentions, custom emoji, times and addresses: marks of Discord, and no words that a story could have. The longest mark is
 * a command's, three names of 32 characters and a number of 20; a `<` without an end is looked no further for one.
 */
const MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:<>]{0,100}:|id:)[^<>]{0,40}>|<?https?:\/\/\S+/g;
/** What is read of a message, in characters: as much as one holds. */
const MAX_MESSAGE_LENGTH = 6000;
/** How deep text stands in a message: in a section of a container. */
const MAX_DEPTH = 4;

/**
 * What a message asks: its words, else those of the message it forwards, else of its embeds or text displays. Empty when
 * it has none, as a picture alone.
 */
export function questionIn(message: unknown): string {
  for (const text of textsIn(message)) {
    const words = withoutMarkup(text ?? '');
    if (words !== '') return words;
  }
  return '';
}

/** The text without Discord's marks. */
export function withoutMarkup(text: string): string {
  return text.slice(0, MAX_MESSAGE_LENGTH).replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
}

function* textsIn(message: unknown): Iterable<string | undefined> {
  yield textField(message, 'content');
  yield textField(message, 'message_snapshots', 0, 'message', 'content');
  for (const embed of listField(message, 'embeds')) {
    yield textField(embed, 'title');
    yield textField(embed, 'description');
  }
  yield* displayedTexts(listField(message, 'components'));
}

function* displayedTexts(components: readonly unknown[], depth = 1): Iterable<string | undefined> {
  if (depth > MAX_DEPTH) return;
  for (const component of components) {
    yield textField(component, 'content');
    yield* displayedTexts(listField(component, 'components'), depth + 1);
  }
}
