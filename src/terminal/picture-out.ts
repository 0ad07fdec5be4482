import { writeFile } from 'node:fs/promises';
import type { Command } from '../commands/command.ts';
import { plainTextOf } from '../reply/plain-text.ts';
import type { Library } from '../story/library.ts';
import { terminal } from '../words/index.ts';
import { invocationAtTerminal } from './invocation.ts';
import { listPage } from './list-page.ts';
import type { TerminalStreams, Wanted } from './run-command.ts';

/**
 * `--picture`: writes what a command draws to a file, or to standard output where that is one; returns whether there was a
 * picture to write. Where there is none, the card that says why is printed.
 */
export async function writePicture(
  command: Command,
  { options, page }: Pick<Wanted, 'options' | 'page'>,
  out: string | undefined,
  library: Library,
  { output, errors }: Pick<TerminalStreams, 'output' | 'errors'>,
): Promise<boolean> {
  if (out === undefined && output.isTTY === true) {
    errors.write(`${terminal.pictureNeedsFile}\n`);
    return false;
  }
  const card =
    (page === undefined ? undefined : await listPage(command, options, page, library)) ??
    (await command.run(invocationAtTerminal(options), library));
  const picture = card.files?.find((file) => 'alt' in file);
  if (picture === undefined) {
    errors.write(`${plainTextOf(card, { columns: undefined, ansi: false })}\n`);
    return false;
  }
  if (out === undefined) {
    output.write(picture.bytes);
    return true;
  }
  try {
    await writeFile(out, picture.bytes);
  } catch {
    errors.write(`${terminal.notWritten(out)}\n`);
    return false;
  }
  errors.write(`${terminal.pictureWritten(out)}\n`);
  return true;
}
