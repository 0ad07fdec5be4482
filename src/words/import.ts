import { count } from './count.ts';

/** What `import` says: what it read, what it left out, and why it refuses. */
export const importing = {
  // What is asked for
  noSource:
    'Say what to import: an address, a file or a folder, for example: npm run pilcrow -- import https://…',
  noStoryId: (typed: string) =>
    `“${typed}” cannot name a story. Use lower case letters, digits and hyphens, for example: --story the-dam`,
  noDate: (typed: string) =>
    `“${typed}” is not a date. Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.`,
  noAddress: (typed: string) => `“${typed}” is not an https address.`,
  noLanguage: (typed: string) => `“${typed}” is not a language. Write a code such as en, de or pt-BR.`,
  givenForOne: 'The options --title and --url are for one article, and there are several.',
  emptyFolder: (name: string) => `There is nothing in ${name} that can be read.`,

  // What only the host knows
  askTitle: (name: string) => `${name} does not say its headline. What is it?`,
  askDate: (name: string) => `${name} does not say when it was published. Which day (2025-04-17)?`,
  askOverwrite: (file: string) => `${file} holds this article with other words. Overwrite it (y/N)?`,
  askStory: (stories: readonly (readonly [string, number])[], proposed: string) =>
    [
      'Which story does it belong to?',
      ...stories.map(
        ([id, articles], index) => `  ${index + 1}  ${id} (${count(articles, 'article', 'articles')})`,
      ),
      `A number, a name for a new story, or Enter for the new story “${proposed}”:`,
    ].join('\n'),
  titleMissing: 'It does not say its headline. Give it with --title "…".',
  dateMissing: 'It does not say when it was published. Give the day with --date 2025-04-17.',
  storyMissing: 'Say which story it belongs to, with --story ID.',
  differs: (file: string) =>
    `${file} holds this article with other words. Add --yes to overwrite it, or --dry-run to look first.`,

  // What was read
  labelWidth: 11,
  labels: {
    title: 'headline',
    published: 'published',
    publisher: 'publisher',
    authors: 'authors',
    url: 'url',
    language: 'language',
    kept: 'kept',
    leftOut: 'left out',
    note: 'note',
    wrote: 'wrote',
    overwrote: 'overwrote',
    wouldWrite: 'would write',
    wouldOverwrite: 'would overwrite',
    unchanged: 'unchanged',
    left: 'left as is',
  },
  notSaid: (option?: string) => (option === undefined ? 'not said' : `not said; can be given with ${option}`),
  notSaidLanguage: 'not said, so read as English; can be given with --language',
  kept: (paragraphs: number, sections: number, words: number) =>
    [
      count(paragraphs, 'paragraph', 'paragraphs'),
      ...(sections > 0 ? [count(sections, 'section', 'sections')] : []),
      count(words, 'word', 'words'),
    ].join(', '),
  leftOut: (reason: string, shown: readonly string[], more: number) =>
    `${reason}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  tables: (rows: readonly number[]) =>
    `${count(rows.length, 'table', 'tables')} of ${rows.join(' and ')} rows: tables are not read; write in words what readers should find`,
  reasons: {
    navigation: 'navigation',
    share: 'share buttons',
    newsletter: 'newsletter',
    related: 'other articles',
    advertisement: 'advertisement',
    comments: 'comments',
    cookies: 'cookies',
    caption: 'captions and credits',
    byline: 'byline',
    date: 'date',
    headline: 'headline, which is the title',
    tags: 'tags',
    controls: 'buttons and forms',
    hidden: 'hidden from readers',
    legal: 'legal notice',
    repeated: 'repeated from the text',
    links: 'nothing but links',
    label: 'labels, which are no sentences',
    'running-head': 'heads and page numbers',
    table: 'tables',
  },
  failed: (name: string, problem: string) => `Not imported: ${name}\n  ${problem}`,
  notWritten: (file: string) => `${file} could not be written. Check the folder and its permissions.`,
  fault: 'It could not be read, because of a fault in Pilcrow itself.',
  tooLong: 'It is longer than the 2 MB that an article may have. Split it.',
  fileNotRead: (file: string, code: string) =>
    code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
  unknownKind:
    'It is nothing that can be read here. Read are web pages, Markdown, plain text, PDF, feeds, EPUB and Word files (.docx).',
  entry: 'an entry of the feed',
  feedInFeed: 'The feed leads to another feed. Import that one by its own address if you want it.',
  moreEntries: (name: string, most: number) =>
    `${name} has more than ${most} entries: the first ${most} are read, and the rest is left.`,
  emptyEntry: 'The entry has neither text nor a link to its page.',
  summary: (
    { written, unchanged, left, failed }: Record<'written' | 'unchanged' | 'left' | 'failed', number>,
    isDryRun: boolean,
  ) =>
    [
      `${isDryRun ? 'Would import' : 'Imported'} ${count(written, 'article', 'articles')}`,
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
      ...(left > 0 ? [`${left} left as ${left === 1 ? 'it is' : 'they are'}`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ].join(', ') + (isDryRun ? '; nothing was written.' : '.'),
  readSoon: 'A bot that is running reads it within two seconds.',

  // Why a source is refused
  walls: {
    paywall:
      'The page shows only the beginning of its article and asks for a subscription. Save the page from a browser where you can read it whole, and import the file.',
    cookies:
      'The page asks about cookies before it shows its article. Open it in a browser, save it, and import the file.',
    login: 'The page asks to log in. Save it from a browser where you are logged in, and import the file.',
    robot:
      'The page checks whether its visitor is human. Open it in a browser, save it, and import the file.',
    error: 'The page says that something is not there or went wrong. Check the address.',
    shell:
      'The page is empty until a browser runs its scripts. Open it in a browser, save it, and import the file.',
  },
  brokenWord: 'The Word file cannot be read. Open it in Word, save it anew as .docx, and import that.',
  brokenEpub: 'The EPUB cannot be read: it is damaged or locked.',
  brokenFeed: 'The feed cannot be read: it is neither RSS nor Atom nor JSON Feed.',
  datedByChange:
    'The feed says only when the entry was last changed; that day was taken for the day of publication.',
  emptyFeed: 'The feed has no entry.',
  pdf: {
    locked: 'The PDF is locked with a password. Save a copy without, and import that.',
    long: 'The PDF has more pages than an article can have. Split it, and import the parts.',
    broken: 'The PDF cannot be read. Open it in a viewer, save it anew, and import that.',
    pictures:
      'The PDF holds pictures of its pages and no text. Have its text recognised (OCR) first, and import that.',
    look: 'A PDF says where its letters stand, not what is a paragraph: look the file over before you rely on it.',
  },
  pageTooLong: 'The page is too long to be an article. Save the part that you need, and import that.',
  tooDeep: 'The page has so many elements in one another that it cannot be read safely.',
  nothingToRead: 'There is no text of an article in it.',

  // Why an address is not fetched
  notAnAddress: (address: string) => `“${address}” is no web address. It should begin with https://.`,
  plainHttp: (address: string) =>
    `${address} is not encrypted, so its words could be changed on the way, and is not read. Try ${address.replace(/^http:/, 'https:')}, or save the page and import the file.`,
  privateAddress: (address: string) =>
    `${address} leads into a network that is not public, and is not read. If that is your own and you mean it, add --allow-private.`,
  tooManyRedirects: (address: string, most: number) =>
    `${address} leads from address to address, more than ${most} times. Open it in a browser, and import the address where you end.`,
  serverAnswered: (address: string, status: number, meaning: string) =>
    `${address} could not be read: the server answered ${`${status} ${meaning}`.trim()}. Open it in a browser; if it is there, save it and import the file.`,
  unreadableType: (address: string, type: string) =>
    `${address} is ${type}, which holds no text that can be read here.`,
  tooLarge: (name: string, most: number) =>
    `${name} is larger than ${Math.round(most / (1024 * 1024))} MB, and is not read.`,
  tooSlow: (address: string, seconds: number) =>
    `${address} did not come within ${seconds} seconds. Try again later, or save the page and import the file.`,
  notFetched: (address: string, code: string) =>
    `${address} could not be fetched (${code}). Check the address and your connection.`,

  // What the host should know of an article
  shownDay: (shown: string, given: string) =>
    `The page shows ${shown} as its day and gives ${given} to machines; the day that readers see was taken.`,
  brokenSettings:
    'Its settings, between the two “---” lines, cannot be read as YAML. Put values with a colon between double quotes.',
  unknownSettings: (keys: readonly string[]) =>
    `Settings that mean nothing here were left away: ${keys.join(', ')}.`,
  unreadMarkdown: (what: readonly string[]) =>
    `The bot does not read ${[...new Set(what)].map((one) => `${count(what.filter((other) => other === one).length, one, one === 'raw HTML' ? 'pieces of raw HTML' : `${one}s`)}`).join(', ')}; they stay in the file. Write in words what readers should find.`,
  fewerWords: (kept: number, told: number) =>
    `The page says that its article has ${told} words, and ${kept} were found: look whether something is missing.`,
  fromStructuredData:
    'The text was read from the data for search engines, since it does not stand on the page itself.',
};
