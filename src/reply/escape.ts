/**
 * Discord's client takes a backslash before any character that is neither letter, digit nor white space for an escape,
 * and does not show it. So every character that could begin something (bold, code, spoiler, quote, link, mention, emoji,
 * time, heading, address) gets one, and the text comes out as it is read in the article and pings no one.
 */
const ALWAYS = /[\\*_~`|<>[\]#@:]/g;
/** At the beginning of a line these make lists, subtext and rules. */
const LIST_MARK = /^(\s*)([-+=])/gm;
const LIST_NUMBER = /^(\s*\d{1,9})([.)])/gm;
/** Writes a text so that Discord shows it exactly as it is. Reversible: see `unescapeMarkdown`. */
export function escapeMarkdown(text: string): string {
  return text.replace(ALWAYS, '\\$&').replace(LIST_MARK, '$1\\$2').replace(LIST_NUMBER, '$1\\$2');
}

/** The text that an escaped one shows. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
