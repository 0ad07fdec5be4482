import { at, type JsonObject, objectAt, objectsAt, textAt } from '../json.ts';
import { COMPONENTS } from './numbers.ts';
import { optionalText, type Path, requiredList, type Violation } from './violation.ts';

/** https://docs.discord.com/developers/components/reference#thumbnail (a gallery's items have the same shape) */
export function* mediaViolations(item: JsonObject, path: Path): Iterable<Violation> {
  yield* optionalText(at(item, 'description'), [...path, 'description'], {
    max: COMPONENTS.mediaDescription,
  });
  const url = textAt(objectAt(item, 'media'), 'url');
  const urlPath = [...path, 'media', 'url'];
  if (url === undefined || !/^(?:https?|attachment):\/\/./.test(url)) {
    yield { path: urlPath, message: 'an http, https or attachment address is required' };
  } else {
    yield* optionalText(url, urlPath, { max: COMPONENTS.mediaUrl });
  }
}

/** https://docs.discord.com/developers/components/reference#media-gallery */
export function* galleryViolations(gallery: JsonObject, path: Path): Iterable<Violation> {
  yield* requiredList(at(gallery, 'items'), [...path, 'items'], { min: 1, max: COMPONENTS.galleryItems });
  for (const [index, item] of objectsAt(gallery, 'items').entries()) {
    yield* mediaViolations(item, [...path, 'items', index]);
  }
}

/** https://docs.discord.com/developers/components/reference#file */
export function* fileViolations(component: JsonObject, path: Path): Iterable<Violation> {
  const url = textAt(objectAt(component, 'file'), 'url');
  if (url?.startsWith('attachment://') === true) return;
  yield { path: [...path, 'file', 'url'], message: 'must name an uploaded file as attachment://name' };
}
