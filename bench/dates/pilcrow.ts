import { datesIn } from '../../src/extract/dates.ts';
import type { Engine } from '../extraction/task.ts';
import type { DatesDocument, GivenTimex } from './set.ts';

export const pilcrow: Engine<DatesDocument, readonly GivenTimex[]> = ({ text, dct }) =>
  datesIn(text, { publishedDay: dct }).map(({ range, value }) => ({ ...range, value }));
