import { count } from './count.ts';

/** What a reader in Discord is told when something goes wrong on our side. Never an error's own text. */
export const faults = {
  apology: (errorId: string) =>
    `Something went wrong here, and this was not answered. Please try again; if it happens again, tell the host of this bot: error ${errorId}.`,
  unknownCommand: (name: string) =>
    `/${name} is not a command of this bot any more. Reload Discord (Ctrl+R) and look at the list again.`,
  oldButton: 'This button is from an older version of the bot. Please ask again.',
  formTooLate: 'That took too long, and the form could not be opened. Please press again.',
  forManagers: 'This command is for members who may manage the server.',
  tooMuch: (seconds: number) =>
    `That was a lot at once, for you or for this server. Please ask again in ${count(seconds, 'second', 'seconds')}; what comes before that is not answered.`,
  nothingAsked: 'That message has no words to look for.',
};
