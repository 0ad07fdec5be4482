import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { button, type Child, element, newId } from '../element.ts';
import { words } from '../words.ts';
import { drawMarkdown, type TextContext } from './markdown.ts';
import { drawSelect } from './select.ts';

/** What a part of a modal was filled with, as Discord sends it back. */
type Filled = Readonly<Record<string, unknown>>;

interface Field {
  readonly control: HTMLElement;
  readonly filled: () => Filled;
  /** Files that were chosen. */
  readonly files?: () => readonly File[];
}

/** A form as it was filled in: its parts, and the files that they name by their ids. */
export interface FilledForm {
  readonly components: readonly Filled[];
  readonly attachments: Readonly<Record<string, object>>;
}

/**
 * Opens a modal and calls back with what it was filled with, in the form of a modal submission; not at all when it is
 * closed. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
export function openModal(
  modal: APIModalInteractionResponseCallbackData,
  context: TextContext,
  onSubmit: (form: FilledForm) => void,
): void {
  const titleId = newId('title');
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': titleId });
  const form = element('form', { method: 'dialog' }, element('h2', { id: titleId }, modal.title));
  const filled: (() => Filled)[] = [];
  const files: (() => readonly File[])[] = [];
  for (const component of modal.components) {
    if (component.type === ComponentType.TextDisplay) {
      form.append(element('div', { class: 'text' }, drawMarkdown(component.content, context)));
    } else if (component.type === ComponentType.Label) {
      const field = fieldOf(component.component);
      form.append(labelled(component.label, component.description, field.control));
      if (field.files !== undefined) files.push(field.files);
      filled.push(() => ({ type: component.type, id: component.id ?? 0, component: field.filled() }));
    }
  }
  form.append(
    element(
      'div',
      { class: 'row' },
      button({ class: 'button secondary' }, () => dialog.close(), words.cancel),
      element('button', { class: 'button primary', type: 'submit' }, words.submit),
    ),
  );
  form.addEventListener('submit', async () => {
    const components = filled.map((part) => part());
    const attachments = await Promise.all(files.flatMap((chosen) => chosen()).map(attachmentOf));
    onSubmit({ components, attachments: Object.fromEntries(attachments) });
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}

function labelled(label: string, description: string | undefined, control: HTMLElement): HTMLElement {
  const below: Child[] = description === undefined ? [] : [element('small', {}, description)];
  const isGroup = control instanceof HTMLFieldSetElement || control.classList.contains('select-box');
  if (isGroup)
    return element(
      'div',
      { class: 'field', role: 'group', 'aria-label': label },
      element('span', {}, label),
      ...below,
      control,
    );
  return element('label', { class: 'field' }, element('span', {}, label), ...below, control);
}

function fieldOf(component: APIComponentInLabel): Field {
  const { type, custom_id } = component;
  if (type === ComponentType.TextInput) return textField(component);
  if (type === ComponentType.FileUpload) {
    const control = element('input', {
      type: 'file',
      required: component.required !== false,
      multiple: (component.max_values ?? 1) > 1,
    });
    const chosen = (): readonly File[] => [...(control.files ?? [])];
    return {
      control,
      files: chosen,
      filled: () => ({ type, custom_id, values: chosen().map(({ name }) => name) }),
    };
  }
  if (type === ComponentType.Checkbox) {
    const control = element('input', { type: 'checkbox', checked: component.default === true });
    return { control, filled: () => ({ type, custom_id, value: control.checked }) };
  }
  if (type === ComponentType.RadioGroup || type === ComponentType.CheckboxGroup) return groupField(component);
  let chosen: readonly string[] = [];
  const control = drawSelect(component, (values) => {
    chosen = values;
  });
  return { control, filled: () => ({ type, custom_id, values: chosen }) };
}

/** A file as Discord tells of an upload; here its bytes stand in its address. */
async function attachmentOf(file: File): Promise<[string, object]> {
  const reader = new FileReader();
  // One that cannot be read ends, too, and comes without its bytes.
  const read = new Promise((resolve) => reader.addEventListener('loadend', resolve));
  reader.readAsDataURL(file);
  await read;
  const { name, size, type } = file;
  return [name, { id: name, filename: name, size, content_type: type, url: reader.result }];
}

function textField(component: Extract<APIComponentInLabel, { type: ComponentType.TextInput }>): Field {
  const { type, custom_id } = component;
  const isLong = component.style === TextInputStyle.Paragraph;
  const control = element(isLong ? 'textarea' : 'input', {
    placeholder: component.placeholder,
    minlength: component.min_length,
    maxlength: component.max_length,
    required: component.required !== false,
  });
  control.value = component.value ?? '';
  return { control, filled: () => ({ type, custom_id, value: control.value }) };
}

function groupField(
  component: Extract<APIComponentInLabel, { type: ComponentType.RadioGroup | ComponentType.CheckboxGroup }>,
): Field {
  const { type, custom_id } = component;
  const isRadio = type === ComponentType.RadioGroup;
  const name = newId('group');
  const inputs = component.options.map((option) =>
    element('input', {
      type: isRadio ? 'radio' : 'checkbox',
      name,
      value: option.value,
      checked: option.default === true,
      required: isRadio && component.required !== false,
    }),
  );
  const rows = component.options.map((option, index) =>
    element('label', {}, inputs[index] ?? '', option.label),
  );
  const marked = (): string[] => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    control: element('fieldset', {}, ...rows),
    filled: () =>
      isRadio ? { type, custom_id, value: marked()[0] ?? null } : { type, custom_id, values: marked() },
  };
}
