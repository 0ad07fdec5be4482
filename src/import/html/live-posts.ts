import type { PageElement } from 'linkedom';
import { visibleTextIn } from './page.ts';

/** Fewer posts than this are no live blog. */
const LEAST_POSTS = 2;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What a post may stand in. */
const POSTS = 'article, li, section, div';

export interface LivePosts {
  /** What stands over a post: its time, and its headline if it has one. */
  readonly headings: ReadonlyMap<PageElement, string>;
  /** The elements that those headings were read from. */
  readonly said: ReadonlySet<PageElement>;
}

export const NO_POSTS: LivePosts = { headings: new Map(), said: new Set() };

/** The posts of a live blog: neighbours that have one time each. */
export function livePostsIn(whole: PageElement): LivePosts {
  const posts = [...whole.querySelectorAll('time')].flatMap((time) => {
    const post = outermostAlone(time, whole);
    return post === undefined ? [] : [{ time, post }];
  });
  const siblings = posts.filter(
    ({ post }) =>
      posts.filter((other) => other.post.parentElement === post.parentElement).length >= LEAST_POSTS,
  );
  const headings = new Map<PageElement, string>();
  const said = new Set<PageElement>();
  for (const { time, post } of siblings) {
    const headline = post.querySelector(HEADINGS);
    const texts = [time, ...(headline === null || headline.contains(time) ? [] : [headline])];
    headings.set(
      post,
      texts
        .map(visibleTextIn)
        .filter((text) => text !== '')
        .join(' '),
    );
    for (const element of texts) said.add(element);
  }
  return { headings, said };
}

/** The largest element around a time that holds no other time. */
function outermostAlone(time: PageElement, whole: PageElement): PageElement | undefined {
  let post: PageElement | undefined;
  for (
    let element = time.parentElement;
    element !== null && element !== whole;
    element = element.parentElement
  ) {
    if (element.querySelectorAll('time').length > 1) break;
    if (element.closest(POSTS) === element) post = element;
  }
  return post;
}
