import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, line, name, type Section } from '../reply/card.ts';
import { cards } from '../words/index.ts';

/** What the project says of its use of data, and of its safety. */
export const POLICIES = ['privacy', 'security'] as const;
export type Policy = (typeof POLICIES)[number];

const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
const FILES: Readonly<Record<Policy, string>> = { privacy: 'PRIVACY.md', security: 'SECURITY.md' };
const read = new Map<Policy, string | undefined>();

/** The text as it comes with the project, read when somebody asks first; undefined where a copy comes without it. */
export function policyText(policy: Policy): string | undefined {
  if (!read.has(policy)) read.set(policy, textOf(join(PROJECT_FOLDER, FILES[policy])));
  return read.get(policy);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** One of them on a card, with the way back to where it was opened from. */
export function policyCard(text: string, back: { readonly command: string; readonly state: string }): Card {
  const buttons = [{ label: cards.about.back, opens: back }];
  return { question: undefined, sections: policySections(text), buttons, private: true };
}

/** Headings begin sections; a paragraph, and a list item, is a line, however it is wrapped. */
export function policySections(text: string): Section[] {
  const sections = text.trim().split(/\n(?=#)/);
  return sections.map((section) =>
    section
      .split(/\n\s*\n|\n(?=- |#)|(?<=^#.*)\n/)
      .map((block) => block.replace(/\s+/g, ' ').trim())
      .filter((block) => block !== '')
      .map((block) => {
        const [, mark, words] = /^(#+|-) (.*)$/.exec(block) ?? [];
        if (mark === undefined || words === undefined) return line('text', name(block));
        if (mark === '-') return line('item', name(words));
        return mark === '#' ? line('heading', name(words)) : line('text', name(words, true));
      }),
  );
}
