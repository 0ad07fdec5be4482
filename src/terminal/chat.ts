import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { missingOption } from '../commands/command.ts';
import { commandNamed } from '../commands/index.ts';
import type { Button, Card } from '../reply/card.ts';
import { type PlainTextStyle, plainTextOf } from '../reply/plain-text.ts';
import type { Library } from '../story/library.ts';
import { terminal } from '../words/index.ts';
import { completionsFor } from './completion.ts';
import { invocationAtTerminal } from './invocation.ts';
import { readTypedLine, type TypedLine } from './typed-line.ts';

/** The streams that a chat is held over. */
export interface ChatStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** What is said about the chat, and not in it. */
  readonly hints: Writable;
}

/**
 * Commands as in Discord, typed; ends with the input, or with /quit. Where the input is no terminal, every line of it is
 * answered. Nothing that was typed is kept when the chat is over. Returns how many lines there were to answer.
 */
export async function chat(library: () => Library, { input, output, hints }: ChatStreams): Promise<number> {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  hints.write(`${isTerminal ? terminal.chat : terminal.piped}\n`);
  const lines = createInterface({
    input,
    output: isTerminal ? output : undefined,
    prompt: terminal.prompt,
    terminal: isTerminal,
    completer: (line: string) => completionsFor(line, library()),
  });
  const style: PlainTextStyle = { columns: isTerminal ? output.columns : undefined, ansi: isTerminal };
  let card: Card | undefined;
  let answered = 0;
  const prompt = (): void => {
    if (isTerminal) lines.prompt();
  };
  prompt();
  for await (const line of lines) {
    const typed = readTypedLine(line);
    if (typed.kind === 'quit') break;
    if (!isTerminal && typed.kind !== 'empty') output.write(`${terminal.asked(line.trim())}\n\n`);
    if (typed.kind !== 'empty') answered += 1;
    const said = await answerTo(typed, card, library());
    if (typeof said === 'string') output.write(`${said}\n\n`);
    else if (said !== undefined) {
      card = said;
      output.write(drawn(card, style));
    }
    prompt();
  }
  lines.close();
  if (isTerminal) output.write(`${terminal.goodbye}\n`);
  return answered;
}

/** The card that a line leads to, or a sentence; nothing for an empty line. A fault is a sentence, too: the chat goes on. */
async function answerTo(
  typed: TypedLine,
  card: Card | undefined,
  library: Library,
): Promise<Card | string | undefined> {
  try {
    if (typed.kind === 'unknown') return terminal.unknownCommand(typed.typed, typed.nearest);
    if (typed.kind === 'help') return terminal.chat;
    if (typed.kind === 'press') return await press(card, typed.number, library);
    if (typed.kind !== 'command') return undefined;
    const missing = missingOption(typed.command, typed.options);
    if (missing !== undefined) return terminal.wordsMissing(missing);
    return await typed.command.run(invocationAtTerminal(typed.options), library);
  } catch {
    return terminal.failed;
  }
}

function drawn(card: Card, style: PlainTextStyle): string {
  const choices = (card.menu?.choices ?? []).map(({ label }, index) =>
    terminal.button(card.buttons.length + index + 1, label),
  );
  const buttons = card.buttons.map(({ label }, index) => terminal.button(index + 1, label)).join('   ');
  const hint = hintFor(card);
  const below = [buttons, ...choices, hint].filter((line) => line !== '').join('\n');
  return `${plainTextOf(card, style)}\n\n${below === '' ? '' : `${below}\n\n`}`;
}

/** How that comes to a file which the chat cannot show. */
function hintFor({ files = [] }: Card): string {
  if (files.length === 0) return '';
  return files.some((file) => 'alt' in file) ? terminal.pictureHint : terminal.fileHint;
}

/** The card that a button leads to, or a sentence. */
async function press(card: Card | undefined, number: number, library: Library): Promise<Card | string> {
  const buttons: readonly Button[] = [...(card?.buttons ?? []), ...(card?.menu?.choices ?? [])];
  const button = buttons[number - 1];
  if (card === undefined || button === undefined) return terminal.noButton(number, buttons.length);
  if ('url' in button.opens) return terminal.opens(button.opens.url);
  const { command, state } = button.opens;
  const { options: _, ...asking } = invocationAtTerminal({});
  const opened = await commandNamed(command)?.open?.({ ...asking, state, question: card.question }, library);
  return opened ?? terminal.noButton(number, buttons.length);
}
