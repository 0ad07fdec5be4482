import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIKE_FROM, groupAlike } from '../../src/search/alike-questions.ts';

/** What several people asked when they wanted to know the same, a line each. */
const SAME: readonly (readonly string[])[] = `
did stamos quit too | has stamos quit | stamos quit as well? | did Alex Stamos quit too
did the sentinelone stock tank | did sentinelone's stock tank after this | sentinelone stock tanked?
who is the ceo of sentinelone | who's the SentinelOne CEO | sentinelone ceo? | Who is SentinelOne's CEO now?
did he get severance | did krebs get severance pay | how much severance did he get
how many people work at sentinelone in total | how many people work for SentinelOne? | how many work at sentinelone
whats he worth | what is his net worth | krebs net worth
does krebs have kids | does he have kids | does Chris Krebs have any kids? | krebs kids
is krebs a republican | is he a republican | Was Krebs a Republican?
where did krebs go to college | where did he go to college | what college did krebs go to
did sentinelone lose government contracts over this | is sentinelone losing government contracts | did SentinelOne lose any government contracts?
who won that election | who won the election | Who won the 2020 election?
is the order even legal | is the order legal | was this order legal? | is Trump's order legal
what did biden say | what did Biden say about it | what has biden said about this
did trump go after miles taylor too | did Trump also go after Miles Taylor | trump going after miles taylor
who talked the president into signing it | who talked the president into signing the order
how old is krebs | how old is he | how old is Chris Krebs?
who is his lawyer | who is krebs' lawyer | Does Krebs have a lawyer and who is it
what happened on may 1 | what happened May 1? | what happened on the 1st of may
why was cisa created | why was cisa created in the first place | Why did they create CISA?
when was cisa created | when was CISA created? | what year was cisa created
how many people died in the capitol attack | how many died in the attack on the capitol | how many people have died in the Capitol attack
how much does krebs earn at sentinelone | how much did krebs earn at sentinelone | how much did Krebs earn there, at SentinelOne
did cisa comment | did CISA comment on the resignation | has cisa commented
who chaired the house committee | who was chairing the House committee? | who chairs the house committee
could krebs go to jail | can krebs go to jail for this | will Krebs go to jail? | is krebs going to jail
who is suing | is anyone suing over the order | is krebs suing trump
did krebs resign by email | was it by email that krebs resigned
why did krebs resign | why did krebs resign?! | so why did Krebs resign | why exactly did krebs resign
when did krebs resign | when exactly did krebs resign | what day did krebs resign | when has Krebs resigned
who fired krebs | who was it that fired krebs
who is krebs | who is this krebs guy | who's Krebs?
where does krebs live | where is krebs living | where does Krebs live now
did the ferry sink | has the ferry sunk | did the ferry sink or not
when does the ferry leave | when is the ferry leaving | when did the ferry leave
how many passengers were on the ferry | how many passengers on the ferry? | how many passengers did the ferry have
who owns the ferry | who is the owner of the ferry
is the dam safe | is the dam safe now | are the dams safe
how high is the dam | how high is this dam exactly | how high will the dam be
how much did the dam cost | what did the dam cost | cost of the dam | dam costs
who paid for the dam | who is paying for the dam | who will pay for the dam`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** Questions that people typed, all of them different. */
const DIFFERENT: readonly string[] = readQuestions();

function readQuestions(): string[] {
  const file = join(import.meta.dirname, 'everyday-questions.json');
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error('no list');
  return list.map(({ question }) => String(question));
}

function named(questions: readonly string[]): string[][] {
  return groupAlike(questions).map((group) => group.map((index) => questions[index] ?? ''));
}

/** Of all pairs that want to know the same, those put together; and those put together that do not. */
function pairsFound(lists: readonly (readonly string[])[]): { right: number; all: number; wrong: string[] } {
  const questions = lists.flatMap((list, index) => list.map((question) => ({ question, index })));
  const groupOf = new Map<number, number>();
  for (const [number, group] of groupAlike(questions.map(({ question }) => question)).entries())
    for (const index of group) groupOf.set(index, number);
  const found = { right: 0, all: 0, wrong: [] as string[] };
  for (const [at, one] of questions.entries()) {
    for (const [before, other] of questions.slice(0, at).entries()) {
      const isSame = one.index === other.index;
      const isTogether = groupOf.get(at) === groupOf.get(before);
      if (isSame) found.all += 1;
      if (isSame && isTogether) found.right += 1;
      if (!isSame && isTogether) found.wrong.push(`${one.question} ~ ${other.question}`);
    }
  }
  return found;
}

describe('questions of many people', () => {
  test('are put together where they want to know the same, three of four pairs of them, and nowhere else', () => {
    expect(pairsFound(SAME)).toEqual({ right: 101, all: 136, wrong: [] });
  });

  test('stay apart where they are different', () => {
    expect(pairsFound(DIFFERENT.map((question) => [question])).wrong).toEqual([]);
  });

  test('stay apart where they share their words and ask for something else', () => {
    const questions = [
      'when did krebs resign',
      'why did krebs resign',
      'who fired krebs',
      'who hired krebs',
      'how high is the dam',
      'how old is the dam',
      'where is the dam',
      'did krebs sue trump',
      'did krebs call trump',
    ];
    expect(named(questions)).toEqual(questions.map((question) => [question]));
  });

  test('join the weightier group, and one that asks for the same before words alone', () => {
    expect(
      named(['krebs resigned', 'why did krebs resign', 'why has krebs resigned', 'krebs resigns?']),
    ).toEqual([['krebs resigned', 'why did krebs resign', 'why has krebs resigned', 'krebs resigns?']]);
    expect(
      named(['why did krebs resign', 'krebs resigned', 'when did krebs resign', 'when has krebs resigned']),
    ).toEqual([
      ['why did krebs resign', 'krebs resigned'],
      ['when did krebs resign', 'when has krebs resigned'],
    ]);
  });

  test('of function words alone, and of other languages, are grouped by all their words', () => {
    expect(
      named([
        'what is it',
        'what is it?',
        'was sagte sie zum damm',
        'Was sagte sie zum Damm?',
        'מה קרה',
        'מה קרה?',
      ]),
    ).toEqual([
      ['what is it', 'what is it?'],
      ['was sagte sie zum damm', 'Was sagte sie zum Damm?'],
      ['מה קרה', 'מה קרה?'],
    ]);
  });
});

const WORDS = ['dam', 'ferry', 'valley', 'minister', 'bridge', 'road', 'school', 'river'];
const question = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 });

test('law: every question is in one group, and joins the first that is alike where one is', () => {
  fc.assert(
    fc.property(fc.array(question, { maxLength: 40 }), (sets) => {
      const groups = groupAlike(sets.map((words) => words.join(' ')));
      expect(groups.flat().sort((one, other) => one - other)).toEqual(sets.map((_, index) => index));
      const firsts: number[] = [];
      for (const [index, words] of sets.entries()) {
        const likeness = firsts.map((first) => jaccard(words, sets[first] ?? []));
        const most = Math.max(0, ...likeness);
        const expected = most >= ALIKE_FROM ? firsts[likeness.indexOf(most)] : undefined;
        if (expected === undefined) firsts.push(index);
        expect(groups.find((group) => group.includes(index))?.[0]).toBe(expected ?? index);
      }
    }),
  );
});

function jaccard(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((word) => other.includes(word)).length;
  return common / (one.length + other.length - common);
}
