import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { customIdOf } from './button-id.ts';
import { OverLimitFault } from './over-limit.ts';

/** One thing that a form asks for. */
export interface FormField {
  /** By which what was filled in is found again. */
  readonly key: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  readonly kind: 'line' | 'text' | 'file';
  readonly required: boolean;
  /** Of a text, in characters. */
  readonly maxLength?: number;
  /** What stands in it already. */
  readonly value?: string | undefined;
}

/** What a command asks for before it answers: in Discord a modal, of five fields at most. */
export interface Form {
  /** At most 45 characters. */
  readonly title: string;
  /** Which command gets what was filled in, and what it wrote there for itself. */
  readonly opens: { readonly command: string; readonly state: string };
  readonly fields: readonly FormField[];
}

/** Draws a form as a modal. Discord, "Components Reference": Label, Text Input, File Upload. */
export function modalOf({ title, opens, fields }: Form): APIModalInteractionResponseCallbackData {
  const customId = customIdOf({ label: title, opens });
  if (customId === undefined) throw new OverLimitFault(`the state of the form “${title}” is too long`);
  return { custom_id: customId, title, components: fields.map(labelOf) };
}

function labelOf({ label, description, ...field }: FormField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    ...(description === undefined ? {} : { description }),
    component: componentOf(field),
  };
}

function componentOf({
  key,
  kind,
  required,
  maxLength,
  value,
}: Omit<FormField, 'label' | 'description'>): APILabelComponent['component'] {
  if (kind === 'file') return { type: ComponentType.FileUpload, custom_id: key, required };
  return {
    type: ComponentType.TextInput,
    custom_id: key,
    style: kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required,
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
    ...(value === undefined || value === '' ? {} : { value }),
  };
}
