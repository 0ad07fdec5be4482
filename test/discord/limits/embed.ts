import { at, isObject, type JsonObject, listAt, objectAt, objectsAt, textAt } from '../json.ts';
import { MESSAGE } from './numbers.ts';
import { optionalText, type Path, requiredList, requiredText, type Violation } from './violation.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export function* embedsViolations(body: JsonObject, path: Path): Iterable<Violation> {
  if (at(body, 'embeds') == null) return;
  const here = [...path, 'embeds'];
  yield* requiredList(at(body, 'embeds'), here, { max: MESSAGE.embeds });
  const embeds = objectsAt(body, 'embeds');
  for (const [index, embed] of embeds.entries()) yield* embedViolations(embed, [...here, index]);
  const together = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (together > MESSAGE.embedsTogether) {
    yield {
      path: here,
      message: `all embeds hold ${together} characters, at most ${MESSAGE.embedsTogether} fit`,
    };
  }
}

function* embedViolations(embed: JsonObject, path: Path): Iterable<Violation> {
  yield* optionalText(at(embed, 'title'), [...path, 'title'], { max: MESSAGE.embedTitle });
  yield* optionalText(at(embed, 'description'), [...path, 'description'], { max: MESSAGE.embedDescription });
  yield* optionalText(at(objectAt(embed, 'footer'), 'text'), [...path, 'footer', 'text'], {
    max: MESSAGE.embedFooter,
  });
  yield* optionalText(at(objectAt(embed, 'author'), 'name'), [...path, 'author', 'name'], {
    max: MESSAGE.embedAuthor,
  });
  if (listAt(embed, 'fields').length > MESSAGE.embedFields) {
    yield { path: [...path, 'fields'], message: `at most ${MESSAGE.embedFields} fields fit an embed` };
  }
  for (const [index, field] of listAt(embed, 'fields').entries()) {
    const here = [...path, 'fields', index];
    yield* requiredText(at(field, 'name'), [...here, 'name'], { min: 1, max: MESSAGE.embedFieldName });
    yield* requiredText(at(field, 'value'), [...here, 'value'], { min: 1, max: MESSAGE.embedFieldValue });
  }
}

function embedLength(embed: JsonObject): number {
  const own = [
    textAt(embed, 'title'),
    textAt(embed, 'description'),
    textAt(at(embed, 'footer'), 'text'),
    textAt(at(embed, 'author'), 'name'),
  ];
  const fields = listAt(embed, 'fields')
    .filter(isObject)
    .flatMap((field) => [textAt(field, 'name'), textAt(field, 'value')]);
  return [...own, ...fields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
