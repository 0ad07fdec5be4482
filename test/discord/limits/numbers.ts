/** Every number of Discord's that the checks here know, as its documentation gives it in August 2026. */

/** https://docs.discord.com/developers/resources/message */
export const MESSAGE = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  embedsTogether: 6000,
  actionRows: 5,
  attachments: 10,
  mentionedIds: 100,
} as const;

/** https://docs.discord.com/developers/components/reference */
export const COMPONENTS = {
  inMessage: 40,
  textInMessage: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  mediaUrl: 2048,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  selectOptions: 25,
  selectOptionText: 100,
  selectPlaceholder: 150,
  accentColor: 0xffffff,
} as const;

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
export const MODAL = {
  title: 45,
  components: 5,
  label: 45,
  labelDescription: 100,
  textInput: 4000,
  textInputPlaceholder: 100,
  uploads: 10,
  radioOptionsMin: 2,
  groupOptions: 10,
} as const;

/** https://docs.discord.com/developers/resources/poll */
export const POLL = { question: 300, answers: 10, answer: 55, hours: 768 } as const;

/** https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = {
  chatInput: 100,
  user: 15,
  message: 15,
  primaryEntryPoint: 1,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  stringLength: 6000,
  together: 8000,
} as const;

export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Component types, by the names of the documentation. */
export const TYPE = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const SELECTS: readonly number[] = [
  TYPE.stringSelect,
  TYPE.userSelect,
  TYPE.roleSelect,
  TYPE.mentionableSelect,
  TYPE.channelSelect,
];
