/** A line of text on a page, placed by its left end; lengths in points, y grows upwards. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with these lines in Helvetica, a list of lines a page. It holds Latin-1 characters, “ ” ’ – and •. */
export function madePdf(pages: readonly (readonly PlacedLine[])[]): Buffer {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  add('<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>');
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const lines of pages) {
    const content = lines
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${encoded(text)}) Tj ET`)
      .join('\n');
    const number = add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    if (number + 1 !== add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`))
      throw new Error();
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const WIN_ANSI: Readonly<Record<string, string>> = {
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
};

function encoded(text: string): string {
  return text.replace(/[’“”•–]/g, (mark) => WIN_ANSI[mark] ?? mark).replace(/[()\\]/g, (mark) => `\\${mark}`);
}

/** A paragraph set in a column: lines of at most so many characters, from a place downwards. */
export function setLines(
  text: string,
  {
    x,
    y,
    characters,
    indent = 0,
    leading = 12,
  }: { x: number; y: number; characters: number; indent?: number; leading?: number },
): PlacedLine[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > characters) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => ({
    text: line,
    x: x + (index === 0 ? indent : 0),
    y: y - index * leading,
  }));
}
