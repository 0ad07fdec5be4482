import { genderOfGivenName } from '../english/given-names.ts';
import { COURTESY_TITLES } from '../english/role-nouns.ts';
import type { Candidate, Named } from './mention.ts';
import type { Token } from './tokens.ts';

const RELATIVE =
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|widow|widower|ex-wife|ex-husband|stepson|stepdaughter)$/u;

/**
 * Gives the names that several share to one of them, candidate by candidate in the order of an article. A bare last name
 * goes to the only one whom the article names in full; of several, to the one whom a title fits ("Mrs."), or who alone
 * had been named before the name first stood bare: who comes later is told apart by the writer. Undefined is undecided.
 */
export class SharedNames<Who extends Named> {
  readonly #namedInFull: ReadonlySet<Who>;
  readonly #seen = new Set<Who>();
  /** Whom the bare name means: keyed by all who share it. */
  readonly #established = new Map<string, Who>();
  #latest: { readonly who: Who; readonly paragraph: unknown } | undefined;

  constructor(candidates: readonly Candidate<Who>[]) {
    this.#namedInFull = new Set(candidates.flatMap(({ whos }) => (whos.length === 1 ? whos : [])));
  }

  bearerOf({ whos, paragraph, tokens, first, last }: Candidate<Who>): Who | undefined {
    const [only] = whos;
    if (whos.length === 1 && only !== undefined) {
      this.#see(only, tokens[first - 1], tokens[last]);
      this.#latest = { who: only, paragraph };
      return only;
    }
    const possible = fitting(
      whos.filter((who) => this.#namedInFull.has(who)),
      tokens[first - 1],
    );
    if (possible.length === 0) return onlyOneOf(whos, tokens[first - 1]);
    if (possible.length < 2) return possible[0];
    const name = tokens[last]?.text ?? '';
    const before = possible.filter((who) => this.#seen.has(who));
    const [one] = before;
    if (before.length === 1 && one !== undefined) {
      this.#established.set(name, one);
      return one;
    }
    const established = this.#established.get(name);
    if (established === undefined || !possible.includes(established)) return undefined;
    const other =
      this.#latest !== undefined && this.#latest.who !== established && possible.includes(this.#latest.who);
    return other && this.#latest?.paragraph === paragraph ? undefined : established;
  }

  /** "His father John Holt": whoever bore the name until here goes on bearing it. */
  #see(who: Who, before: Token | undefined, last: Token | undefined): void {
    if (this.#seen.has(who)) return;
    if (RELATIVE.test(before?.lower ?? '')) {
      const name = last?.text ?? '';
      const [bearer, ...others] = [...this.#seen].filter(({ forms }) => forms.has(name));
      if (bearer !== undefined && others.length === 0) this.#established.set(name, bearer);
    }
    this.#seen.add(who);
  }
}

/** An article that names none of them in full may still say "Mrs. Holt". */
function onlyOneOf<Who extends Named>(whos: readonly Who[], title: Token | undefined): Who | undefined {
  const fit = fitting(whos, title);
  return fit.length === 1 && fit.length < whos.length ? fit[0] : undefined;
}

/** Those whom the title before the name fits: "Mrs. Holt" is no Paul. */
function fitting<Who extends Named>(whos: readonly Who[], title: Token | undefined): readonly Who[] {
  const lower = title?.lower.replace(/\.$/u, '') ?? '';
  const gender = COURTESY_TITLES.get(lower);
  if (gender === undefined) return whos;
  return whos.filter(({ name }) => (genderOfGivenName(name.split(' ')[0] ?? '') ?? gender) === gender);
}
