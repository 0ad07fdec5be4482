import { count } from './count.ts';

/** What `check` says around the faults. */
export const checking = {
  done: (articles: number, stories: number, errors: number, warnings: number) =>
    `Checked. Served: ${count(articles, 'article', 'articles')} in ${count(stories, 'story', 'stories')}. Found: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,

  // Options
  noFormat: (name: string) => `There is no format “${name}” of faults; there is github.`,
  dryRunAlone: 'The option --dry-run goes with --fix here.',
  renameAlone: 'The option --rename goes with --fix.',
  fixAlone: 'The option --fix goes without --json, --format and --watch.',
  oneForm: 'The options --json and --format go one without the other, and --json without --watch.',

  // --watch
  watching: (folder: string) => `Watching ${folder}. Ctrl+C ends it.`,
  looked: (time: string, errors: number, warnings: number) =>
    errors + warnings === 0
      ? `${time} no fault`
      : `${time} ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  blind: (code: string) =>
    `The folder cannot be watched (${code}), so changes may go unseen. Run the check again by hand.`,

  // --fix
  fixed: (place: string, what: string) => `${place}: fixed: ${what}`,
  wouldFix: (place: string, what: string) => `${place}: would fix: ${what}`,
  notFixed: (file: string, why: string) => `${file}: not fixed: ${why}`,
  nothingToFix: 'There is nothing that can be fixed without you.',
  nameTaken: 'Another file has the name it should have.',
  changedMeanwhile: 'It was changed meanwhile. Run it again.',
  notWritten: (code: string) =>
    `It cannot be written (${code}). Look whether the file and its folder may be written to.`,
  byteOrderMark: 'the byte-order mark is gone.',
  lineEnds: (lines: number) => `${count(lines, 'line ends', 'lines end')} with LF instead of CRLF.`,
  trailingSpace: 'white space at the end of the line is gone.',
  lastLineEnd: 'the last line ends with a line break.',
  key: (from: string, to: string) => `the key “${from}” is “${to}”.`,
  date: (from: string, to: string) => `“published: ${from}” is “published: ${to}”.`,
  renamed: (to: string) => `the name is ${to}.`,
};
