import { at, isObject, type JsonObject, listAt, numberAt, textAt } from '../json.ts';
import { choicesViolations } from './choice.ts';
import { namingViolations } from './naming.ts';
import { COMMAND } from './numbers.ts';
import { optionalWhole, type Path, repeated, type Violation } from './violation.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const NUMBER = 10;
const ATTACHMENT = 11;

type Level = 'command' | 'group' | 'subcommand';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
export function* optionListViolations(parent: JsonObject, path: Path, level: Level): Iterable<Violation> {
  const options = listAt(parent, 'options').filter(isObject);
  const here = [...path, 'options'];
  if (options.length > COMMAND.options) yield { path: here, message: `at most ${COMMAND.options} options` };
  const names = options.flatMap((option) => textAt(option, 'name') ?? []);
  yield* repeated(names, here, 'the option');
  yield* orderViolations(options, here);
  yield* mixtureViolations(options, here);
  for (const [index, option] of options.entries()) yield* optionViolations(option, [...here, index], level);
}

function* orderViolations(options: readonly JsonObject[], path: Path): Iterable<Violation> {
  const firstOptional = options.findIndex((option) => at(option, 'required') !== true);
  const lastRequired = options.findLastIndex((option) => at(option, 'required') === true);
  if (firstOptional !== -1 && lastRequired > firstOptional) {
    yield { path: [...path, lastRequired], message: 'required options must come before optional ones' };
  }
}

function* mixtureViolations(options: readonly JsonObject[], path: Path): Iterable<Violation> {
  const nesting = options.filter((option) => isNesting(numberAt(option, 'type'))).length;
  if (nesting > 0 && nesting < options.length) {
    yield { path, message: 'subcommands and plain options cannot stand side by side' };
  }
}

function* optionViolations(option: JsonObject, path: Path, level: Level): Iterable<Violation> {
  const type = numberAt(option, 'type');
  const typePath = [...path, 'type'];
  yield* namingViolations(option, path);
  if (type === undefined || type < SUBCOMMAND || type > ATTACHMENT) {
    yield { path: typePath, message: `must be between ${SUBCOMMAND} and ${ATTACHMENT}` };
  } else if (isNesting(type)) {
    const fits = level === 'command' || (level === 'group' && type === SUBCOMMAND);
    if (!fits) yield { path: typePath, message: `type ${type} cannot stand in a ${level}` };
    yield* optionListViolations(option, path, type === GROUP ? 'group' : 'subcommand');
  } else {
    if (level === 'group') yield { path: typePath, message: 'a group holds nothing but subcommands' };
    yield* valueViolations(option, type, path);
  }
}

/** What an option may say of the values it takes depends on its type. */
function* valueViolations(option: JsonObject, type: number, path: Path): Iterable<Violation> {
  const hasChoices = listAt(option, 'choices').length > 0;
  const completes = at(option, 'autocomplete') === true;
  const takesChoices = type === STRING || type === INTEGER || type === NUMBER;
  if ((hasChoices || completes) && !takesChoices) {
    yield { path, message: `an option of type ${type} takes neither choices nor autocomplete` };
  }
  if (hasChoices && completes) yield { path, message: 'takes choices or autocomplete, not both' };
  if (hasChoices) yield* choicesViolations(option, path);
  const max = COMMAND.stringLength;
  yield* optionalWhole(at(option, 'min_length'), [...path, 'min_length'], { max });
  yield* optionalWhole(at(option, 'max_length'), [...path, 'max_length'], { min: 1, max });
  const lengths = at(option, 'min_length') ?? at(option, 'max_length');
  if (lengths != null && type !== STRING)
    yield { path, message: 'only texts have a min_length or max_length' };
  const values = at(option, 'min_value') ?? at(option, 'max_value');
  if (values != null && type !== INTEGER && type !== NUMBER) {
    yield { path, message: 'only numbers have a min_value or max_value' };
  }
}

function isNesting(type: number | undefined): boolean {
  return type === SUBCOMMAND || type === GROUP;
}
