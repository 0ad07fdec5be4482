import { join } from 'node:path';

/** Where the project lies: its `content` is read wherever it is started from. */
const PROJECT_FOLDER = join(import.meta.dirname, '..');

export const DEFAULT_CONTENT_FOLDER = join(PROJECT_FOLDER, 'content');

/** What was read at earlier starts; can be deleted at any time. */
export const DEFAULT_CACHE_FOLDER = join(PROJECT_FOLDER, '.cache');

/**
 * The models of the reader. Not in the cache: that may be deleted at any time, and a model has to be fetched again. Not
 * among the packages: `npm ci` empties their folder.
 */
export const MODELS_FOLDER = join(PROJECT_FOLDER, '.models');

/** Oldest Node that this runs on; `engines` in package.json says the same, and a test keeps them equal. */
export const LEAST_NODE = '20.19';

/** Whether a version such as `20.19.1` is at least another. */
export function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
