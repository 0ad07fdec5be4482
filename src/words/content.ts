/** What is said of a fault in `content/`. */
export interface Complaint {
  /** Its name for programs; it stays the same when the words change. */
  readonly rule: string;
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly mend: string;
}

export const complaint = (rule: string, problem: string, mend: string): Complaint => ({
  rule,
  problem,
  mend,
});
const notRead = (what: string): Complaint =>
  complaint(
    'not-read',
    `${what} is not read.`,
    'Write its words as a paragraph or a list if readers should find them.',
  );
const bytes = (count: number): string => `${count} bytes`;

/** Faults of the content, as `check` lists them. */
export const content = {
  // An article
  noFrontMatter: complaint(
    'no-front-matter',
    'The file does not begin with settings between two “---” lines.',
    'Put “---”, “title: …”, “published: 2025-04-17” and “---” on top.',
  ),
  notADate: (value: string) =>
    complaint(
      'not-a-date',
      `“published: ${value}” is not a date.`,
      'Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.',
    ),
  unread: {
    table: notRead('A table'),
    'code block': notRead('A code block'),
    image: notRead('An image'),
    'raw HTML': notRead('Raw HTML'),
  },
  noParagraph: complaint(
    'no-paragraph',
    'The article has no paragraph.',
    'Write the article below the second “---” line.',
  ),

  // Settings
  notYaml: (detail: string) =>
    complaint(
      'not-yaml',
      `The settings cannot be read as YAML (${detail}).`,
      'Put values with a colon or a quotation mark between double quotes, and indent with spaces.',
    ),
  notAMapping: complaint(
    'not-a-mapping',
    'The settings are not a list of “key: value” lines.',
    'Write one “key: value” a line.',
  ),
  unknownKey: (key: string, nearest: string | undefined, known: readonly string[]) =>
    complaint(
      'unknown-key',
      `“${key}” is not a key that is read here.`,
      nearest === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean “${nearest}”?`,
    ),
  missingText: (key: string, example: string, isThere: boolean) =>
    complaint(
      'missing-text',
      isThere ? `“${key}” is not a text.` : `“${key}” is missing.`,
      `Write a line such as “${key}: ${example}”.`,
    ),
  notAText: (key: string) =>
    complaint('not-a-text', `“${key}” is not a text and is not used.`, `Write one text after “${key}:”.`),
  notHttps: (key: string) =>
    complaint('not-https', `“${key}” is not an https address and is not used.`, 'Begin it with https://.'),
  entryNotAText: (key: string) =>
    complaint(
      'entry-not-a-text',
      `An entry of “${key}” is not a text and is not used.`,
      'Write one text an entry.',
    ),
  entryNotRead: (key: string) =>
    complaint(
      'entry-not-read',
      `An entry of “${key}” cannot be read and is not used.`,
      'See the content format.',
    ),
  notServerIds: (entries: readonly string[]) =>
    complaint(
      'not-server-ids',
      `“servers” has entries that are no server ids: ${entries.join(', ')}.`,
      'In Discord, turn Developer Mode on, then “Copy Server ID”.',
    ),

  // Files
  outsideOfAStory: (place: string) =>
    complaint(
      'outside-of-a-story',
      'The article lies outside of a story and is not read.',
      `Move it into a folder of its story: ${place}.`,
    ),
  noArticle: complaint('no-article', 'The story has no article.', 'Put a Markdown file into its folder.'),
  misnamedSettings: (name: string) =>
    complaint(
      'misnamed-settings',
      'The settings of a story are not read from a file of this name.',
      `Rename it to ${name}.`,
    ),
  emptySettings: complaint(
    'empty-settings',
    'The file is empty.',
    'Write “title: …” into it, or remove the file.',
  ),
  badName: complaint(
    'bad-name',
    'The name has characters that an id may not have.',
    'Use lower case letters, digits and hyphens.',
  ),
  tooLarge: (size: number, most: number) =>
    complaint('too-large', `The file has ${bytes(size)}; at most ${most} are read.`, 'Split it.'),
  notUtf8: complaint('not-utf8', 'The file is not valid UTF-8.', 'Save it as UTF-8.'),
  noText: complaint(
    'no-text',
    'Here stands a zero byte, which no text has.',
    'Take it out; if there are many, save the file as UTF-8.',
  ),
  fileNotRead: (reason: string) =>
    complaint(
      'file-not-read',
      `The file cannot be read (${reason}).`,
      'Check that it is there and readable.',
    ),
  folderNotRead: (reason: string) =>
    complaint(
      'folder-not-read',
      `The folder cannot be read (${reason}).`,
      'Check that it is there and readable.',
    ),
  nameTaken: (owner: string) =>
    complaint('name-taken', `Its name cannot be told from that of ${owner}.`, 'Rename the file.'),
};
