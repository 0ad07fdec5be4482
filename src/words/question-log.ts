/** What is said about the questions that the stories did not answer. */
export const questionLog = {
  notWritten: (file: string, reason: string) =>
    `QUESTION_LOG: the file ${file} cannot be written (${reason}). Questions are answered all the same, and not kept. Look whether its folder exists, may be written to and has room.`,
  unknownReason: 'unknown reason',
};
