import type { PassageReference } from '../story/library.ts';
import { decodeReferences, encodeReferences } from './passage-code.ts';

/** What a reader reports: no question, no user, no server. */
export interface Report {
  /** Of Pilcrow. */
  readonly version: string;
  readonly command: string;
  /** What was said of the passages; undefined where nothing was, as in a list. */
  readonly verdict: ReportedVerdict | undefined;
  /** Those that stood on the card; those with words in bold first. */
  readonly passages: readonly PassageReference[];
}

const VERDICTS = ['answered', 'closest', 'not-in-story'] as const;
type ReportedVerdict = (typeof VERDICTS)[number];

/** A new form gets a new number. */
const FORM = 'pilcrow1';
const NO_VERDICT = 'list';
/** A page of a list has a dozen passages; a reference stays short enough to be copied. In characters. */
const PASSAGES_LENGTH = 400;

/** `pilcrow1:0.1.0:ask:answered:` and the passages: what it holds can be read by whoever copies it. */
export function encodeReport({ version, command, verdict, passages }: Report): string {
  return [FORM, version, command, verdict ?? NO_VERDICT, encodeReferences(passages, PASSAGES_LENGTH)].join(
    ':',
  );
}

/** Reads what a reader sent, with whatever was copied around it; undefined when it is no reference. */
export function decodeReport(sent: string): Report | undefined {
  const [form, version, command, said, code, ...more] = sent.replace(/[\s`"'<>]/g, '').split(':');
  if (
    form !== FORM ||
    version === undefined ||
    command === undefined ||
    code === undefined ||
    more.length > 0
  )
    return undefined;
  if (!/^[\w.+-]{1,30}$/.test(version) || !/^[a-z]{1,32}$/.test(command)) return undefined;
  const verdict = VERDICTS.find((one) => one === said);
  const passages = decodeReferences(code);
  if (passages === undefined || passages.length === 0 || (verdict === undefined && said !== NO_VERDICT))
    return undefined;
  return { version, command, verdict, passages };
}
