import type { SentFile } from '../../protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

/** A file of a message, as the page holds it. */
export interface ShownFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** A `blob:` address. */
  readonly url: string;
}

export function shownFile({ name, mediaType, base64 }: SentFile): ShownFile {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  return { name, mediaType, bytes: bytes.length, url };
}

/** The file that `attachment://name` names; undefined when it is none of the message's. */
export function attachedFile(address: string, files: readonly ShownFile[]): ShownFile | undefined {
  return files.find(({ name }) => address === `attachment://${name}`);
}

/** A file as Discord shows one that is no picture: name, size, a way to save it. */
export function drawFile(address: string, files: readonly ShownFile[]): HTMLElement {
  const file = attachedFile(address, files);
  if (file === undefined) return element('div', { class: 'file' }, address);
  return element(
    'div',
    { class: 'file' },
    element('span', { class: 'file-sign', 'aria-hidden': 'true' }, '📄'),
    element(
      'span',
      { class: 'file-name' },
      element('a', { href: file.url, download: file.name }, file.name),
      element('small', {}, sizeOf(file.bytes)),
    ),
    element(
      'a',
      {
        href: file.url,
        download: file.name,
        class: 'file-save',
        'aria-label': `${words.download} ${file.name}`,
      },
      '⭳',
    ),
  );
}

/** A picture of a gallery or a thumbnail. Its description is read aloud, and stands in its place where it is not loaded. */
export function drawPicture(
  address: string,
  description: string,
  files: readonly ShownFile[],
  kind: 'picture' | 'thumbnail',
): HTMLElement {
  const file = attachedFile(address, files);
  if (file === undefined) {
    return element(
      'span',
      { class: `${kind} elsewhere` },
      description === '' ? words.notLoaded : description,
    );
  }
  const image = element('img', { src: file.url, alt: description });
  return button({ class: kind, 'aria-haspopup': 'dialog' }, () => enlarge(file, description), image);
}

function enlarge({ url }: ShownFile, description: string): void {
  const dialog = element('dialog', { class: 'lightbox', 'aria-label': words.openedPicture });
  dialog.append(
    element('img', { src: url, alt: description }),
    button({ class: 'close' }, () => dialog.close(), words.close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(2)} KB`;
}
