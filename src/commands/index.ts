import { commands as texts } from '../words/index.ts';
import { aboutCommand } from './about.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { library } from './library/library.ts';
import { quote } from './quote.ts';
import { story } from './story.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

const answering: readonly Command[] = [ask, quote, timeline, who, story];

/** Every command there is. Dispatch, registration, help, the terminal and the tests read this one list. */
export const commands: readonly Command[] = [...answering, aboutCommand(answering)];

/** Where the host lets servers add stories, there is one more. */
export function commandsWith(serverStories: boolean): readonly Command[] {
  return serverStories ? [...commands, library] : commands;
}

/** The message command: the chosen message is what is asked, and only its chooser sees the answer. */
export const messageCommand = { name: texts.find, asks: ask } as const;

export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
