import type { Rule } from '../language.ts';
import { point } from '../meaning.ts';
import { rule } from '../rule.ts';

/** Days that news calls by month and day alone, years later: nearness would give the wrong year. Data for the tagger. */
export const KNOWN_DAY_RULES: readonly Rule[] = [
  rule(
    'Sept(?:\\.|ember) 11(?:th)?(?=,? (?:terror(?:ist)? |suicide )?(?:attacks?|hijack\\w+|commission)\\b)',
    () => point({ year: 2001, month: 9, day: 11 }),
  ),
  rule(
    'Jan(?:\\.|uary) 6(?:th)?(?=,? (?:\\w+ )?(?:attacks?|riots?|rioters?|insurrection|committee|panel|defendants?|siege|prisoners)\\b)',
    () => point({ year: 2021, month: 1, day: 6 }),
  ),
  rule('Oct(?:\\.|ober) 7(?:th)?(?=,? (?:Hamas |terror(?:ist)? |Hamas-led )?(?:attacks?|massacre)\\b)', () =>
    point({ year: 2023, month: 10, day: 7 }),
  ),
];
