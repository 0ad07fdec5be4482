import { type Complaint, complaint } from './content.ts';

/** What `check` advises beyond the faults that are found when the content is read: all warnings. */
export const advice = {
  // An article
  publishedAhead: (published: string): Complaint =>
    complaint(
      'published-ahead',
      `“published: ${published}” is still to come.`,
      'Look whether the date is right.',
    ),
  longParagraph: (words: number, most: number): Complaint =>
    complaint(
      'long-paragraph',
      `The paragraph has ${words} words; an answer shows a paragraph as one piece.`,
      `Part it with blank lines where a new thought begins, below ${most} words each.`,
    ),
  openQuotation: (mark: string): Complaint =>
    complaint(
      'open-quotation',
      `The quotation that begins here with ${mark} is not closed.`,
      'Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.',
    ),
  unopenedQuotation: (mark: string): Complaint =>
    complaint(
      'unopened-quotation',
      `The mark ${mark} closes a quotation that was not opened.`,
      'Put the opening mark, or remove this one.',
    ),
  emptySection: (heading: string): Complaint =>
    complaint(
      'empty-section',
      `No paragraph stands under the heading “${heading}”.`,
      'Write one, or remove the heading.',
    ),
  skippedLevel: (marks: string, before: string): Complaint =>
    complaint(
      'skipped-level',
      `The heading has ${marks}, and the one before it ${before}.`,
      `Write ${before}# if it belongs under that one.`,
    ),
  emptyItem: complaint('empty-item', 'The list item is empty.', 'Write its words, or remove it.'),
  textlessLink: (address: string): Complaint =>
    complaint(
      'textless-link',
      `The link to ${address} has no words, so nobody sees it.`,
      'Write them between the square brackets, or remove the link.',
    ),
  onlyALink: complaint(
    'only-a-link',
    'The paragraph is nothing but a link, and would be shown as a passage.',
    'Remove it, name it under “sources”, or make it part of a sentence.',
  ),
  onlyMarks: (text: string): Complaint =>
    complaint(
      'only-marks',
      `The paragraph has no word in it: ${text}`,
      'Remove it, or write “---” between blank lines to part sections.',
    ),
  alikeArticle: (shared: number, all: number, other: string): Complaint =>
    complaint(
      'alike-article',
      `${shared} of its ${all} paragraphs (${Math.round((100 * shared) / all)}%) stand in ${other} as well.`,
      'Remove one of the two articles, or what they share.',
    ),

  // story.yaml
  unnamedPerson: (name: string): Complaint =>
    complaint(
      'unnamed-person',
      `No article of the story names “${name}”.`,
      'Write the name as the articles do, add that as an alias, or remove the person.',
    ),
  sharedAlias: (alias: string, owner: string): Complaint =>
    complaint(
      'shared-alias',
      `“${alias}” is also a name of ${owner}.`,
      'Leave it with one of the two, or with neither.',
    ),
  closedToAll: complaint(
    'closed-to-all',
    'The list “servers” is empty, so nobody in Discord sees the story.',
    'Write the IDs of servers into it, or remove it to show the story to all.',
  ),
};
