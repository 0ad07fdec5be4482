import { start } from '../words/index.ts';
import { type Environment, givenIn, type SettingName } from './settings.ts';

const MAX_PORT = 65_535;

/** Reads settings of each kind, and collects a sentence for each that cannot be read. */
export class Given {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: SettingName): string | undefined {
    return givenIn(this.#environment, name)?.trim();
  }

  /** Exactly as it was written, for what may not be trimmed in silence. */
  exactText(name: SettingName): string | undefined {
    return givenIn(this.#environment, name);
  }

  flag(name: SettingName): boolean {
    const value = this.text(name);
    const read = value === undefined ? false : readFlag(value.toLowerCase());
    if (read === undefined) this.problems.push(start.notYesOrNo(name, value ?? ''));
    return read === true;
  }

  /** A whole number from 1 to `most`. */
  count(name: SettingName, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^[1-9]\d*$/.test(value) && Number(value) <= most) return Number(value);
    this.problems.push(start.notALimit(name, value, most));
    return undefined;
  }

  port(name: SettingName): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^[1-9]\d*$/.test(value) && Number(value) <= MAX_PORT) return Number(value);
    this.problems.push(start.notAPort(name, value));
    return undefined;
  }

  /** One of some words; the first where none is given. */
  oneOf<Word extends string>(name: SettingName, words: readonly [Word, ...Word[]]): Word {
    const value = this.text(name)?.toLowerCase();
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined) this.problems.push(start.notOneOf(name, value, words));
    return found ?? words[0];
  }

  /** A web address. */
  url(name: SettingName): string | undefined {
    const value = this.text(name);
    if (value === undefined || (/^https?:\/\//.test(value) && URL.canParse(value))) return value;
    this.problems.push(start.notAnAddress(name, value));
    return undefined;
  }
}

function readFlag(value: string): boolean | undefined {
  if (['true', '1', 'yes', 'on'].includes(value)) return true;
  return ['false', '0', 'no', 'off'].includes(value) ? false : undefined;
}
