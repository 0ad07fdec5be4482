declare module '@mozilla/readability' {
  import type { PageDocument, PageElement } from 'linkedom';

  export class Readability {
    /** `serializer` makes what comes back as `content` of the element that holds the article. */
    constructor(
      document: PageDocument,
      options: {
        serializer: (article: PageElement) => PageElement;
        keepClasses: boolean;
        disableJSONLD: boolean;
      },
    );
    /** Takes the document apart on its way; null when it finds no article. */
    parse(): { readonly content: PageElement } | null;
  }
}
