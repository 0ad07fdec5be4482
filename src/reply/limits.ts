/** Limits of Discord, from its documentation: "Components Reference" and "Message Resource". Lengths in characters. */
export const LIMITS = {
  /** All text displays of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  linkLength: 512,
  /** Of a file, in bytes; servers that pay more may send larger ones. */
  fileBytes: 10 * 1024 * 1024,
  /** Of a picture. */
  altText: 1024,
  menuChoices: 25,
  menuPlaceholder: 150,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
