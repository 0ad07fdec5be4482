import { isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import type { Named } from './mention.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words so far; `whos` are those whose form they are. */
interface Branch<Who> {
  readonly whos: Who[];
  readonly next: Map<string, Branch<Who>>;
}

/** A form found in a text: whose it is, and the index of its last token. */
export interface Match<Who> {
  readonly whos: readonly Who[];
  readonly last: number;
}

/** "Jr." may have a comma before it, a nickname marks around it. */
const SKIPPED = /^[,“”"]$|^''$/u;

/** All forms of all names, by their words: found in one walk along the text, however many there are. */
export class NameIndex<Who extends Named> {
  readonly #root = new Map<string, Branch<Who>>();

  constructor(list: readonly Who[]) {
    for (const who of list) for (const form of who.forms) this.#add(who, form);
  }

  /** The forms that begin at a token, the longest first. */
  matchesAt(tokens: readonly Token[], at: number): readonly Match<Who>[] {
    const matches: Match<Who>[] = [];
    let branch = this.#root.get(tokens[at]?.text ?? '');
    for (let index = at; branch !== undefined; ) {
      if (branch.whos.length > 0) matches.unshift({ whos: branch.whos, last: index });
      if (tokens[index]?.possessive !== false) break;
      const word = tokens[index + 1]?.text ?? '';
      let next = branch.next.get(word);
      index += 1;
      if (next === undefined && SKIPPED.test(word)) {
        next = branch.next.get(tokens[index + 1]?.text ?? '');
        index += 1;
      }
      branch = next;
    }
    return matches;
  }

  #add(who: Who, form: string): void {
    const words = form.includes(' ') ? tokensOf(form).map(({ text }) => text) : [form];
    const kept = withoutTitle(words, who);
    this.#addWords(who, kept);
    // "the ferry queen" is "The ferry queen" at the beginning of a sentence.
    const [first = '', ...more] = kept;
    const capitalised = first.charAt(0).toUpperCase() + first.slice(1);
    if (capitalised !== first) this.#addWords(who, [capitalised, ...more]);
  }

  #addWords(who: Who, words: readonly string[]): void {
    let branches = this.#root;
    let branch: Branch<Who> | undefined;
    for (const word of words) {
      branch = branches.get(word);
      if (branch === undefined) {
        branch = { whos: [], next: new Map() };
        branches.set(word, branch);
      }
      branches = branch.next;
    }
    if (branch !== undefined && branch.whos.at(-1) !== who) branch.whos.push(who);
  }
}

/** "President Trump" is found as "Trump", with its title before it, where that alone is a form too. */
function withoutTitle(words: readonly string[], { forms }: Named): readonly string[] {
  const first = words[0] ?? '';
  const rest = words.slice(1);
  const isTitle = isRoleNoun(first) || isCourtesyTitle(first);
  return isTitle && forms.has(rest.join(' ')) ? rest : words;
}
