import { count } from './count.ts';
import { dates } from './dates.ts';

/** What is said to members who add stories to their server. */
export const library = {
  command: 'The stories of this server: add, list, remove',
  add: 'Add an article that only this server sees',
  list: 'What this server has added, and what can be brought back',
  remove: 'Remove an article of this server; it can be brought back for a while',
  article: 'Which article',

  // The form
  storyTitle: 'Added by this server',

  addTitle: 'Add an article',
  editTitle: 'Headline, date and source',
  file: 'A file',
  fileNote: '.md, .txt, .html or .pdf. Addresses are not fetched: save the page, and choose the file.',
  text: 'Or the text itself',
  textNote: 'Paragraphs with an empty line between.',
  headline: 'Headline',
  headlineNote: 'If the file does not say it, or says it wrong.',
  date: 'Date of publication',
  dateNote: 'As 2025-04-17, if the file does not say it.',
  source: 'Publisher, and the address on a second line',
  sourceNote: 'Where it was published: a name, and a link that begins with https://.',

  // The draft
  noHeadline: 'No headline yet',
  noDate: 'no date yet',
  understood: (paragraphs: number) => `${count(paragraphs, 'paragraph', 'paragraphs')} can be asked about:`,
  more: (paragraphs: number) => `… and ${count(paragraphs, 'more paragraph', 'more paragraphs')}.`,
  leftOut: (pieces: number) =>
    `${count(pieces, 'piece', 'pieces')} of the file, such as menus and captions, ${pieces === 1 ? 'is' : 'are'} left out.`,
  replaces: 'It takes the place of the article that is there already, which can be brought back.',
  titleMissing: 'The headline is missing.',
  dateMissing: 'The date of publication is missing.',
  notSavedYet: 'Nothing is saved yet. Only this server will see it.',
  save: 'Save',
  change: 'Change headline, date or source',
  discard: 'Discard',
  saved: (title: string) => `“${title}” is saved. Members of this server can ask about it now.`,
  discarded: 'Discarded. Nothing was saved.',
  draftGone: 'This draft is gone. Please add the article again.',

  // The list
  heading: 'Articles of this server',
  none: 'This server has added nothing yet.',
  used: (articles: number, most: number, megabytes: number) =>
    `${articles} of ${most} articles; ${megabytes} MB at most for all of them.`,
  articleLine: (day: string, paragraphs: number) =>
    `${dates.day(day)}, ${count(paragraphs, 'paragraph', 'paragraphs')}`,
  removed: 'Removed, and can be brought back',
  until: (day: string) => `until ${dates.day(day)}`,
  olderByName: 'Older ones are removed by name: /library remove.',
  choose: 'Remove an article, or bring one back',
  removeNamed: (title: string) => `Remove: ${title}`,
  all: 'All articles',
  bringBack: 'Bring it back',
  bringBackNamed: (title: string) => `Bring back: ${title}`,

  // Removing
  askRemove: (title: string) => `Remove “${title}”? Members can then no longer ask about it.`,
  yesRemove: 'Remove it',
  keep: 'Keep it',
  isRemoved: (title: string, days: number) =>
    `“${title}” is removed. It can be brought back for ${count(days, 'day', 'days')}.`,
  isBack: 'It is back, and can be asked about.',
  noArticle: (typed: string) => `This server has no article called “${typed}”.`,
  gone: 'That is no longer there.',

  // Why something is not taken
  notIn:
    'The bot itself is not in this server, so it would not know when it is no longer wanted. Add it with a link that has the scope “bot”.',
  notServedYet:
    'It was written, but what is served could not be brought up to date. Please tell the host of this bot.',
  off: 'The host of this bot does not let servers add stories.',
  nothingHandedIn: 'Choose a file, or write the text.',
  wrongKind: 'Files that can be read here end in .md, .txt, .html or .pdf.',
  tooLarge: (megabytes: number) => `A file may have ${megabytes} MB at most.`,
  notLoaded: 'Discord did not hand over the file. Please try again.',
  notRead: 'The file could not be read in time, or not at all. Try another form of it, such as plain text.',
  noDay: (typed: string) => `“${typed}” is not a date. Write it as 2025-04-17.`,
  noLink: (typed: string) => `“${typed}” is not an address that begins with https://.`,
  tooMany: (most: number) => `A server may keep ${count(most, 'article', 'articles')}. Remove one first.`,
  tooMuch: (megabytes: number) => `A server may keep ${megabytes} MB. Remove an article first.`,
  notWritten: 'It could not be saved, because of the machine that the bot runs on. Please tell its host.',
};
