import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { CitedPlace } from '../../protocol.ts';
import { button, type Child, element } from '../element.ts';
import { words } from '../words.ts';
import { drawFile, drawPicture, type ShownFile } from './files.ts';
import { drawMarkdown, type TextContext } from './markdown.ts';
import { drawSelect } from './select.ts';

/** What a message's components need: its files and citations, and what to do when one of them is used. */
export interface ComponentContext extends TextContext {
  readonly files: readonly ShownFile[];
  /** Those that are not drawn yet. */
  readonly citations: CitedPlace[];
  readonly press: (customId: string) => void;
  readonly choose: (customId: string, componentType: number, values: readonly string[]) => void;
}

/** Components V2, wherever they may stand. https://docs.discord.com/developers/components/reference */
type Component = APIMessageTopLevelComponent | APIButtonComponent;

/** Draws the components of a message, in their order. */
export function drawComponents(components: readonly Component[], context: ComponentContext): Child[] {
  return components.flatMap((component) => drawComponent(component, context) ?? []);
}

function drawComponent(component: Component, context: ComponentContext): Child | undefined {
  if (component.type === ComponentType.Container) {
    const inside = drawComponents(component.components, context);
    const container = element('div', { class: 'container' }, ...inside);
    if (typeof component.accent_color === 'number') {
      container.style.borderInlineStartColor = `#${component.accent_color.toString(16).padStart(6, '0')}`;
    }
    return component.spoiler === true ? covered(container) : container;
  }
  if (component.type === ComponentType.TextDisplay) {
    return element('div', { class: 'text' }, drawMarkdown(component.content, context, context.citations));
  }
  if (component.type === ComponentType.Separator) {
    const line = component.divider === false ? 'gap' : 'rule';
    return element('div', {
      class: `separator ${line} spacing-${component.spacing ?? 1}`,
      role: 'separator',
    });
  }
  if (component.type === ComponentType.Section) return drawSection(component, context);
  if (component.type === ComponentType.MediaGallery) {
    const pictures = component.items.map(({ media, description, spoiler }) => {
      const picture = drawPicture(media.url, description ?? '', context.files, 'picture');
      return spoiler === true ? covered(picture) : picture;
    });
    return element('div', { class: `gallery of-${Math.min(pictures.length, 4)}` }, ...pictures);
  }
  if (component.type === ComponentType.File) return drawFile(component.file.url, context.files);
  if (component.type === ComponentType.ActionRow) {
    const parts = component.components.map((part) =>
      part.type === ComponentType.Button
        ? drawButton(part, context)
        : drawSelect(part, (values) => context.choose(part.custom_id, part.type, values)),
    );
    return element('div', { class: 'row' }, ...parts);
  }
  return component.type === ComponentType.Button ? drawButton(component, context) : undefined;
}

function drawSection({ components, accessory }: APISectionComponent, context: ComponentContext): HTMLElement {
  const beside =
    accessory.type === ComponentType.Thumbnail
      ? drawPicture(accessory.media.url, accessory.description ?? '', context.files, 'thumbnail')
      : drawButton(accessory, context);
  return element(
    'div',
    { class: 'section' },
    element('div', {}, ...drawComponents(components, context)),
    beside,
  );
}

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
};

function drawButton(component: APIButtonComponent, context: ComponentContext): HTMLElement {
  const isDisabled = component.disabled === true;
  const name = `button ${STYLES[component.style] ?? 'primary'}`;
  const label = 'label' in component ? (component.label ?? '') : '';
  const sign = 'emoji' in component ? (component.emoji?.name ?? '') : '';
  const inside = [sign, label].filter((text) => text !== '').join(' ');
  if (component.style === ButtonStyle.Link) {
    const attributes = { class: name, href: component.url, target: '_blank', rel: 'noopener noreferrer' };
    return element('a', attributes, inside);
  }
  const press = (): void => {
    if ('custom_id' in component) context.press(component.custom_id);
  };
  return button({ class: name, disabled: isDisabled }, press, inside);
}

/** Something behind a spoiler: one press shows it. */
function covered(inside: HTMLElement): HTMLElement {
  const box = element('div', { class: 'covered' }, inside);
  inside.inert = true;
  const cover = button({ class: 'cover', 'aria-label': words.spoiler }, () => {
    inside.inert = false;
    box.classList.remove('covered');
    cover.remove();
  });
  box.append(cover);
  return box;
}
