import { at, type JsonObject, numberAt, textAt } from '../json.ts';
import { COMPONENTS } from './numbers.ts';
import { optionalText, type Path, requiredText, type Violation } from './violation.ts';

const LINK = 5;
const PREMIUM = 6;
const STYLES = [1, 2, 3, 4, LINK, PREMIUM];
const LINK_SCHEMES = ['http:', 'https:', 'discord:'];

/** https://docs.discord.com/developers/components/reference#button */
export function* buttonViolations(button: JsonObject, path: Path): Iterable<Violation> {
  const style = numberAt(button, 'style');
  if (style === undefined || !STYLES.includes(style)) {
    yield { path: [...path, 'style'], message: `must be one of ${STYLES.join(', ')}` };
  }
  yield* targetViolations(button, style, path);
  yield* optionalText(at(button, 'label'), [...path, 'label'], { max: COMPONENTS.buttonLabel });
  const isNamed = (textAt(button, 'label') ?? '').trim() !== '' || at(button, 'emoji') != null;
  if (style !== PREMIUM && !isNamed) yield { path, message: 'a button needs a label or an emoji' };
}

/** A button does exactly one thing: send its custom_id, open its url, or sell its sku. */
function* targetViolations(button: JsonObject, style: number | undefined, path: Path): Iterable<Violation> {
  const wanted = style === LINK ? 'url' : style === PREMIUM ? 'sku_id' : 'custom_id';
  for (const other of ['custom_id', 'url', 'sku_id']) {
    if (other !== wanted && at(button, other) != null) {
      yield { path: [...path, other], message: `a button of style ${style} takes ${wanted} and no ${other}` };
    }
  }
  if (wanted === 'custom_id') {
    yield* requiredText(at(button, 'custom_id'), [...path, 'custom_id'], {
      min: 1,
      max: COMPONENTS.customId,
    });
  }
  if (wanted === 'url') yield* linkViolations(at(button, 'url'), [...path, 'url']);
  if (wanted === 'sku_id')
    yield* requiredText(at(button, 'sku_id'), [...path, 'sku_id'], { min: 1, max: 20 });
}

function* linkViolations(url: unknown, path: Path): Iterable<Violation> {
  yield* requiredText(url, path, { min: 1, max: COMPONENTS.buttonUrl });
  if (typeof url !== 'string') return;
  if (!URL.canParse(url) || !LINK_SCHEMES.includes(new URL(url).protocol)) {
    yield { path, message: `“${url}” is not an http, https or discord address` };
  }
}
