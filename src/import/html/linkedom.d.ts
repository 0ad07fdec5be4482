/** The small part of the DOM that is used here; the package's own types need those of a browser. */
declare module 'linkedom' {
  export interface PageNode {
    /** 1 an element, 3 a text; others are passed over. */
    readonly nodeType: number;
    readonly textContent: string | null;
    readonly childNodes: readonly PageNode[];
    readonly parentElement: PageElement | null;
  }

  export interface PageElement extends PageNode {
    /** In lower case. */
    readonly localName: string;
    readonly children: readonly PageElement[];
    readonly attributes: readonly { readonly name: string; readonly value: string }[];
    getAttribute(name: string): string | null;
    setAttribute(name: string, value: string): void;
    hasAttribute(name: string): boolean;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): readonly PageElement[];
    closest(selector: string): PageElement | null;
    contains(other: PageNode): boolean;
  }

  export interface PageDocument {
    readonly documentElement: PageElement | null;
    readonly body: PageElement;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): readonly PageElement[];
  }

  export function parseHTML(html: string): { readonly document: PageDocument };
}
