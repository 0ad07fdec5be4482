import { folderOfModel, type ModelStore, runtimeFolderIn } from '../reader/model-store.ts';
import { findRuntime } from '../reader/runtime.ts';
import { reader } from '../words/index.ts';
import type { ReaderAction } from './reader-action.ts';

export interface ReaderHost {
  readonly store: ModelStore;
  readonly modelsFolder: string;
  /** The model that the settings switch on, as they name it. */
  readonly switchedOn: string | undefined;
  say(line: string): void;
  /** How far a download is, and what went wrong. */
  complain(line: string): void;
}

/** `reader add`, `list` and `remove`; returns whether all went well. */
export async function runReader(asked: ReaderAction, host: ReaderHost): Promise<boolean> {
  if (asked.action === 'list') return list(host);
  if (asked.action === 'add') return add(asked.model, host);
  const isGone = await host.store.remove(asked.model);
  if (isGone) host.say(reader.removed(asked.model));
  else host.complain(reader.notThere(asked.model));
  return isGone;
}

async function add(model: string, { store, modelsFolder, say, complain }: ReaderHost): Promise<boolean> {
  const added = await store.add(model, complain);
  if (added.outcome === 'failed') {
    complain(added.problem);
    return false;
  }
  say(reader.added(added.name, added.folder));
  const found = await findRuntime(runtimeFolderIn(modelsFolder));
  say(found.outcome === 'found' ? reader.runtimeThere(found.version) : found.problem);
  say(reader.switchOn(added.name));
  return true;
}

async function list({ store, modelsFolder, switchedOn, say }: ReaderHost): Promise<boolean> {
  const on = switchedOn === undefined ? undefined : folderOfModel(switchedOn, modelsFolder);
  const models = await store.list();
  if (models.length === 0) say(reader.none);
  for (const { name, bytes } of models) {
    say(reader.listed(name, bytes, folderOfModel(name, modelsFolder) === on));
  }
  for (const { name, licence, files } of await store.missing()) {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    say(reader.canBeFetched(name, bytes, licence));
  }
  return true;
}
