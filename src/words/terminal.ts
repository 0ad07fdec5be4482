import { count } from './count.ts';

/** What the terminal says around the cards. */
export const terminal = {
  noToken:
    'No DISCORD_TOKEN is set, so Pilcrow answers here, at the terminal. To bring it to Discord: copy .env.example to .env and fill in the token.',
  chat: 'Type a question, or a command: /ask /quote /timeline /who /story /about. Tab completes, a number presses a button, /quit ends.',
  piped:
    'Standard input is no terminal: each line of it is answered as a question or a command, for example: echo "why did he resign?" | npm start',
  prompt: '¶ ',
  asked: (line: string) => `${terminal.prompt}${line}`,
  button: (number: number, label: string) => `[${number}] ${label}`,
  noButton: (number: number, last: number) =>
    last === 0 ? 'There is no button to press.' : `There is no button ${number}; there are ${last}.`,
  opens: (url: string) => `Opens ${url}`,
  unknownCommand: (typed: string, nearest: string | undefined) =>
    nearest === undefined
      ? `There is no command /${typed}.`
      : `There is no command /${typed}. Did you mean /${nearest}?`,
  failed: 'That could not be answered, because of a fault in Pilcrow itself.',
  goodbye: 'Goodbye.',

  usage: [
    'Usage: npm run pilcrow -- COMMAND [WORDS] [--OPTION VALUE]',
    '',
    '  ask "QUESTION"               the passage that answers it; with --json and no question, questions from standard input',
    '  quote [--who NAME] [--about WORDS] [--page N] [--picture --out FILE]',
    '  timeline [--about WORDS] [--who NAME] [--from DATE] [--to DATE] [--page N]',
    '           [--format timelinejs|ics|csv] [--out FILE]   as a file for other programs',
    '           [--picture --out FILE]                       as a picture (PNG); so quote, one quotation a page',
    '  who NAME',
    '  story [STORY]                key points, people, articles',
    '  about                        what Pilcrow does and what it stores',
    '  playground                   a web page that looks and works as Discord does, beside the stories',
    '  check                        every fault of the content, with file, line, column and mend',
    '        [--strict]             warnings count as errors, for the exit code',
    '        [--fix [--rename] [--dry-run]]   mends what is safe to mend, and says what; --rename mends names of files, too',
    '        [--watch]              checks again at each change, until Ctrl+C',
    '        [--json|--format github]   for other programs, and for GitHub Actions',
    '  gaps [--file PATH] [--since DAY] [--all] [--json]   what readers asked and the stories did not answer (QUESTION_LOG)',
    '  report REFERENCE             what a reader saw who pressed Report',
    '  register [--dry-run|--clear] the commands in Discord',
    '  reader add NAME|DIR          a model that reads what the stories mean; reader list, reader remove NAME',
    '  import SOURCE… [--story ID]  articles from addresses, files or folders into the content folder',
    '         [--title T] [--date D] [--publisher P] [--url U] [--language L] [--dry-run] [--yes] [--force] [--allow-private]',
    '  doctor                       what is set up, what is not, and what to do',
    '',
    'Without a command: a chat. --content DIR reads stories from another folder; --story ID asks one of them;',
    '--json prints ask, quote, timeline, who, story and check for other programs.',
  ].join('\n'),
  unknownWord: (typed: string, nearest: string | undefined) =>
    nearest === undefined
      ? `“${typed}” is not a command.`
      : `“${typed}” is not a command. Did you mean “${nearest}”?`,
  badOption: (detail: string) => `${detail} Run “npm run pilcrow -- help” for what there is.`,
  unknownOption: (name: string) => `There is no option ${name}.`,
  noValueTaken: (name: string) => `The option ${name} takes no value.`,
  tooManyWords: (words: string) => `There is no place for “${words}”.`,
  valueMissing: (name: string) => `The option ${name} needs a value.`,
  noPage: (typed: string) => `“${typed}” is no page; pages are numbered from 1.`,
  pageHint: 'With --page 1, --page 2 … all of the list is shown, page by page.',
  unknownFormat: (name: string, known: readonly string[]) =>
    `There is no format “${name}”; there are ${known.join(', ')}.`,
  outWithoutFile: 'The option --out names a file, and goes with --format or --picture.',
  pictureAlone: 'The option --picture goes without --format and --json.',
  pictureNeedsFile: 'A picture cannot be shown at a terminal; name a file for it: --out picture.png.',
  pictureWritten: (file: string) => `Wrote the picture to ${file}.`,
  written: (file: string, events: number) => `Wrote ${count(events, 'event', 'events')} to ${file}.`,
  notWritten: (file: string) =>
    `The file ${file} could not be written. Look whether its folder exists and may be written to.`,
  fileHint:
    'At the terminal, files are written by: npm run pilcrow -- timeline --format ics --out timeline.ics',
  pictureHint:
    'At the terminal, pictures are written by: npm run pilcrow -- timeline --picture --out timeline.png',
  wordsMissing: (name: string) => `Say what to look for: ${name} is missing.`,

  registerNeedsToken: 'To register commands, DISCORD_TOKEN has to be set in .env.',

  doctor: {
    ok: 'ok   ',
    wrong: 'WRONG',
    open: 'open ',
    node: (version: string) => `Node ${version}`,
    nodeTooOld: (version: string, least: string) =>
      `Node ${version} is too old. Install Node ${least} or newer.`,
    settings: 'The settings can be read.',
    content: (stories: number, articles: number) =>
      `The content can be read: ${count(stories, 'story', 'stories')}, ${count(articles, 'article', 'articles')}.`,
    noToken:
      'DISCORD_TOKEN is not set: Pilcrow answers at the terminal only. Copy .env.example to .env and fill it in.',
    noTokenForCommands:
      'DISCORD_TOKEN is not set: requests are answered, and the commands have to be registered where it is: npm run pilcrow -- register.',
    token: (name: string) => `Discord knows the token: the bot is ${name}.`,
    commands: 'The commands in Discord are up to date.',
    commandsOpen:
      'The commands in Discord differ from this version; they are brought up to date at the next start.',
    overGateway: 'Discord sends interactions over the gateway.',
    sentElsewhere: (url: string) =>
      `Discord sends interactions to ${url}, and Pilcrow waits for them at the gateway. Set DISCORD_PUBLIC_KEY and HTTP_PORT, or empty the Interactions Endpoint URL under General Information in the Developer Portal.`,
    publicKey: 'DISCORD_PUBLIC_KEY is the key that Discord signs with.',
    endpoint: (url: string) => `Discord sends interactions to ${url}.`,
    shards: (shards: number) => `${count(shards, 'connection is', 'connections are')} opened to Discord.`,
    fewShards: (shards: number, recommended: number) =>
      `${count(shards, 'connection is', 'connections are')} opened to Discord, which recommends ${recommended}. Set SHARDS=auto.`,
    starts: (remaining: number, all: number) =>
      `Discord lets the bot in ${remaining} more times today, of ${all}.`,
    fewStarts: (remaining: number, all: number) =>
      `Discord lets the bot in only ${remaining} more times today, of ${all}: find out what restarts it.`,
    noStatus: 'STATUS_PORT is not set: nothing tells how a running bot is doing.',
    running: (connections: number | undefined) =>
      connections === undefined
        ? 'The bot is running and ready.'
        : `The bot is running and ready, with ${count(connections, 'connection', 'connections')} to Discord.`,
    notReady: (url: string, ready: number, all: number) =>
      `The bot is running and not ready (${ready} of ${all} connections are; ${url} says more). Its log says why.`,
    notRunning: (url: string) => `No bot answers at ${url}: it is not running, or with other settings.`,
  },
};
