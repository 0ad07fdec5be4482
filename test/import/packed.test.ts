import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source.ts';
import { importing } from '../../src/words/index.ts';
import { articleIn, fileOf } from './read-source.ts';

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '', more = ''): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${content}</w:p>`;
const item = (text: string): string =>
  paragraph(run(text), '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

/** A Word file with this body, as Word itself would pack it. */
function wordFile(body: string): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${W}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Quote', 'Quote')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  });
}

describe('a Word file', () => {
  test('its title is the headline; headings, lists and quotations stay what they are', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const bytes = wordFile(
      [
        paragraph(run('The dam opens: a year late'), 'Title'),
        paragraph(run('By Jo Ash')),
        paragraph(run('15 May 2024')),
        paragraph(
          `${run('The dam ')}<w:r><w:rPr><w:b/></w:rPr><w:t>opened</w:t></w:r>${run(' on Wednesday, a year late &amp; dry.')}`,
        ),
        paragraph(
          `${run('It was to cost ')}<w:del w:id="1"><w:r><w:delText>three</w:delText></w:r></w:del><w:ins w:id="2">${run('four')}</w:ins>${run(' million.')}`,
        ),
        paragraph(run('What it needs'), 'Heading1'),
        item('a road'),
        item('a boat'),
        paragraph(run('We asked for water.'), 'Quote'),
        `<w:tbl><w:tr>${cell('Year')}${cell('Cost')}</w:tr><w:tr>${cell('2023')}${cell('3')}</w:tr></w:tbl>`,
        paragraph(run('1. May was dry.')),
      ].join(''),
    );
    const article = articleIn(await readSource(bytes, { name: 'dam.docx' }));
    expect(fileOf(article)).toBe(`---
title: "The dam opens: a year late"
published: 2024-05-15
authors:
  - Jo Ash
---

The dam opened on Wednesday, a year late & dry.

It was to cost four million.

## What it needs

- a road
- a boat

> We asked for water.

1\\. May was dry.
`);
    expect(article.leftOut).toEqual([
      { reason: 'headline', text: 'The dam opens: a year late' },
      { reason: 'byline', text: 'By Jo Ash' },
      { reason: 'date', text: '15 May 2024' },
      { reason: 'table', text: '2' },
    ]);
  });
});

const chapter = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;

const BOOK = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'OEBPS/book.opf':
    '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The valley report</dc:title><dc:creator>Jo Ash</dc:creator><dc:creator>Ann Lee</dc:creator><dc:date>2024-05-15</dc:date><dc:language>en-GB</dc:language><dc:publisher>The Valley Post</dc:publisher></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="two" href="text/b%20two.xhtml" media-type="application/xhtml+xml"/><item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>',
  'OEBPS/nav.xhtml': chapter('<nav><ol><li><a href="text/one.xhtml">One</a></li></ol></nav>'),
  'OEBPS/text/one.xhtml': chapter(
    '<h1>The valley report</h1><p>The dam<a id="p1"/> opened on Wednesday.</p><p/><p>The river fell.</p>',
  ),
  'OEBPS/text/b two.xhtml': chapter('<h1>The cost</h1><ul><li>four million</li></ul>'),
};

describe('an EPUB', () => {
  test('its chapters are read in order, and its own words say who and when', async () => {
    const article = articleIn(await readSource(zip(BOOK), { name: 'valley.epub' }));
    expect(fileOf(article)).toBe(`---
title: The valley report
published: 2024-05-15
publisher: The Valley Post
authors:
  - Jo Ash
  - Ann Lee
language: en-GB
---

The dam opened on Wednesday.

The river fell.

## The cost

- four million
`);
  });
});

describe('what is broken is refused with the reason', () => {
  const { 'OEBPS/book.opf': _, ...withoutBook } = BOOK;
  test.each([
    ['an EPUB without its book', zip(withoutBook), importing.brokenEpub],
    ['an EPUB that was cut short', zip(BOOK).subarray(0, 600), importing.brokenEpub],
    ['a Word file without its parts', zip({ 'word/document.xml': '<w:document/>' }), importing.brokenWord],
    ['a Word file without text', wordFile(''), importing.nothingToRead],
    ['a zip file of other things', zip({ 'a.txt': 'words' }), importing.unknownKind],
    ['a Word file that unpacks to too much', bomb(), importing.brokenWord],
  ])('%s', async (_name, bytes, problem) => {
    expect(await readSource(bytes, {})).toEqual({ outcome: 'refused', problem });
  });

  /** Some kilobytes that would be 80 MB. */
  function bomb(): Uint8Array {
    return zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
  }
});
