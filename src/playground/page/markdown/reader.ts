/** A piece of a text as Discord's client reads it. */
export type MarkdownNode = TextNode | ConstructNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** Something that Discord's client does not show as plain words. */
export interface ConstructNode {
  readonly kind: ConstructKind;
  /** How it was written. */
  readonly source: string;
  /** Where a link leads, whom a mention names, a heading's level, a code block's language; '' where there is none. */
  readonly detail: string;
  readonly children: readonly MarkdownNode[];
}

export type ConstructKind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'inline code'
  | 'code block'
  | 'heading'
  | 'subtext'
  | 'quote'
  | 'list'
  | 'list item'
  | 'masked link'
  | 'url'
  | 'angle url'
  | 'email'
  | 'phone'
  | 'user mention'
  | 'role mention'
  | 'channel mention'
  | 'everyone mention'
  | 'command mention'
  | 'guild navigation'
  | 'custom emoji'
  | 'emoji name'
  | 'timestamp'
  /** A place that whoever gives the text has marked, by its number: no mark of Discord's. */
  | 'marked place';

/** What is open around the text being read. */
export interface State {
  readonly inQuote: boolean;
  readonly inSubtext: boolean;
  readonly listLevel: number;
}

export const OUTERMOST: State = { inQuote: false, inSubtext: false, listLevel: 0 };

export interface Rule {
  /** The rule is only tried where the text begins with one of these characters ('' is: anywhere). */
  readonly first: string;
  match(rest: string, previous: string, state: State): RegExpExecArray | null;
  read(match: RegExpExecArray, reader: Reader, state: State): readonly MarkdownNode[];
}

/**
 * Reads a text from the left: the first rule that matches takes its piece, and so on with the rest. Whether a
 * line begins here is told from the piece taken before, which a nested reading shares with the one around it.
 */
export class Reader {
  readonly #rules: readonly Rule[];
  #previous = '';

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  read(text: string, state: State): MarkdownNode[] {
    const nodes: MarkdownNode[] = [];
    let rest = text;
    while (rest !== '') {
      const { match, rule } = this.#next(rest, state);
      nodes.push(...rule.read(match, this, state));
      this.#previous = match[0];
      rest = rest.slice(match[0].length);
    }
    return nodes;
  }

  /** A reader with the same rules that leaves no trace in this one. */
  apart(): Reader {
    return new Reader(this.#rules);
  }

  #next(rest: string, state: State): { match: RegExpExecArray; rule: Rule } {
    for (const rule of this.#rules) {
      if (rule.first !== '' && !rule.first.includes(rest.charAt(0))) continue;
      const match = rule.match(rest, this.#previous, state);
      if (match !== null && match[0] !== '') return { match, rule };
    }
    throw new Error(`no rule reads ${JSON.stringify(rest.slice(0, 20))}`);
  }
}

export function plain(text: string): TextNode {
  return { kind: 'text', text };
}

/** A construct around what has been read inside it. */
export function around(
  kind: ConstructKind,
  source: string,
  children: readonly MarkdownNode[],
  detail = '',
): ConstructNode {
  return { kind, source, detail, children };
}
