import type { Person } from '../facts.ts';

/** So much more often somebody must be named than others of the same last name to be meant by it alone. */
const MANY_TIMES = 3;

/** "Holt" of "Clara Holt" and of "Clara Holt Jr." */
const LAST_NAME = /\s(\S+?)(?:,?\s(?:[JS]r\.?|I{2,3}|IV))?$/u;

/** The persons of an article by last name, for a last name that several bear and that nobody's mention explains. */
export class Bearers {
  private readonly counts = new Map<string, Map<Person, number>>();

  /** Counts a place that names somebody in full. */
  add(person: Person, form: string): void {
    const last = person.kind === 'person' ? LAST_NAME.exec(form)?.[1] : undefined;
    if (last === undefined) return;
    const bearers = this.counts.get(last) ?? new Map<Person, number>();
    this.counts.set(last, bearers.set(person, (bearers.get(person) ?? 0) + 1));
  }

  has(lastName: string): boolean {
    return this.counts.has(lastName);
  }

  /** The only bearer of a last name, or the one by far most often named. */
  mostNamed(lastName: string): Person | undefined {
    const bearers = [...(this.counts.get(lastName) ?? [])];
    const [first, second] = bearers.sort(([, one], [, other]) => other - one);
    if (first === undefined) return undefined;
    return second === undefined || first[1] >= MANY_TIMES * second[1] ? first[0] : undefined;
  }
}
