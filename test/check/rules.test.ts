import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The rules that a catalogue of words names, in its order. */
function rulesIn(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'words', file), 'utf8');
  return [...text.matchAll(/complaint\(\s*'([^']*)'/g)].flatMap(([, rule]) => rule ?? []);
}

test('the names of rules are part of the interface: they may become more, and stay as they are', () => {
  expect(rulesIn('content.ts')).toEqual([
    'not-read',
    'no-front-matter',
    'not-a-date',
    'no-paragraph',
    'not-yaml',
    'not-a-mapping',
    'unknown-key',
    'missing-text',
    'not-a-text',
    'not-https',
    'entry-not-a-text',
    'entry-not-read',
    'not-server-ids',
    'outside-of-a-story',
    'no-article',
    'misnamed-settings',
    'empty-settings',
    'bad-name',
    'too-large',
    'not-utf8',
    'no-text',
    'file-not-read',
    'folder-not-read',
    'name-taken',
  ]);
  expect(rulesIn('advice.ts')).toEqual([
    'published-ahead',
    'long-paragraph',
    'open-quotation',
    'unopened-quotation',
    'empty-section',
    'skipped-level',
    'empty-item',
    'textless-link',
    'only-a-link',
    'only-marks',
    'alike-article',
    'unnamed-person',
    'shared-alias',
    'closed-to-all',
  ]);
});
