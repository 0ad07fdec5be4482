const SENTENCE_END = /[.!?…:;][”"’'»)\]]*$|[。！？؟׃۔।]$/u;

/** Whether words end as a sentence does, in the scripts that mark it. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
