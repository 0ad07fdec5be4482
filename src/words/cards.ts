import { count } from './count.ts';
import { dates } from './dates.ts';

const quoted = (word: string): string => `“${word}”`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (words: readonly string[]): string => words.map(quoted).join(', ');

/** What the cards say around the words of the stories. */
export const cards = {
  // Answers
  answered: 'The story says:',
  closest: 'The story may not answer this. The closest passage is:',
  notInStory: 'The story does not say. The nearest passage is:',
  another: (number: number, all: number) => `Another passage (${number} of ${all}):`,
  nothingNear: 'The story does not say, and no passage is near to the question.',
  missingWords: (words: readonly string[]) => `Not in the story: ${listed(words)}.`,
  unclear: 'There is no word in that to look for. Ask about somebody or something in the story.',
  alsoIn: (paragraphs: readonly string[]) => `Also in ${paragraphs.join(', ')}`,
  paragraph: (number: number) => `¶ ${number}`,
  paragraphOf: (number: number, all: number) => `¶ ${number} of ${all}`,
  paragraphElsewhere: (number: number, headline: string) => `¶ ${number} of “${headline}”`,
  partOf: (part: number, all: number) => `Part ${part} of ${all} of this paragraph.`,
  changed: 'The text of this passage has changed since. Please ask again.',
  gone: 'This passage is no longer in a story that can be read here. Please ask again.',
  inContext: 'In its context:',

  // Buttons
  more: (next: number, all: number) => `More (${next} of ${all})`,
  previous: 'Previous',
  nextPart: 'Rest of the paragraph',
  previousPart: 'Part before',
  context: 'Context',
  back: 'Back to the passage',
  share: 'Share with everyone here',
  source: 'Source',
  report: 'Report',
  support: 'Contact the host',
  pageOf: (page: number, all: number) => `Page ${page} of ${all}`,
  nextPage: (page: number, all: number) => `Next page (${page} of ${all})`,
  previousPage: 'Previous page',
  whoIs: (name: string) => `Who is ${name}?`,
  chooseQuote: 'Choose a quotation',
  quotesOf: (name: string) => `Quotes of ${name}`,
  timelineOf: (name: string) => `Timeline of ${name}`,

  // Stories and people that are not there
  noStory: (typed: string) => `There is no story called ${quoted(typed)} here.`,
  noStories: 'There is no story here yet.',
  nobody: (typed: string) => `No one called ${quoted(typed)} is named in the story.`,
  didYouMean: 'Did you mean:',
  several: (typed: string) => `Several go by ${quoted(typed)}:`,

  // Reports
  reportTitle: 'Report this to the host of the bot',
  reportHow:
    'Copy this reference, and send it to whoever hosts this bot, with what you asked and what is wrong:',
  reportHolds:
    'It names the passages that the card showed, and the version of Pilcrow; it holds nothing of you and not your question. Nothing is sent or stored by itself.',

  // Quotes
  quotes: 'Quotes',
  quotesBy: (name: string) => `Quotes of ${name}`,
  quotesAbout: (topic: string) => `About ${quoted(topic)}`,
  noQuotes: 'No direct quotation of that kind was found.',
  unknownSpeaker: 'Unknown speaker',
  provenBy: 'Speaker read from:',

  // Timeline
  timeline: 'Timeline',
  mainEvents: (shown: number, all: number) => `The ${shown} main events of ${all}, in order of time`,
  allEvents: (all: number) => `All ${all} events`,
  onlyMainEvents: 'Main events',
  /** Before a date: whether something happened then, was only said then, or lay ahead when it was written. */
  dated: {
    happened: (date: string) => capitalised(date),
    said: (date: string) => `Said: ${date}`,
    expected: (date: string) => `Expected: ${date}`,
  },
  asFile: 'As a file',
  files: (events: number) => `${count(events, 'event', 'events')}, each with its sentence, date and sources:`,
  fileFor: {
    timelinejs: (name: string) => `${name}: for TimelineJS`,
    ics: (name: string) => `${name}: for calendars`,
    csv: (name: string) => `${name}: for tables`,
  },
  filesTooLarge: 'A file that is larger than Discord takes was left out.',
  alsoTold: 'Also told in ',
  moreArticles: (articles: number) => `; and in ${count(articles, 'more article', 'more articles')}`,
  noEvents: 'No sentence was found that tells of that and gives its date.',
  reversedDates: 'The first date is later than the last one.',
  between: (from: string | undefined, to: string | undefined) =>
    from === undefined
      ? `Up to ${dates.day(to ?? '')}`
      : to === undefined
        ? `From ${dates.day(from)} on`
        : `From ${dates.day(from)} to ${dates.day(to)}`,
  badDate: (typed: string) =>
    `${quoted(typed)} is not a date that can be read here. Write 2020, 2020-11 or 2020-11-17.`,
  named: (name: string) => `Naming ${name}`,

  // People
  notIntroduced: 'The story names them, but does not say who they are.',
  roleFromHost: (role: string) => `The host of this bot describes them as: ${role}`,
  alsoCalled: (aliases: readonly string[]) => `Also called ${listed(aliases)}`,
  mentionedIn: (paragraphs: number, articles: number) =>
    `Named in ${count(paragraphs, 'paragraph', 'paragraphs')} of ${count(articles, 'article', 'articles')}.`,
  mentionsIn: (headline: string, paragraphs: string) => `${quoted(headline)}: ${paragraphs}`,
  quotedBy: (publishers: readonly (readonly [name: string, quotes: number])[]) =>
    `Quoted by ${publishers.map(([name, quotes]) => `${name} (${count(quotes, 'quote', 'quotes')})`).join(', ')}`,
  namedWith: (others: readonly { readonly name: string; readonly paragraphs: number }[]) =>
    `Named together with ${others.map(({ name, paragraphs }) => `${name} (${count(paragraphs, 'paragraph', 'paragraphs')})`).join(', ')}`,
  organisation: 'Organisation',
  person: 'Person',

  // Stories
  keyPoints: 'Key points',
  people: 'People and organisations',
  articles: 'Articles',
  sources: 'Sources of these articles',
  by: (authors: readonly string[]) => `by ${authors.join(', ')}`,
  licence: (text: string) => `Licence: ${text}`,
  stories: 'Stories',
  storyLine: (articles: number, first: string, last: string) =>
    `${count(articles, 'article', 'articles')}, ${first === last ? dates.day(first) : `${dates.day(first)} to ${dates.day(last)}`}`,
  andMore: (number: number) => `… and ${number} more.`,
  leftOut: 'More does not fit on this card.',
  alsoInStory: (title: string) => `In “${title}”`,

  // About
  about: {
    title: (version: string) => `Pilcrow ${version}`,
    does: 'Pilcrow answers questions about news stories in the story’s own words. Every passage is shown word for word, with its headline, publisher, date and paragraph. Pilcrow writes no sentence about a story itself.',
    cannot:
      'It finds words, and words of like meaning; it does not understand. It may show a passage that does not answer, or miss one that does. Quotes, dates and people are read by rules: check the sentence that is shown with them.',
    stores:
      'It stores nothing: no questions, no messages, no names. It reads no messages, except those you choose with “Find in the story” or, where the host allows it, those that mention it.',
    storesQuestions: (days: number) =>
      `It stores no messages, no names, and nothing of who asks. The host of this bot has chosen to keep the questions that the stories do not answer, also those asked privately: their words, without mentions, addresses and long numbers, the day, and how often they were asked; not by whom, nor where. They are deleted after ${days} days. It reads no messages, except those you choose with “Find in the story” or, where the host allows it, those that mention it.`,
    privacy: 'Privacy',
    security: 'Security',
    back: 'Back',
    keepsServerStories:
      'It keeps the stories that members who manage a server add to it, for that server alone. What they remove, and all of a server that the bot has left, is deleted for good some weeks later.',
    faults: (errors: number, outdated: number) =>
      `${count(errors, 'file', 'files')} of the stories cannot be read as it stands${
        outdated === 0 ? '' : `; ${outdated} of them ${outdated === 1 ? 'is' : 'are'} served as before`
      }. The host of this bot sees what is wrong with: npm run pilcrow -- check`,
    library: (stories: number, articles: number, paragraphs: number) =>
      `It reads ${count(stories, 'story', 'stories')} here: ${count(articles, 'article', 'articles')}, ${count(paragraphs, 'paragraph', 'paragraphs')}.`,
    commands: 'Commands',
    source: 'Free software under the MIT licence.',
  },
};
