/** What `report` prints about a card that a reader reported. */
export const report = {
  usage: 'Say which: report REFERENCE, as the reader sent it.',
  notOne:
    'That is no reference to a report. Paste all of it: it begins with “pilcrow1:” and has no space in it.',
  of: (command: string, version: string) =>
    `A reader reported a card of /${command}, made by Pilcrow ${version}.`,
  otherVersion: (version: string) => `This is Pilcrow ${version}: the same question may get another answer.`,
  verdicts: {
    answered: 'It said that this answers the question:',
    closest: 'It said that this is the closest passage, and may not answer:',
    'not-in-story': 'It said that the story does not say, and that this is the nearest passage:',
  },
  list: 'It showed:',
  paragraph: (number: number, headline: string) => `¶ ${number} of “${headline}”`,
  sentence: (number: number) => `, sentence ${number}`,
  unchanged: 'unchanged since',
  changed: 'CHANGED since; it reads now:',
  paragraphGone: 'this paragraph is GONE: the text has changed since',
  gone: (key: string) => `An article that is no longer there, or has another name (key ${key}).`,
};
