/** What is said of a fault in `content/`: what is wrong, and what to do. */
export interface Complaint {
  readonly problem: string;
  readonly mend: string;
}

const complaint = (problem: string, mend: string): Complaint => ({ problem, mend });
const bytes = (count: number): string => `${count} bytes`;

/** Faults of the content, as `check` lists them. */
export const content = {
  // An article
  noFrontMatter: complaint(
    'The file does not begin with settings between two “---” lines.',
    'Put “---”, “title: …”, “published: 2025-04-17” and “---” on top.',
  ),
  notADate: (value: string) =>
    complaint(
      `“published: ${value}” is not a date.`,
      'Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.',
    ),
  unread: (what: string) =>
    complaint(
      `A ${what} is not read.`,
      'Write its words as a paragraph or a list if readers should find them.',
    ),
  noParagraph: complaint('The article has no paragraph.', 'Write the article below the second “---” line.'),

  // Settings
  notYaml: (detail: string) =>
    complaint(
      `The settings cannot be read as YAML (${detail}).`,
      'Put values with a colon or a quotation mark between double quotes, and indent with spaces.',
    ),
  notAMapping: complaint(
    'The settings are not a list of “key: value” lines.',
    'Write one “key: value” a line.',
  ),
  unknownKey: (key: string, nearest: string | undefined, known: readonly string[]) =>
    complaint(
      `“${key}” is not a key that is read here.`,
      nearest === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean “${nearest}”?`,
    ),
  missingText: (key: string, example: string, isThere: boolean) =>
    complaint(
      isThere ? `“${key}” is not a text.` : `“${key}” is missing.`,
      `Write a line such as “${key}: ${example}”.`,
    ),
  notAText: (key: string) =>
    complaint(`“${key}” is not a text and is not used.`, `Write one text after “${key}:”.`),
  notHttps: (key: string) =>
    complaint(`“${key}” is not an https address and is not used.`, 'Begin it with https://.'),
  entryNotAText: (key: string) =>
    complaint(`An entry of “${key}” is not a text and is not used.`, 'Write one text an entry.'),
  entryNotRead: (key: string) =>
    complaint(`An entry of “${key}” cannot be read and is not used.`, 'See the content format.'),
  notServerIds: (entries: readonly string[]) =>
    complaint(
      `“servers” has entries that are no server ids: ${entries.join(', ')}.`,
      'In Discord, turn Developer Mode on, then “Copy Server ID”.',
    ),

  // Files
  outsideOfAStory: (place: string) =>
    complaint(
      'The article lies outside of a story and is not read.',
      `Move it into a folder of its story: ${place}.`,
    ),
  noArticle: complaint('The story has no article.', 'Put a Markdown file into its folder.'),
  misnamedSettings: (name: string) =>
    complaint('The settings of a story are not read from a file of this name.', `Rename it to ${name}.`),
  emptySettings: complaint('The file is empty.', 'Write “title: …” into it, or remove the file.'),
  badName: complaint(
    'The name has characters that an id may not have.',
    'Use lower case letters, digits and hyphens.',
  ),
  tooLarge: (size: number, most: number) =>
    complaint(`The file has ${bytes(size)}; at most ${most} are read.`, 'Split it.'),
  notUtf8: complaint('The file is not valid UTF-8.', 'Save it as UTF-8.'),
  fileNotRead: (reason: string) =>
    complaint(`The file cannot be read (${reason}).`, 'Check that it is there and readable.'),
  folderNotRead: (reason: string) =>
    complaint(`The folder cannot be read (${reason}).`, 'Check that it is there and readable.'),
  nameTaken: (owner: string) =>
    complaint(`Its name cannot be told from that of ${owner}.`, 'Rename the file.'),
};
