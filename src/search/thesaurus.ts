import { termsOf } from './terms.ts';

/**
 * What people type, and what news writes: each line is a set of words that may stand for one another in a question.
 * A word belongs to a line only when it means the same in nearly every news story.
 */
const SAME_MEANING = `
  quit resign resigns resignation leave leaving left exit stepped stepping
  fired fire sacked sack dismissed dismiss ousted oust terminated axed
  job role post title
  boss head chief director leader
  company firm business employer corporation
  probe investigation investigate inquiry inquiries investigating
  employee employees staff staffer worker workers colleagues workforce
  agency bureau
  vote election ballot polls voting
  rigged stolen fraud
  hit attack assault riot
  law legislation statute
  lawsuit sue sued suing
  clearance clearances
  revoke revoked strip stripped stripping rescind suspend
  react reaction response respond responded
  angry anger ire furious
  bought buy acquire acquired acquisition purchase takeover
  founded founder found started established created cofounded
  job jobs work
  money cash funds funding
  died dead death killed
  hurt injured wounded
  kid kids child children
  cop cops police officer officers
  doctor physician
  email mail message letter memo note
  tweet post twitter
  say said statement comment commented remarks
  reason because cause decision
  fight battle
  want plans plan vow vows vowed pledge pledged promise promised
  country nation
  president administration
  congress house senate lawmakers
  testify testified testimony
  congressman congresswoman senator lawmaker representative
  rule order decree memorandum
  sign signed signing
  first initial initially
  cyber cybersecurity
  newspaper paper journal outlet
  report reported
  broke break first
  win won winner victory
  lose lost loser defeat
  price cost costs
  car vehicle automobile
  house home
  help aid assist assistance
  kill murder
  big large
  begin start started began
  end ended finish finished
  show reveal revealed
`;

const meanings = new Map<string, Set<string>>();
for (const line of SAME_MEANING.trim().split('\n')) {
  const stems = termsOf(line).map((term) => term.stem);
  for (const stem of stems) {
    const others = meanings.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) others.add(other);
    meanings.set(stem, others);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Stems that may stand for a stem in news. */
export function wordsMeaning(stem: string): ReadonlySet<string> {
  return meanings.get(stem) ?? NONE;
}
