import { join, relative, sep } from 'node:path';
import { adviceOn } from '../check/advice.ts';
import type { SettingsFile } from '../check/story/settings.ts';
import { readText } from '../story/content-files.ts';
import type { Fault } from '../story/fault.ts';
import { readContent } from '../story/read-content.ts';
import { SETTINGS_FILE } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';

/** What a check of a content folder found. */
export interface CheckedContent {
  readonly served: { readonly articles: number; readonly stories: number };
  /** File by file, from top to bottom; the folder as the host typed it. */
  readonly faults: readonly Fault[];
}

/** Reads a content folder as the bot does and looks at it more closely; `now` is in milliseconds since 1970. */
export async function readAndCheck(folder: string, now: number): Promise<CheckedContent> {
  const { stories, faults } = await readContent(folder);
  const settings = await settingsOf(stories, folder);
  const found = [...faults, ...adviceOn(stories, settings, now)].sort(inOrder);
  return {
    served: {
      articles: stories.reduce((sum, story) => sum + story.articles.length, 0),
      stories: stories.length,
    },
    faults: found.map((fault) => ({ ...fault, file: asTyped(folder, fault.file) })),
  };
}

async function settingsOf(stories: readonly Story[], folder: string): Promise<Map<string, SettingsFile>> {
  const settings = new Map<string, SettingsFile>();
  for (const { id } of stories) {
    const file = join(folder, id, SETTINGS_FILE);
    const { value: source } = await readText(file);
    if (source !== undefined) settings.set(id, { file, source });
  }
  return settings;
}

/** Node writes `./stories/a.md` as `stories/a.md`; the host knows the folder by what they typed. */
export function asTyped(folder: string, file: string): string {
  const rest = relative(folder, file);
  if (rest === '') return folder;
  return /[/\\]$/.test(folder) ? `${folder}${rest}` : `${folder}${sep}${rest}`;
}

/** By file and place; what is wrong with a file as a whole comes first. */
function inOrder(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
