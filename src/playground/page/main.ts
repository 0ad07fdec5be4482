import { ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import { makeChat } from './chat.ts';
import { chatCommands } from './composer/command-line.ts';
import { type Composer, makeComposer } from './composer/composer.ts';
import { element, part } from './element.ts';
import { commandInteraction } from './interactions.ts';
import { fetchSetup, interact, onNewContent } from './server.ts';
import { makeSettings, type Settings } from './settings.ts';
import { makeStoryPane } from './story.ts';
import { words } from './words.ts';

await start();

/** Puts the page together: settings, story, chat and message box. */
async function start(): Promise<void> {
  const setup = await fetchSetup();
  const root = document.documentElement;
  const story = makeStoryPane();
  let composer: Composer | undefined;
  const findInStory = setup.commands.find(({ type }) => type === ApplicationCommandType.Message);
  const look = ({ theme, width, locale }: Settings): void => {
    root.dataset['theme'] = theme;
    root.dataset['width'] = width;
    root.dataset['locale'] = locale;
  };
  let redraw = (): void => undefined;
  const settings = makeSettings(setup, (changed) => {
    look(changed);
    redraw();
  });
  const chat = makeChat(findInStory, settings, {
    useCommand: (name) => composer?.begin(name),
    showPlace: (place) => {
      showPane('story');
      void story.show(place).then(() => part('article-page', HTMLElement).focus({ preventScroll: true }));
    },
  });
  redraw = chat.redraw;
  composer = makeComposer(chatCommands(setup.commands), {
    say: chat.say,
    use: (command, options) => void chat.use(command, options),
    suggest: async (command, options) => {
      for await (const effect of interact(commandInteraction(command, options, settings()))) {
        if (effect.kind !== 'callback') continue;
        const { response } = effect;
        if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
          return response.data.choices ?? [];
        }
      }
      return [];
    },
  });
  for (const pane of ['chat', 'story'] as const) {
    part(`show-${pane}`, HTMLButtonElement).addEventListener('click', () => showPane(pane));
  }
  part('welcome', HTMLElement).append(element('p', {}, words.welcome));
  onNewContent(() => void story.reload());
  part('message-box', HTMLInputElement).focus();
  root.dataset['ready'] = 'true';
  // The first look at a story takes a moment, in which the chat can be used.
  await story.reload();
}

/** On a narrow screen one pane is seen at a time. */
function showPane(pane: 'chat' | 'story'): void {
  document.documentElement.dataset['pane'] = pane;
  for (const one of ['chat', 'story'] as const) {
    part(`show-${one}`, HTMLButtonElement).setAttribute('aria-pressed', String(one === pane));
  }
}
