import { describe, expect, test } from 'vitest';
import { limitViolations } from './limits.ts';

const V2 = 1 << 15;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (content: string) => ({ type: 10, content });
const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id: id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const card = (...components: object[]) => ({ flags: V2, components: [{ type: 17, components }] });
const menu = (count: number, more: object = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: times(count, (index) => ({ label: `${index}`, value: `${index}` })),
  ...more,
});

describe('bodies that Discord takes', () => {
  test.each([
    ['plain words', { content: 'x'.repeat(2000) }],
    ['a button', { content: 'x', components: [row(button('a'))] }],
    ['a link', card(row({ type: 2, style: 5, label: 'Read', url: 'https://example.org/' }))],
    ['4000 characters of text', card(text('x'.repeat(2000)), text('y'.repeat(2000)))],
    ['40 components', card(...times(39, () => ({ type: 14 })))],
    ['a section', card({ type: 9, components: [text('a')], accessory: button('a') })],
    ['a full menu', card(row(menu(25, { max_values: 25 })))],
    ['a picture', card({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] })],
    ['an uploaded file', card({ type: 13, file: { url: 'attachment://a.txt' } })],
    ['an embed', { embeds: [{ title: 't', fields: [{ name: 'n', value: 'v' }] }] }],
    ['choices', { type: 8, data: { choices: times(25, (index) => ({ name: `${index}`, value: 'v' })) } }],
    ['no choices', { choices: [] }],
    ['a private defer', { type: 5, data: { flags: 64 } }],
    ['an update of a part', { type: 7, data: { components: [] } }],
    [
      'a modal',
      {
        type: 9,
        data: {
          title: 'T',
          custom_id: 'm',
          components: [
            { type: 18, label: 'L', component: { type: 4, style: 1, custom_id: 'f' } },
            { type: 18, label: 'L', component: { type: 21, custom_id: 'r', options: menu(2).options } },
          ],
        },
      },
    ],
    ['a poll', { poll: { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] } }],
  ])('%s', (_, body) => {
    expect(limitViolations(body)).toEqual([]);
  });

  test('an edit that leaves out what stays', () => {
    expect(limitViolations({ components: [text('new')] }, { isEdit: true })).toEqual([]);
    expect(limitViolations({}, { isEdit: true })).toEqual([]);
  });
});

describe('bodies that Discord refuses', () => {
  test.each([
    ['content: 2001 characters', { content: 'x'.repeat(2001) }],
    ['Cannot send an empty message', { content: ' ' }],
    ['content: cannot be used', { flags: V2, content: 'x', components: [text('x')] }],
    ['embeds: cannot be used', { flags: V2, embeds: [{}], components: [text('x')] }],
    ['components[0].type: type 10 may not', { components: [text('x')] }],
    ['components: 41 components', card(...times(40, () => ({ type: 14 })))],
    ['components: 4001 characters', card(text('x'.repeat(2000)), text('y'.repeat(2001)))],
    ['content: 0 characters', card(text(''))],
    ['nothing but white space', card(text(' \n'))],
    ['type: type 17 may not stand in a container', card({ type: 17, components: [text('x')] })],
    ['type: type 2 may not stand in a message', { flags: V2, components: [button('a')] }],
    ['components: 6 entries', card(row(...times(6, (index) => button(`${index}`))))],
    ['a select menu stands alone', card(row(menu(1), button('a')))],
    ['the custom_id “a” is used twice', card(row(button('a')), row(button('a')))],
    ['the component id “7” is used twice', card({ ...text('a'), id: 7 }, { ...text('b'), id: 7 })],
    ['label: 81 characters', card(row(button('a', { label: 'x'.repeat(81) })))],
    ['needs a label or an emoji', card(row({ type: 2, style: 1, custom_id: 'a' }))],
    ['custom_id: 101 characters', card(row(button('x'.repeat(101))))],
    ['custom_id: a text is required', card(row({ type: 2, style: 2, label: 'x' }))],
    ['url: a button of style 1', card(row(button('a', { url: 'https://example.org' })))],
    ['custom_id: a button of style 5', card(row(button('a', { style: 5, url: 'https://example.org' })))],
    [
      'url: 513 characters',
      card(row({ type: 2, style: 5, label: 'x', url: `https://e.org/${'x'.repeat(499)}` })),
    ],
    ['is not an http', card(row({ type: 2, style: 5, label: 'x', url: 'ftp://example.org' }))],
    ['options: 26 entries', card(row(menu(26)))],
    [
      'the value “0” is used twice',
      card(row({ ...menu(0), options: [...menu(1).options, ...menu(1).options] })),
    ],
    ['max_values: is more than the 2 options', card(row(menu(2, { max_values: 3 })))],
    ['placeholder: 151', card(row(menu(1, { placeholder: 'x'.repeat(151) })))],
    [
      'components: 4 entries',
      card({ type: 9, components: times(4, () => text('x')), accessory: button('a') }),
    ],
    ['a section needs an accessory', card({ type: 9, components: [text('x')] })],
    ['items: 11 entries', card({ type: 12, items: times(11, () => ({ media: { url: 'https://e.org' } })) })],
    ['must name an uploaded file', card({ type: 13, file: { url: 'https://e.org' } })],
    ['6001 characters', { embeds: times(2, (index) => ({ description: 'x'.repeat(3000 + index) })) }],
    ['embeds[0].title: 257', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['data.flags: a defer takes no flag', { type: 5, data: { flags: V2 } }],
    [
      'data.choices: 26 entries',
      { type: 8, data: { choices: times(26, () => ({ name: 'a', value: 'a' })) } },
    ],
    ['choices[0].name: 101', { choices: [{ name: 'x'.repeat(101), value: 'a' }] }],
    ['choices[0].value: 101', { choices: [{ name: 'x', value: 'x'.repeat(101) }] }],
    ['data.title: 46', { type: 9, data: { title: 'x'.repeat(46), custom_id: 'm', components: [text('x')] } }],
    ['label: 46', { title: 'x', custom_id: 'm', components: [{ type: 18, label: 'x'.repeat(46) }] }],
    ['users: cannot be listed', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
    [
      'poll.answers: 11',
      { poll: { question: { text: 'q' }, answers: times(11, () => ({ poll_media: { text: 'a' } })) } },
    ],
    ['the body is not an object', 'x'],
  ])('%s', (sentence, body) => {
    expect(limitViolations(body).join('\n')).toContain(sentence);
  });
});
