import { commands } from '../words/index.ts';
import type { OptionDefinition } from './command.ts';

/** Options that several commands share. */

export const STORY_OPTION: OptionDefinition = {
  name: 'story',
  kind: 'text',
  description: commands.options.story,
  maxLength: 100,
  suggests: true,
};

export const PRIVATE_OPTION: OptionDefinition = {
  name: 'private',
  kind: 'flag',
  description: commands.options.private,
};

export const PICTURE_OPTION: OptionDefinition = {
  name: 'picture',
  kind: 'flag',
  description: commands.options.picture,
};

export const WHO_OPTION: OptionDefinition = {
  name: 'who',
  kind: 'text',
  description: commands.options.who,
  maxLength: 100,
  suggests: true,
};

/** It has to fit into a button together with the other filters. */
export const ABOUT_OPTION: OptionDefinition = {
  name: 'about',
  kind: 'text',
  description: commands.options.aboutTopic,
  maxLength: 40,
  suggests: true,
};
