import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Body {
  /** The JSON that was sent, in a multipart body its `payload_json`; undefined if there was none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a request's body. https://docs.discord.com/developers/reference#uploading-files */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  if (type.startsWith('application/json')) return { json: parsed(bytes.toString('utf8')), files: [] };
  throw new ApiError(400, 50035, `Invalid Form Body: content type “${type}” is none that Discord takes`);
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  // Node's own Response knows how to take a form apart, so the fake need not.
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [, part] of form) {
    if (typeof part === 'string') continue;
    files.push({ name: part.name, type: part.type, bytes: new Uint8Array(await part.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parsed(payload) : undefined, files };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
