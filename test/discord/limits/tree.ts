import { isObject, type JsonObject, listAt, objectAt } from '../json.ts';

/**
 * Every component of a list with all that stand inside it, parents first, a section's accessory after its
 * texts. This is the order in which Discord counts components and numbers them.
 */
export function* allComponents(components: readonly unknown[]): Iterable<JsonObject> {
  for (const component of components) {
    if (!isObject(component)) continue;
    yield component;
    yield* allComponents(listAt(component, 'components'));
    for (const key of ['accessory', 'component']) {
      const inner = objectAt(component, key);
      if (inner !== undefined) yield* allComponents([inner]);
    }
  }
}
