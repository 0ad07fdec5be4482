import { saying } from '../commands/scope.ts';
import type { FairUse } from '../fair-use/fair-use.ts';
import type { About, Log } from '../log.ts';
import { readCustomId } from '../reply/button-id.ts';
import type { Card } from '../reply/card.ts';
import { type Form, modalOf } from '../reply/form.ts';
import { payloadOf } from '../reply/payload.ts';
import { faults, start } from '../words/index.ts';
import { costOf } from './cost.ts';
import { type Carded, cardFor, commandOf, type Dispatching, formFor } from './dispatch.ts';
import { callerOf, type Interaction, readInteraction } from './interaction.ts';
import type { InteractionOutcome, Observer } from './observer.ts';
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

/** What answering needs. */
export interface Answering extends Dispatching {
  readonly log: Log;
  readonly observer: Observer;
  /** The ways in which this front answers an interaction. */
  readonly responsesTo: (interaction: Interaction) => ResponsePort;
  /** Why one of them failed, in a word or two. */
  readonly reasonOf: (error: unknown) => string;
  /** Ids under which the commands are registered, by name. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** How much may be asked. */
  readonly fairUse: FairUse;
}

/** Answers one interaction. Never throws: a fault gets an apology with an id that stands in the log, too. */
export async function answerInteraction(payload: unknown, answering: Answering): Promise<void> {
  const { log, reasonOf, observer } = answering;
  const arrivedAt = performance.now();
  const interaction = readInteraction(payload);
  if (interaction === undefined || interaction.kind === 'unknown') {
    log.warn(start.notUnderstood(interaction?.label ?? 'without id'));
    // One that can be answered at all gets a sentence: somebody may be looking at it.
    if (interaction === undefined) {
      observer.interaction({ kind: 'unknown', command: 'unknown', outcome: 'unreadable', seconds: 0 });
      return;
    }
  }
  const { port, firstResponseAt } = timed(answering.responsesTo(interaction));
  const reply = new InteractionReply(port);
  const placement = placementOf(interaction);
  const watchdog = setTimeout(() => {
    if (interaction.kind === 'autocomplete') return;
    reply.defer(placement, isPrivate(interaction, answering)).catch((error: unknown) => {
      log.warn(start.replyRefused(interaction.label, reasonOf(error)), aboutOf(interaction));
    });
  }, DEFER_AFTER_MS);
  let outcome: InteractionOutcome;
  try {
    outcome =
      (await refusal(payload, interaction, reply, answering)) ??
      (await deliver(interaction, reply, answering));
    logDelivery(outcome, interaction, log);
  } catch (error) {
    outcome = 'failed';
    await apologise(error, interaction, reply, answering);
  } finally {
    clearTimeout(watchdog);
  }
  const seconds = ((firstResponseAt() ?? performance.now()) - arrivedAt) / 1000;
  log.debug(start.interactionOver(interaction.label, outcome, seconds), aboutOf(interaction));
  const command = commandOf(interaction, answering)?.name ?? 'unknown';
  const { kind } = interaction;
  observer.interaction({ kind, command, outcome: kind === 'unknown' ? 'unreadable' : outcome, seconds });
}

/** A port that remembers when the first response was over, in milliseconds. */
function timed(port: ResponsePort): { port: ResponsePort; firstResponseAt: () => number | undefined } {
  let at: number | undefined;
  const callback: ResponsePort['callback'] = async (response, message) => {
    const delivery = await port.callback(response, message);
    at ??= performance.now();
    return delivery;
  };
  return { port: { ...port, callback }, firstResponseAt: () => at };
}

/** Who sees an answer that has to wait is settled before there is one. */
function isPrivate(interaction: Interaction, answering: Answering): boolean {
  const isForManagers = 'name' in interaction && commandOf(interaction, answering)?.forManagers === true;
  return interaction.invocation.private || isForManagers;
}

/**
 * Answers what is more than fair, and says so; undefined when it is not. Who asks too much is told once, to them alone. What
 * follows costs next to nothing: no suggestions, a press that changes nothing, a command that stays without answer.
 */
async function refusal(
  payload: unknown,
  interaction: Interaction,
  reply: InteractionReply,
  answering: Answering,
): Promise<'refused' | undefined> {
  const { fairUse } = answering;
  const caller = callerOf(payload);
  const seconds = fairUse.wait(caller, costOf(interaction));
  if (seconds === 0) return undefined;
  if (interaction.kind === 'autocomplete') await reply.suggest([]);
  else if (fairUse.tells(caller))
    await reply.send(draw(saying(faults.tooMuch(Math.ceil(seconds)), true), answering), 'new-message');
  else if (interaction.kind === 'button') await reply.defer('edit-in-place', true);
  return 'refused';
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
  const { verdict, question } = card;
  if (verdict !== undefined)
    answering.observer.answer({ verdict, question: question ?? '', kind: interaction.kind });
  return reply.send(draw(card, answering), placementFor(card, interaction));
}

/** Where it took so long that the reply was deferred, a form can no longer be opened: that is said instead. */
async function openForm(form: Form, reply: InteractionReply, answering: Answering): Promise<Delivery> {
  const opened = await reply.open(modalOf(form));
  if (opened !== 'late') return opened;
  return reply.send(draw(saying(faults.formTooLate, true), answering), 'new-message');
}

/** A shared card, a report, and what somebody else's public card leads to, is a message of its own. */
function placementOf(interaction: Interaction): Placement {
  if (interaction.kind === 'form') return interaction.mayEdit ? 'edit-in-place' : 'new-message';
  if (interaction.kind !== 'button' || !interaction.mayEdit) return 'new-message';
  const id = readCustomId(interaction.customId);
  return id !== undefined && !id.shares && !id.reports ? 'edit-in-place' : 'new-message';
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
    logFault(error, interaction, log);
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
  logFault(error, interaction, log);
  if (interaction.kind === 'autocomplete') return;
  try {
    const apology = draw(saying(faults.apology(errorIdOf(interaction)), true), answering);
    logDelivery(await reply.send(apology, 'new-message'), interaction, log);
  } catch (refusal) {
    log.warn(start.replyRefused(interaction.label, reasonOf(refusal)), aboutOf(interaction));
  }
}

function logFault(error: unknown, interaction: Interaction, log: Log): void {
  const errorId = errorIdOf(interaction);
  log.fault(start.fault(errorId, interaction.label), error, { ...aboutOf(interaction), error: errorId });
}

/** Short, unique, and nobody's data: the end of the interaction's own number. */
function errorIdOf({ id }: Interaction): string {
  return BigInt(id).toString(36).slice(-8);
}

function aboutOf({ id, label }: Interaction): About {
  return { interaction: id, command: label };
}

function logDelivery(delivery: InteractionOutcome, interaction: Interaction, log: Log): void {
  const { label } = interaction;
  if (delivery === 'gone') log.warn(start.interactionGone(label), aboutOf(interaction));
  if (delivery === 'taken') log.warn(start.alreadyAnswered(label), aboutOf(interaction));
}
