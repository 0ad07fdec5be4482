import type { Page } from 'playwright-core';

/** A picture of one blue pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p7p3WQAAAABJRU5ErkJggg==';

/** Answers the next interactions of the page with what Discord could be sent, though Pilcrow sends none of it today. */
export async function answerWith(page: Page, effect: object): Promise<void> {
  await page.route('**/interactions', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body: `${JSON.stringify(effect)}\n` }),
  );
}

/** A message with every component that a message may have. */
export const EVERY_COMPONENT = {
  kind: 'callback',
  response: { type: 4 },
  message: {
    payload: {
      flags: 32768,
      components: [
        {
          type: 10,
          content: '# One\n## Two\n-# small\n- a\n- b\n1. c\n> quoted\n`code` ||hidden|| ~~old~~ __under__',
        },
        {
          type: 17,
          accent_color: 0xff8800,
          components: [
            {
              type: 9,
              components: [{ type: 10, content: 'Beside a picture' }],
              accessory: { type: 11, media: { url: 'attachment://pixel.png' }, description: 'A blue pixel' },
            },
            {
              type: 9,
              components: [{ type: 10, content: 'Beside a button' }],
              accessory: { type: 2, style: 1, label: 'Primary', custom_id: 'p' },
            },
            { type: 14, divider: true, spacing: 2 },
            {
              type: 12,
              items: [
                { media: { url: 'attachment://pixel.png' }, description: 'The same pixel' },
                { media: { url: 'https://example.org/x.png' }, description: 'A picture from elsewhere' },
              ],
            },
            { type: 13, file: { url: 'attachment://notes.txt' } },
            { type: 14, divider: false },
            {
              type: 1,
              components: [
                { type: 2, style: 2, label: 'Secondary', custom_id: 's' },
                { type: 2, style: 3, label: 'Success', custom_id: 'u', emoji: { name: '✅' } },
                { type: 2, style: 4, label: 'Danger', custom_id: 'd' },
                { type: 2, style: 2, label: 'Disabled', custom_id: 'x', disabled: true },
                { type: 2, style: 5, label: 'Link', url: 'https://example.org' },
              ],
            },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: 'm',
                  placeholder: 'Choose two',
                  max_values: 2,
                  options: [
                    { label: 'One', value: '1', description: 'The first' },
                    { label: 'Two', value: '2' },
                    { label: 'Three', value: '3' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    files: [
      { name: 'pixel.png', mediaType: 'image/png', base64: PIXEL },
      { name: 'notes.txt', mediaType: 'text/plain', base64: 'aGVsbG8=' },
    ],
    citations: [],
  },
};

/** A modal with every field that a modal may have. */
export const MODAL = {
  kind: 'callback',
  response: {
    type: 9,
    data: {
      custom_id: 'add',
      title: 'Add an article',
      components: [
        { type: 10, content: 'What you add, **this server** alone sees.' },
        {
          type: 18,
          label: 'Headline',
          component: { type: 4, custom_id: 'headline', style: 1, max_length: 100 },
        },
        {
          type: 18,
          label: 'Text',
          description: 'Paragraphs with an empty line between',
          component: { type: 4, custom_id: 'text', style: 2, required: false },
        },
        {
          type: 18,
          label: 'Kind',
          component: {
            type: 21,
            custom_id: 'kind',
            options: [
              { label: 'News', value: 'news', default: true },
              { label: 'Opinion', value: 'opinion' },
            ],
          },
        },
        { type: 18, label: 'File', component: { type: 19, custom_id: 'file', required: false } },
        { type: 18, label: 'Show at once', component: { type: 23, custom_id: 'now', default: true } },
      ],
    },
  },
  message: null,
};
