import { getDocumentProxy } from 'unpdf';

/** A stretch of text as a PDF places it. All lengths are in points, and y grows upwards. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its type. */
  readonly size: number;
}

export type PdfText =
  | {
      readonly outcome: 'read';
      readonly pages: readonly (readonly Fragment[])[];
      readonly language: string | undefined;
    }
  | { readonly outcome: 'locked' | 'broken' | 'long' };

/** More pages than this are a book; an article of 2 MB, the most that is served, has some 600. */
const MOST_PAGES = 1000;

/** The text layer of a PDF, page by page. Text that is turned on its side is left out: it is a label. */
export async function fragmentsIn(bytes: Uint8Array): Promise<PdfText> {
  try {
    // The library keeps the bytes that it is given for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) return { outcome: 'long' };
    const pages: Fragment[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? fragmentOf(item) : [])));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
    return { outcome: 'read', pages, language: 'Language' in info ? textOf(info.Language) : undefined };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { outcome: isLocked ? 'locked' : 'broken' };
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

function fragmentOf({ str, transform, width }: Item): Fragment[] {
  const [, turned, , size, x, y] = transform.map(Number);
  if (turned !== 0 || size === undefined || x === undefined || y === undefined || str.trim() === '')
    return [];
  return [{ text: str, x, y, width, size: Math.abs(size) }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
