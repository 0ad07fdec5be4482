import { type Command, type Invocation, type Press, textOption, type Upload } from '../commands/command.ts';
import { messageCommand } from '../commands/index.ts';
import { saying } from '../commands/scope.ts';
import type { Log } from '../log.ts';
import { readCustomId } from '../reply/button-id.ts';
import type { Card } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Form, modalOf } from '../reply/form.ts';
import { payloadOf } from '../reply/payload.ts';
import type { Library } from '../story/library.ts';
import { faults, start } from '../words/index.ts';
import { type Attachment, type Interaction, readInteraction } from './interaction.ts';
import {
  type Delivery,
  InteractionReply,
  type Outgoing,
  type Placement,
  type ResponsePort,
} from './reply.ts';
import { choicesFor } from './suggestions.ts';

/** A reply that is not ready by then is deferred, well before Discord's 3 seconds are over. In milliseconds. */
const DEFER_AFTER_MS = 1500;
/** Longest command name that Discord knows, in characters. */
const NAME_LENGTH = 32;

/** What answering needs; the library is asked for anew each time, so that a reload is seen at once. */
export interface Answering {
  readonly log: Log;
  readonly library: () => Library;
  /** The ways in which this front answers an interaction. */
  readonly responsesTo: (interaction: Interaction) => ResponsePort;
  /** Why one of them failed, in a word or two. */
  readonly reasonOf: (error: unknown) => string;
  readonly findCommand: (name: string) => Command | undefined;
  /** The bytes of a file that somebody put into a form; undefined when they cannot be had. */
  readonly download: (attachment: Attachment) => Promise<Uint8Array | undefined>;
  /** Ids under which the commands are registered, by name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** Answers one interaction. Never throws: a fault gets an apology with an id that stands in the log, too. */
export async function answerInteraction(payload: unknown, answering: Answering): Promise<void> {
  const { log, reasonOf } = answering;
  const interaction = readInteraction(payload);
  if (interaction === undefined || interaction.kind === 'unknown') {
    log.warn(start.notUnderstood(interaction?.label ?? 'without id'));
    // One that can be answered at all gets a sentence: somebody may be looking at it.
    if (interaction === undefined) return;
  }
  const reply = new InteractionReply(answering.responsesTo(interaction));
  const placement = placementOf(interaction);
  const watchdog = setTimeout(() => {
    if (interaction.kind === 'autocomplete') return;
    reply.defer(placement, isPrivate(interaction, answering)).catch((error: unknown) => {
      log.warn(start.replyRefused(interaction.label, reasonOf(error)));
    });
  }, DEFER_AFTER_MS);
  try {
    logDelivery(await deliver(interaction, reply, answering), interaction, log);
  } catch (error) {
    await apologise(error, interaction, reply, answering);
  } finally {
    clearTimeout(watchdog);
  }
}

/** Who sees an answer that has to wait is settled before there is one. */
function isPrivate({ invocation, ...interaction }: Interaction, { findCommand }: Answering): boolean {
  const isForManagers = 'name' in interaction && findCommand(interaction.name)?.forManagers === true;
  return invocation.private || isForManagers;
}

async function deliver(
  interaction: Interaction,
  reply: InteractionReply,
  answering: Answering,
): Promise<Delivery> {
  if (interaction.kind === 'autocomplete') return reply.suggest(choices(interaction, answering));
  const form = await formFor(interaction, answering);
  if (form !== undefined) return openForm(form, reply, answering);
  const card = await cardFor(interaction, answering);
  return reply.send(draw(card, answering), placementFor(card, interaction));
}

/** Where it took so long that the reply was deferred, a form can no longer be opened: that is said instead. */
async function openForm(form: Form, reply: InteractionReply, answering: Answering): Promise<Delivery> {
  const opened = await reply.open(modalOf(form));
  if (opened !== 'late') return opened;
  return reply.send(draw(saying(faults.formTooLate, true), answering), 'new-message');
}

/** What a command asks for before it answers. */
async function formFor(interaction: Carded, answering: Answering): Promise<Form | undefined> {
  const { findCommand, library } = answering;
  if (interaction.kind === 'command') {
    const command = findCommand(interaction.name);
    return command !== undefined && mayUse(command, interaction.invocation)
      ? command.form?.(interaction.invocation, library())
      : undefined;
  }
  const pressed = interaction.kind === 'button' ? pressOf(interaction, answering) : undefined;
  if (pressed === undefined || !mayUse(pressed.command, interaction.invocation)) return undefined;
  return pressed.command.form?.(pressed.press, library());
}

type Carded = Exclude<Interaction, { kind: 'autocomplete' }>;

async function cardFor(interaction: Carded, answering: Answering): Promise<Card> {
  if (interaction.kind === 'unknown') return saying(faults.oldButton, true);
  if (interaction.kind === 'button') return openedCard(interaction, answering);
  if (interaction.kind === 'form') return submittedCard(interaction, answering);
  const { name, kind, invocation } = interaction;
  const isOurs = kind === 'message-command' && name === messageCommand.name;
  if (isOurs && textOption(invocation.options, 'question') === undefined)
    return saying(faults.nothingAsked, true);
  const command = isOurs ? messageCommand.asks : answering.findCommand(name);
  if (command === undefined) return saying(faults.unknownCommand(clip(name, NAME_LENGTH)), true);
  if (!mayUse(command, invocation)) return saying(faults.forManagers, true);
  return command.run(invocation, answering.library());
}

/** Discord offers such a command to managers alone, but a server may offer it to others. */
function mayUse({ forManagers }: Command, { mayManage }: Pick<Invocation, 'mayManage'>): boolean {
  return forManagers !== true || mayManage === true;
}

async function openedCard(interaction: Pressed, answering: Answering): Promise<Card> {
  const pressed = pressOf(interaction, answering);
  if (pressed?.command.open === undefined) return saying(faults.oldButton, true);
  if (!mayUse(pressed.command, interaction.invocation)) return saying(faults.forManagers, true);
  return pressed.command.open(pressed.press, answering.library());
}

type Pressed = Extract<Carded, { kind: 'button' }>;

/** The command that a pressed button belongs to, and what it gets; undefined when the button is none of ours. */
function pressOf(
  { customId, question, invocation }: Pressed,
  { findCommand }: Answering,
): { command: Command; press: Press } | undefined {
  const id = readCustomId(customId);
  const command = id === undefined ? undefined : findCommand(id.command);
  if (id === undefined || command === undefined) return undefined;
  const { options: _, private: isPrivate, ...asking } = invocation;
  return { command, press: { ...asking, state: id.state, question, private: isPrivate && !id.shares } };
}

async function submittedCard(
  { customId, texts, attachments, invocation }: Extract<Carded, { kind: 'form' }>,
  { findCommand, library, download }: Answering,
): Promise<Card> {
  const id = readCustomId(customId);
  const command = id === undefined ? undefined : findCommand(id.command);
  if (id === undefined || command?.submit === undefined) return saying(faults.oldButton, true);
  if (!mayUse(command, invocation)) return saying(faults.forManagers, true);
  const uploads = attachments.map((attachment): Upload => {
    const { url: _, ...known } = attachment;
    return { ...known, load: () => download(attachment) };
  });
  const { options: _, ...asking } = invocation;
  return command.submit({ ...asking, state: id.state, texts, uploads }, library());
}

/** A shared card, and one that somebody else's public card leads to, is a message of its own. */
function placementOf(interaction: Interaction): Placement {
  if (interaction.kind === 'form') return interaction.mayEdit ? 'edit-in-place' : 'new-message';
  if (interaction.kind !== 'button' || !interaction.mayEdit) return 'new-message';
  const id = readCustomId(interaction.customId);
  return id !== undefined && !id.shares ? 'edit-in-place' : 'new-message';
}

/** What only the presser should read does not take the place of a card that everyone sees, and files to be saved stand beside it. */
function placementFor(card: Card, interaction: Carded): Placement {
  if (card.files?.some((file) => 'text' in file) === true) return 'new-message';
  return card.private && !interaction.invocation.private ? 'new-message' : placementOf(interaction);
}

function draw(card: Card, { commandIds }: Answering): Outgoing {
  return { card, payload: payloadOf(card, { commandIds: commandIds() }) };
}

/** Suggestions cannot be apologised for; an empty list still takes what is typed. */
function choices(interaction: Extract<Interaction, { kind: 'autocomplete' }>, answering: Answering) {
  const { findCommand, library, log } = answering;
  try {
    return choicesFor(interaction, findCommand(interaction.name), library());
  } catch (error) {
    log.fault(start.fault(errorIdOf(interaction), interaction.label), error);
    return [];
  }
}

async function apologise(
  error: unknown,
  interaction: Interaction,
  reply: InteractionReply,
  answering: Answering,
): Promise<void> {
  const { log, reasonOf } = answering;
  const errorId = errorIdOf(interaction);
  log.fault(start.fault(errorId, interaction.label), error);
  if (interaction.kind === 'autocomplete') return;
  try {
    const apology = draw(saying(faults.apology(errorId), true), answering);
    logDelivery(await reply.send(apology, 'new-message'), interaction, log);
  } catch (refusal) {
    log.warn(start.replyRefused(interaction.label, reasonOf(refusal)));
  }
}

/** Short, unique, and nobody's data: the end of the interaction's own number. */
function errorIdOf({ id }: Interaction): string {
  const number = /^\d{1,20}$/.test(id) ? BigInt(id).toString(36) : id;
  return number.slice(-8);
}

function logDelivery(delivery: Delivery, { label }: Interaction, log: Log): void {
  if (delivery === 'gone') log.warn(start.interactionGone(label));
  if (delivery === 'taken') log.warn(start.alreadyAnswered(label));
}
