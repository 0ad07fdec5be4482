import { pictures } from '../../src/words/index.ts';
import {
  buttonsOf,
  type FakeDiscord,
  type Guild,
  type Person,
  type Reply,
  type StoredMessage,
} from '../../test/e2e/fake-discord/index.ts';
import type { Action } from './mix.ts';

/**
 * So many that nobody comes near the default of fair use, 30 answers a minute for a person and 600 for a server: at 400 a
 * second it is 12 and 240.
 */
const PEOPLE = 2_000;
export const SERVERS = Array.from({ length: 100 }, (_, at) => ({ name: `Server ${at + 1}` }));
/** Answers whose buttons may still be pressed. */
const REMEMBERED = 50;

interface Answer {
  readonly message: StoredMessage;
  readonly reader: Person;
}

/** People in many servers who use the bot by turns. */
export class Crowd {
  readonly #discord: FakeDiscord;
  readonly #people: readonly Person[];
  readonly #answers: Answer[] = [];
  #turn = 0;

  constructor(discord: FakeDiscord) {
    this.#discord = discord;
    this.#people = Array.from({ length: PEOPLE }, (_, at) => discord.newPerson(`Reader ${at + 1}`));
  }

  /** Does it, and gives the bot's first answer; rejects where none is accepted in time. */
  async act(action: Action): Promise<Reply> {
    if (action.kind === 'press') return this.#press(action.otherwise);
    this.#turn += 1;
    const user = this.#people[this.#turn % PEOPLE] ?? this.#discord.reader;
    const guild: Guild = this.#discord.guilds[this.#turn % SERVERS.length] ?? this.#discord.guild;
    const { name, options } = action;
    if (action.kind === 'typing') {
      return this.#discord.autocomplete({ name, options, focus: action.focus, user, guild });
    }
    const reply = await this.#discord.slash({ name, options, user, guild });
    this.#remember(reply, user);
    return reply;
  }

  /** Presses a button of an earlier answer, each answer once. Where there is none (a bot without), something else is done. */
  #press(otherwise: Action): Promise<Reply> {
    const answer = this.#answers.shift();
    const buttons = answer === undefined ? [] : pressable(answer.message);
    const customId = buttons[this.#turn % buttons.length];
    if (answer === undefined || customId === undefined) return this.act(otherwise);
    return this.#discord.press(answer.message, customId, answer.reader);
  }

  #remember({ message }: Reply, reader: Person): void {
    if (message === undefined || this.#answers.length >= REMEMBERED) return;
    if (pressable(message).length > 0) this.#answers.push({ message, reader });
  }
}

function pressable(message: StoredMessage): string[] {
  return buttonsOf(message)
    .filter(({ label, disabled }) => !disabled && label !== pictures.asPicture)
    .flatMap(({ customId }) => customId ?? []);
}
