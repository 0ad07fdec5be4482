import { writeFile } from 'node:fs/promises';
import type { Options } from '../commands/command.ts';
import { fileOf } from '../commands/timeline-files.ts';
import { readTimelineOptions, selectEvents } from '../commands/timeline-request.ts';
import type { TimelineFormat } from '../export/timeline-file.ts';
import { plainTextOf } from '../reply/plain-text.ts';
import type { Library } from '../story/library.ts';
import { terminal } from '../words/index.ts';
import { invocationAtTerminal } from './invocation.ts';
import type { TerminalStreams } from './run-command.ts';

/** `timeline --format`: writes the events as a file, or to standard output; returns whether that could be done. */
export async function writeTimeline(
  format: TimelineFormat,
  out: string | undefined,
  options: Options,
  library: Library,
  { output, errors }: Pick<TerminalStreams, 'output' | 'errors'>,
): Promise<boolean> {
  const asked = readTimelineOptions(invocationAtTerminal(options), library);
  if (asked.outcome === 'none') {
    errors.write(`${plainTextOf(asked.card, { columns: undefined, ansi: false })}\n`);
    return false;
  }
  const events = selectEvents(asked.state, asked.stories, library);
  const { text } = fileOf(format, events, asked.stories);
  if (out === undefined) {
    output.write(text);
    return true;
  }
  try {
    await writeFile(out, text);
  } catch {
    errors.write(`${terminal.notWritten(out)}\n`);
    return false;
  }
  errors.write(`${terminal.written(out, events.length)}\n`);
  return true;
}
