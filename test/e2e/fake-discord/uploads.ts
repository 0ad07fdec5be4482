import type { IncomingMessage, ServerResponse } from 'node:http';
import { newSnowflake } from './snowflake.ts';

/** A file that a person puts into a form. */
export interface UploadedByPerson {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

const PREFIX = '/attachments/';

/** Files that people have uploaded, served as Discord's CDN serves them: to whoever knows the address. */
export class Uploads {
  readonly #files = new Map<string, Uint8Array>();

  /** Keeps a file; returns its id and what an interaction says of it. */
  add({ name, content, type = 'text/plain' }: UploadedByPerson, origin: string): [string, object] {
    const id = newSnowflake();
    const path = `${PREFIX}${id}/${encodeURIComponent(name)}`;
    const bytes = Buffer.from(content);
    this.#files.set(path, bytes);
    const url = origin + path;
    return [id, { id, filename: name, size: bytes.length, content_type: type, url, proxy_url: url }];
  }

  /** Whether the request was for one of them. */
  serve({ url = '', method }: IncomingMessage, response: ServerResponse): boolean {
    const bytes = this.#files.get(url);
    if (bytes === undefined || method !== 'GET') return false;
    response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    return true;
  }
}
