import type { PageElement } from 'linkedom';
import type { Reason } from '../source-article.ts';

const ELEMENTS: Readonly<Record<string, Reason>> = {
  nav: 'navigation',
  figcaption: 'caption',
  form: 'controls',
  button: 'controls',
  input: 'controls',
  textarea: 'controls',
  label: 'controls',
  dialog: 'controls',
  footer: 'navigation',
  menu: 'navigation',
};

const ROLES: Readonly<Record<string, Reason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'controls',
  dialog: 'controls',
  alertdialog: 'controls',
  toolbar: 'share',
  menu: 'navigation',
};

/** Words that name a thing in a class or an id, by what the thing is. */
const NAMES: readonly (readonly [Reason, string])[] = [
  [
    'navigation',
    'nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?link|site-header|site-footer|toc',
  ],
  ['share', 'share|sharing|sharedaddy|social|social-media|addthis|addtoany'],
  ['newsletter', 'newsletter|sign-?up|subscribe|subscription|mailing-list'],
  [
    'related',
    'related|recommended|recommendations|read-?more|read-?next|see-also|more-stories|most-read|most-popular|popular|trending|outbrain|taboola|promo|teaser|also-read|further-reading|up-next',
  ],
  ['advertisement', 'ads?|advert|advertisement|advertising|sponsored|sponsor|dfp|ad-slot|ad-unit'],
  ['comments', 'comments?|disqus|respond|comment-list'],
  ['cookies', 'cookies?|consent|gdpr|cmp|cookie-notice|privacy-notice'],
  ['caption', 'caption|caption-text|wp-caption-text|credit|photo-credit|image-credit|copyright-notice'],
  ['byline', 'byline|byline-.*|authors?|author-.*|contributor|posted-by|vcard'],
  [
    'date',
    'date|timestamp|dateline-published|published|publish-date|published-date|entry-date|post-date|posted-on|entry-meta|post-meta|article-meta|reading-time|read-time',
  ],
  ['tags', 'tags?|tag-?links|topics|keywords|cat-links|post-tags|entry-footer|kicker|eyebrow'],
  ['controls', 'toolbar|tooltip|modal|popup|player|audio-player|listen|print'],
  ['legal', 'copyright|disclaimer'],
];
/** What a name may go on with and still be the same thing: `share-buttons`, `related__list`. */
const GOES_ON =
  'bar|buttons?|tools?|links?|lists?|icons?|widget|container|block|box|wrapper|wrap|area|inner|outer|items?|panel|section|module|banner|form|text|articles?|stories|posts?|content|root|label|strip|rail|notice|title|heading|header|footer|info|line|name|[a-z]*\\d[a-z\\d]*';
const LEADS_IN =
  'article|post|entry|story|page|site|wp|main|inline|js|c|o|m|meta|jp|image|photo|the|social|display|blog|single|block|component';
const NAMED = NAMES.map(
  ([reason, names]) =>
    [reason, new RegExp(`^(?:(?:${LEADS_IN})-)*(?:${names})(?:-(?:${GOES_ON}))*$`)] as const,
);

/** Why an element as a whole does not belong to an article, going by its name, role, class and id; undefined if it may. */
export function boilerplateReason(element: PageElement): Reason | undefined {
  const { localName } = element;
  // The footer of a quotation says who is quoted.
  if (localName === 'footer' && element.closest('blockquote') !== null) return undefined;
  const byElement = isWordOfText(element)
    ? undefined
    : (ELEMENTS[localName] ?? ROLES[element.getAttribute('role') ?? '']);
  if (byElement !== undefined) return byElement;
  if (element.getAttribute('itemprop') === 'author') return 'byline';
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/);
  for (const name of names) {
    const plain = plainName(name);
    const named = plain === '' ? undefined : NAMED.find(([, pattern]) => pattern.test(plain));
    // What is called a teaser may be the first paragraph; one that leads elsewhere has a link.
    const isParagraph = localName === 'p' && element.querySelector('a') === null;
    if (named !== undefined && !(named[0] === 'related' && isParagraph)) return named[0];
  }
  return undefined;
}

/** A button in the middle of a sentence explains its word; the word belongs to the sentence. */
function isWordOfText(element: PageElement): boolean {
  const paragraph = element.localName === 'button' ? element.closest('p') : null;
  return (paragraph?.textContent ?? '').trim().length > 2 * (element.textContent ?? '').trim().length;
}

/** `ShareBar_root__x3f` and `c-share-bar` are written the same way: `share-bar-root-x3f`, `c-share-bar`. */
function plainName(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether an element is a box beside the text: its headings say nothing of what follows it. */
export function isBox(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''}`.split(/\s+/).map(plainName);
  return (
    element.localName === 'aside' ||
    names.some((name) =>
      /(?:^|-)(?:fact-?box|facts|info-?box|side-?bar|box|call-?out|key-?(?:facts|points)|at-a-glance)$/.test(
        name,
      ),
    )
  );
}

/** Whether an element is named as the sentence under a headline that says what the article is about. */
export function isStandfirst(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return names
    .split(/\s+/)
    .map(plainName)
    .some((name) =>
      /(?:^|-)(?:dek|deck|standfirst|sub-?title|sub-?head(?:line)?|sub-?heading|lede?|intro|summary|description|teaser-text|excerpt|vorspann|chapo)$/.test(
        name,
      ),
    );
}
