import {
  type Command,
  type Invocation,
  type Press,
  type Submission,
  textOption,
  type Upload,
} from '../commands/command.ts';
import { messageCommand } from '../commands/index.ts';
import { reportCard } from '../commands/report-card.ts';
import { saying } from '../commands/scope.ts';
import { readCustomId } from '../reply/button-id.ts';
import type { Card } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import type { Form } from '../reply/form.ts';
import type { Library } from '../story/library.ts';
import { faults } from '../words/index.ts';
import type { Attachment, Interaction } from './interaction.ts';

/** Longest command name that Discord knows, in characters. */
const NAME_LENGTH = 32;

/** What a command is found and run with; the library is asked for anew each time, so that a reload is seen at once. */
export interface Dispatching {
  readonly findCommand: (name: string) => Command | undefined;
  readonly library: () => Library;
  /** The bytes of a file that somebody put into a form; undefined when they cannot be had. */
  readonly download: (attachment: Attachment) => Promise<Uint8Array | undefined>;
}

/** An interaction that is answered with a card, or with a form that comes before one. */
export type Carded = Exclude<Interaction, { kind: 'autocomplete' }>;
type Pressed = Extract<Carded, { kind: 'button' }>;
type Submitted = Extract<Carded, { kind: 'form' }>;

/** The command of ours that an interaction is for; undefined when it is for none. */
export function commandOf(interaction: Interaction, { findCommand }: Dispatching): Command | undefined {
  if (interaction.kind === 'unknown') return undefined;
  if (interaction.kind === 'message-command')
    return interaction.name === messageCommand.name ? messageCommand.asks : undefined;
  if ('name' in interaction) return findCommand(interaction.name);
  const id = readCustomId(interaction.customId);
  return id === undefined ? undefined : findCommand(id.command);
}

/** What a command asks for before it answers; undefined where it answers at once. */
export async function formFor(interaction: Carded, dispatching: Dispatching): Promise<Form | undefined> {
  const command = commandOf(interaction, dispatching);
  if (command?.form === undefined || !mayUse(command, interaction.invocation)) return undefined;
  const library = dispatching.library();
  if (interaction.kind === 'command') return command.form(interaction.invocation, library);
  return interaction.kind === 'button' ? command.form(pressOf(interaction), library) : undefined;
}

/** The card that answers an interaction, if only in a sentence that says why there is no other. */
export async function cardFor(interaction: Carded, dispatching: Dispatching): Promise<Card> {
  const { kind, invocation } = interaction;
  const command = commandOf(interaction, dispatching);
  if (command === undefined)
    return saying('name' in interaction ? unknown(interaction) : faults.oldButton, true);
  if (!mayUse(command, invocation)) return saying(faults.forManagers, true);
  const library = dispatching.library();
  if (kind === 'button') return openedCard(interaction, command, library);
  if (kind === 'form')
    return (
      command.submit?.(submissionOf(interaction, dispatching), library) ?? saying(faults.oldButton, true)
    );
  if (kind === 'message-command' && textOption(invocation.options, 'question') === undefined)
    return saying(faults.nothingAsked, true);
  return command.run(invocation, library);
}

/** What a pressed button leads to: a card, or a reference to what that card shows. */
async function openedCard(interaction: Pressed, command: Command, library: Library): Promise<Card> {
  const press = pressOf(interaction);
  const card = await command.open?.(press, library);
  if (card === undefined) return saying(faults.oldButton, true);
  const isReport = readCustomId(interaction.customId)?.reports === true;
  return isReport ? reportCard(card, command.name, press, library) : card;
}

function unknown({ name }: { readonly name: string }): string {
  return faults.unknownCommand(clip(name, NAME_LENGTH));
}

/** Discord offers such a command to managers alone, but a server may offer it to others. */
function mayUse({ forManagers }: Command, { mayManage }: Pick<Invocation, 'mayManage'>): boolean {
  return forManagers !== true || mayManage === true;
}

/** What the command of a pressed button gets. */
function pressOf({ customId, question, invocation }: Pressed): Press {
  const { state = '', shares = false } = readCustomId(customId) ?? {};
  const { options: _, private: isPrivate, ...asking } = invocation;
  return { ...asking, state, question, private: isPrivate && !shares };
}

function submissionOf(
  { customId, texts, attachments, invocation }: Submitted,
  { download }: Dispatching,
): Submission {
  const { state = '' } = readCustomId(customId) ?? {};
  const uploads = attachments.map((attachment): Upload => {
    const { url: _, ...known } = attachment;
    return { ...known, load: () => download(attachment) };
  });
  const { options: _, ...asking } = invocation;
  return { ...asking, state, texts, uploads };
}
