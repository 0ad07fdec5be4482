/** What `reader` is asked to do. */
export type ReaderAction =
  | { readonly action: 'list' }
  | { readonly action: 'add' | 'remove'; readonly model: string };

/** Reads the words after `reader`; undefined when they ask for nothing that there is. */
export function readReaderAction([action, ...models]: readonly string[]): ReaderAction | undefined {
  const [model] = models;
  if (action === 'list') return model === undefined ? { action } : undefined;
  if (action !== 'add' && action !== 'remove') return undefined;
  return model === undefined || models.length > 1 ? undefined : { action, model };
}
