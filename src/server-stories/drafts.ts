import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { shortKeyOf } from '../story/short-key.ts';
import { changedAt, namesIn, writeWhole } from './folders.ts';
import type { Kept } from './made-article.ts';

const ID = /^[\w-]{8}$/;
/** Drafts that a server may have at a time; the oldest gives way. */
const MAX_DRAFTS = 10;

/** Keeps a draft under an id that its words give; the same words again are the same draft. */
export async function keepDraft(
  folder: string,
  draft: Kept,
  id = shortKeyOf(draft.source.body),
): Promise<string> {
  // What was left out is counted, and never looked at again.
  const leftOut = draft.source.leftOut.map(({ reason }) => ({ reason, text: '' }));
  const kept = { ...draft, source: { ...draft.source, leftOut } };
  await writeWhole(folder, `${id}.json`, JSON.stringify({ format: FORMAT, ...kept }));
  await forgetOldest(folder);
  return id;
}

/** A draft that another version wrote is none. */
const FORMAT = 1;

/** Undefined when there is none of that id. */
export async function readDraft(folder: string, id: string): Promise<Kept | undefined> {
  if (!ID.test(id)) return undefined;
  const text = await readFile(join(folder, `${id}.json`), 'utf8').catch(() => '{}');
  const draft: Kept & { readonly format?: unknown } = JSON.parse(text);
  return draft.format === FORMAT ? draft : undefined;
}

export async function forgetDraft(folder: string, id: string): Promise<void> {
  if (ID.test(id)) await rm(join(folder, `${id}.json`), { force: true });
}

async function forgetOldest(folder: string): Promise<void> {
  const dated = await Promise.all(
    (await namesIn(folder)).map(async (name) => ({ name, at: (await changedAt(join(folder, name))) ?? 0 })),
  );
  const surplus = dated.sort((one, other) => other.at - one.at).slice(MAX_DRAFTS);
  for (const { name } of surplus) await rm(join(folder, name), { force: true });
}
