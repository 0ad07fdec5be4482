import { type Complaint, content } from '../words/index.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Fields } from './front-matter.ts';
import type { Position } from './position.ts';

/** Where a key that is missing is missed. */
const START: Position = { line: 1, column: 1 };

/** Reads typed values out of `Fields`, and notes a fault for each that is not what its key asks for. */
export class FieldReader {
  readonly faults: Fault[] = [];

  private readonly fields: Fields;
  private readonly file: string;

  constructor(fields: Fields, file: string) {
    this.fields = fields;
    this.file = file;
  }

  /** A text that must be there; the fault is an error. */
  requiredText(key: string, example: string): string | undefined {
    const value = this.fields.values.get(key);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.fault(key, 'error', content.missingText(key, example, this.fields.values.has(key)));
    return undefined;
  }

  text(key: string): string | undefined {
    const value = this.fields.values.get(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    this.fault(key, 'warning', content.notAText(key));
    return undefined;
  }

  /** An https address; anything else is a warning and is not used. */
  webAddress(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const address = readWebAddress(value);
    if (address === undefined) {
      this.fault(key, 'warning', content.notHttps(key));
    }
    return address;
  }

  /** A list of texts; a single text is a list of one. */
  texts(key: string): string[] {
    const value = this.fields.values.get(key);
    if (value === undefined || value === null) return [];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const texts = list
      .filter((item) => typeof item === 'string' || typeof item === 'number')
      .map((item) => String(item).trim())
      .filter((item) => item !== '');
    if (texts.length < list.length) {
      this.fault(key, 'warning', content.entryNotAText(key));
    }
    return texts;
  }

  /** A list of mappings, each read by `read`; what it refuses is a warning. */
  entries<Entry>(key: string, read: (entry: ReadonlyMap<string, unknown>) => Entry | undefined): Entry[] {
    const value = this.fields.values.get(key);
    if (value === undefined || value === null) return [];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const entries: Entry[] = [];
    for (const item of list) {
      const entry =
        typeof item === 'object' && item !== null ? read(new Map(Object.entries(item))) : undefined;
      if (entry !== undefined) entries.push(entry);
      else this.fault(key, 'warning', content.entryNotRead(key));
    }
    return entries;
  }

  fault(key: string, severity: Fault['severity'], complaint: Complaint): void {
    this.faults.push(faultAt(this.file, this.fields.positions.get(key) ?? START, severity, complaint));
  }
}

/** The text of an entry's key, trimmed; undefined when it has none. */
export function textIn(entry: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = entry.get(key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The address in the form that browsers use; undefined when it is not https or no address at all. */
export function readWebAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const address = new URL(value);
  return address.protocol === 'https:' ? address.href : undefined;
}
