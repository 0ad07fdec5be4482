import type { Invocation, Options } from '../commands/command.ts';

/** A command typed at the terminal: the host sees every story, and nobody is there to share with. */
export function invocationAtTerminal(options: Options): Invocation {
  return { options, asker: 'host', private: false, canShare: false };
}
