import { listField, textField } from './json.ts';

/** Mentions, custom emoji, times and addresses: marks of Discord, and no words that a story could have. */
const MARKUP = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]*:|id:)[^>]*>|<?https?:\/\/\S+/g;

/**
 * What a message asks: its words, else those of the message it forwards, else of its embeds or text displays. Empty when
 * it has none, as a picture alone.
 */
export function questionIn(message: unknown): string {
  const candidates = [
    textField(message, 'content'),
    textField(message, 'message_snapshots', 0, 'message', 'content'),
    ...listField(message, 'embeds').flatMap((embed) => [
      textField(embed, 'title'),
      textField(embed, 'description'),
    ]),
    ...displayedTexts(listField(message, 'components')),
  ];
  const texts = candidates.map((text) => withoutMarkup(text ?? ''));
  return texts.find((text) => text !== '') ?? '';
}

/** The text without Discord's marks. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
}

function displayedTexts(components: readonly unknown[]): string[] {
  return components.flatMap((component) => [
    ...(textField(component, 'content') === undefined ? [] : [textField(component, 'content') ?? '']),
    ...displayedTexts(listField(component, 'components')),
  ]);
}
