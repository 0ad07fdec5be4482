import type { JsonObject } from '../../../discord/json.ts';
import { messageViolations } from '../../../discord/limits/message.ts';
import { keepNewest } from '../keep-newest.ts';
import { emptyMessage, invalidForm, unknownMessage } from '../rest/api-error.ts';
import type { UploadedFile } from '../rest/body.ts';
import { bodyAfterEdit, type Draft, edited, messageFrom, type StoredMessage } from './message.ts';

export interface MessageEvents {
  created(message: StoredMessage): void;
  updated(message: StoredMessage): void;
  deleted(message: StoredMessage): void;
}

/** All messages of all channels (or the newest), oldest first. Each edit leaves the message before it untouched. */
export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();
  readonly #events: MessageEvents;
  readonly #keeps: number;

  constructor(events: MessageEvents, keeps: number) {
    this.#events = events;
    this.#keeps = keeps;
  }

  all(): StoredMessage[] {
    return [...this.#messages.values()];
  }

  find(id: string | undefined): StoredMessage | undefined {
    return id === undefined ? undefined : this.#messages.get(id);
  }

  /** The message, or the refusal that Discord gives for one that is not there. */
  require(id: string | undefined): StoredMessage {
    const message = this.find(id);
    if (message === undefined) throw unknownMessage();
    return message;
  }

  /** Puts a message into its channel, whatever it says; see `check`. */
  add(draft: Draft): StoredMessage {
    const message = messageFrom(draft);
    keepNewest(this.#messages, message.id, message, this.#keeps);
    this.#events.created(message);
    return message;
  }

  edit(
    id: string | undefined,
    body: JsonObject,
    files: readonly UploadedFile[],
    under: readonly string[] = [],
  ): StoredMessage {
    const before = this.require(id);
    check(bodyAfterEdit(before, body), files, under);
    const after = edited(before, body, files);
    this.#messages.set(after.id, after);
    this.#events.updated(after);
    return after;
  }

  remove(id: string | undefined): void {
    const message = this.require(id);
    this.#messages.delete(message.id);
    this.#events.deleted(message);
  }
}

/** Refuses a message that breaks a limit of Discord's, with every fault at its place. */
export function check(body: JsonObject, files: readonly UploadedFile[], under: readonly string[] = []): void {
  const uploads = files.length === 0 ? body : { ...body, attachments: files.map(({ name }) => ({ name })) };
  const violations = [...messageViolations(uploads)];
  if (violations.length === 0) return;
  // Emptiness has a refusal of its own.
  if (violations.every(({ path }) => path.length === 0)) throw emptyMessage();
  throw invalidForm(violations, under);
}
