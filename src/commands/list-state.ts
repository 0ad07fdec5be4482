/** What a list card (quotes, timeline) was filtered by, and which page of it is shown: all of it fits into a button. */
export interface ListState {
  /** From 0. */
  readonly page: number;
  /** Short key of the story; empty for all. */
  readonly story: string;
  /** Key of the person or speaker, as `nameKey` makes it; empty for all. */
  readonly who: string;
  /** Calendar days, `2020-11-17`; empty when not given. */
  readonly from: string;
  readonly to: string;
  /** As typed; empty when not given. */
  readonly about: string;
  readonly view: ListView;
  /** What the view shows is drawn, and not written. */
  readonly picture: boolean;
}

/** The main entries as far as one card holds them, all of them page by page, one to a page, or as files. */
export type ListView = 'main' | 'all' | 'single' | 'files';

export const WHOLE_LIST: ListState = {
  page: 0,
  story: '',
  who: '',
  from: '',
  to: '',
  about: '',
  view: 'main',
  picture: false,
};

const MARKS: Readonly<Record<ListView, string>> = { main: '', all: '+', single: '!', files: '=' };
const PICTURE_MARK = '*';
const VIEWS: readonly ListView[] = ['main', 'all', 'single', 'files'];

/** The page in base 36, behind the marks of a picture and of the view, then the filters; what was typed comes last, since it may hold anything. */
export function encodeList(state: ListState): string {
  const { page, story, who, from, to, about, view, picture } = state;
  const mark = (picture ? PICTURE_MARK : '') + MARKS[view];
  return [mark + page.toString(36), story, who, from, to, about].join('|');
}

/** Reads a state back; undefined when it is none. */
export function decodeList(text: string): ListState | undefined {
  const match =
    /^(\*?)([+!=]?)([0-9a-z]{1,4})\|([\w-]{0,8})\|([\w-]{0,8})\|([\d-]{0,10})\|([\d-]{0,10})\|(.*)$/s.exec(
      text,
    );
  const [, pictureMark, mark, page, story, who, from, to, about] = match ?? [];
  if (page === undefined || story === undefined || who === undefined) return undefined;
  if (from === undefined || to === undefined || about === undefined) return undefined;
  const view = VIEWS.find((one) => MARKS[one] === mark) ?? 'main';
  return { page: Number.parseInt(page, 36), story, who, from, to, about, view, picture: pictureMark !== '' };
}
