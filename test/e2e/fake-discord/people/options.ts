import { at, type JsonObject, numberAt, objectsAt, textAt } from '../../../discord/json.ts';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option as it stands in an interaction's data. */
export interface OptionData {
  readonly name: string;
  readonly type: number;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly OptionData[];
}

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;

/**
 * Fills in a command's options as Discord's client does: in the order of the definition, under the subcommand
 * that was chosen, and refusing what the client would not let a person send. With `focus` (an option's name)
 * it is what a person has typed so far.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
 */
export function optionData(
  command: JsonObject,
  subcommands: readonly string[],
  values: OptionValues,
  focus?: string,
): OptionData[] {
  const [chosen, ...deeper] = subcommands;
  const definitions = objectsAt(command, 'options');
  const nested = definitions.filter((option) => [SUBCOMMAND, GROUP].includes(numberAt(option, 'type') ?? 0));
  if (chosen !== undefined || nested.length > 0) {
    const inner = nested.find((option) => at(option, 'name') === chosen);
    const name = textAt(inner, 'name');
    if (inner === undefined || name === undefined) {
      throw new Error(`There is no subcommand “${chosen ?? ''}”; there are: ${namesOf(nested)}.`);
    }
    return [{ name, type: numberAt(inner, 'type') ?? 0, options: optionData(inner, deeper, values, focus) }];
  }
  const unknown = [...Object.keys(values), ...(focus === undefined ? [] : [focus])].find(
    (name) => !definitions.some((option) => at(option, 'name') === name),
  );
  if (unknown !== undefined)
    throw new Error(`There is no option “${unknown}”; there are: ${namesOf(definitions)}.`);
  return definitions.flatMap((option) => filledIn(option, values, focus) ?? []);
}

function filledIn(
  definition: JsonObject,
  values: OptionValues,
  focus: string | undefined,
): OptionData | undefined {
  const name = textAt(definition, 'name') ?? '';
  const type = numberAt(definition, 'type') ?? 0;
  const value = values[name];
  // While somebody types, a number too is a text, and may be half a one.
  if (name === focus) return { name, type, value: String(value ?? ''), focused: true };
  if (value === undefined) {
    if (focus === undefined && at(definition, 'required') === true)
      throw new Error(`The option “${name}” is required.`);
    return undefined;
  }
  const fault = focus === undefined ? faultOf(definition, type, value) : undefined;
  if (fault !== undefined)
    throw new Error(`Discord’s client would not send “${String(value)}” as “${name}”: ${fault}.`);
  return { name, type, value };
}

function faultOf(definition: JsonObject, type: number, value: OptionValue): string | undefined {
  const choices = objectsAt(definition, 'choices');
  if (choices.length > 0 && !choices.some((choice) => at(choice, 'value') === value))
    return 'it is no choice';
  if (type === BOOLEAN && typeof value !== 'boolean') return 'it is not true or false';
  if (type === INTEGER && !Number.isSafeInteger(value)) return 'it is not a whole number';
  if (type === NUMBER && typeof value !== 'number') return 'it is not a number';
  if (type === STRING && typeof value !== 'string') return 'it is not a text';
  const size = typeof value === 'string' ? value.length : Number(value);
  const [min, max] = type === STRING ? ['min_length', 'max_length'] : ['min_value', 'max_value'];
  if (size < (numberAt(definition, min) ?? Number.NEGATIVE_INFINITY)) return `it is below ${min}`;
  if (size > (numberAt(definition, max) ?? Number.POSITIVE_INFINITY)) return `it is above ${max}`;
  return undefined;
}

function namesOf(options: readonly JsonObject[]): string {
  return options.map((option) => textAt(option, 'name') ?? '').join(', ') || 'none';
}
