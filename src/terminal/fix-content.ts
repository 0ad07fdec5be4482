import { lstat, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fixArticle, fixSettings } from '../check/fix/fix.ts';
import { slugOf } from '../import/slug.ts';
import { entriesOf } from '../story/content-files.ts';
import { ID, SETTINGS_FILE } from '../story/read-story.ts';
import { checking } from '../words/index.ts';
import type { CheckRequest } from './check-request.ts';
import { asTyped } from './checked-content.ts';
import { readForFix, replaceFile } from './replace-file.ts';

type FixRequest = Pick<CheckRequest, 'renames' | 'isDryRun'>;

/**
 * `check --fix`: mends what is safe to mend in the articles and settings of a folder, and says what, file by file. Returns
 * whether all of it could be written.
 */
export async function fixContent(
  folder: string,
  { renames, isDryRun }: FixRequest,
  say: (line: string) => void,
): Promise<boolean> {
  let isAny = false;
  let isWritten = true;
  const tell = (line: string): void => {
    isAny = true;
    say(line);
  };
  const fail = (shown: string, problem: string): void => {
    isWritten = false;
    tell(checking.notFixed(shown, problem));
  };
  const done = isDryRun ? checking.wouldFix : checking.fixed;

  const mend = async (file: string, fix: typeof fixArticle): Promise<void> => {
    const shown = asTyped(folder, file);
    const read = await readForFix(file);
    if (read === undefined) return;
    const { text, mended } = fix(read.text);
    if (mended.length === 0) return;
    const problem = isDryRun ? undefined : await replaceFile(read, text);
    if (problem !== undefined) fail(shown, problem);
    else for (const { line, what } of mended) tell(done(`${shown}:${line}`, what));
  };
  const giveName = async (parent: string, from: string, to: string): Promise<void> => {
    if (!renames || from === to) return;
    const problem = await renameProblem(join(parent, from), join(parent, to), isDryRun);
    const shown = asTyped(folder, join(parent, from));
    if (problem !== undefined) fail(shown, problem);
    else tell(done(shown, checking.renamed(to)));
  };

  for (const story of (await entriesOf(folder)).value ?? []) {
    if (!story.isFolder) continue;
    const path = join(folder, story.name);
    const files = ((await entriesOf(path)).value ?? []).filter(({ isFolder }) => !isFolder);
    const articles = files.filter(({ name }) => name.endsWith('.md'));
    for (const { name } of files) {
      if (name.endsWith('.md')) await mend(join(path, name), fixArticle);
      else if (name === SETTINGS_FILE) await mend(join(path, name), fixSettings);
      else if (/\.ya?ml$/i.test(name)) await giveName(path, name, SETTINGS_FILE);
    }
    for (const { name } of articles) await giveName(path, name, `${asId(name.slice(0, -'.md'.length))}.md`);
    if (articles.length > 0) await giveName(folder, story.name, asId(story.name));
  }
  if (!isAny) say(checking.nothingToFix);
  return isWritten;
}

function asId(name: string): string {
  return ID.test(name) ? name : slugOf(name);
}

/** Why a file or folder cannot have a new name; undefined once it has. On a dry run it keeps the old one. */
async function renameProblem(from: string, to: string, isDryRun: boolean): Promise<string | undefined> {
  try {
    const [one, other] = await Promise.all([lstat(from), lstat(to).catch(() => undefined)]);
    // On a file system that takes `A.md` and `a.md` for one, the new name leads to the old file.
    if (other !== undefined && other.ino !== one.ino) return checking.nameTaken;
    if (!isDryRun) await rename(from, to);
    return undefined;
  } catch (reason) {
    return checking.notWritten(codeOf(reason));
  }
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason';
}
