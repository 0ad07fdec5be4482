/** Verbs that say what somebody does for a living, or did. Data for `relative-clauses.ts`. */
export const OFFICE_VERBS: ReadonlySet<string> = new Set(
  `serves served leads led runs ran heads headed founded co-founded cofounded works worked represents represented owns owned
   directs directed manages managed oversees oversaw teaches taught chairs chaired became becomes coaches coached wrote created
   invented played plays studies studied covers covered edits edited advises advised commands commanded hosts hosted studied
   produced designed built trains trained practices specializes specialises won holds held launched started established
   organized organised developed sponsored prosecuted defended succeeded replaced lives grew`.split(/\s+/u),
);
