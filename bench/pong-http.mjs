// The least endpoint for Discord's interactions there can be: what Pilcrow's own is compared with. It verifies, and answers
// “pong” to every slash command and nothing to who is typing.
import { Buffer } from 'node:buffer';
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import process from 'node:process';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';

const { DISCORD_PUBLIC_KEY = '', HTTP_PORT } = process.env;

const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

const server = createServer(async (request, response) => {
  const chunks = [Buffer.from(String(request.headers['x-signature-timestamp']))];
  for await (const chunk of request) chunks.push(chunk);
  const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
  if (!verify(null, Buffer.concat(chunks), key, signature)) {
    response.writeHead(401).end();
    return;
  }
  const { type } = JSON.parse(Buffer.concat(chunks.slice(1)).toString());
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerTo(type)));
});
server.listen(Number(HTTP_PORT), '127.0.0.1');

function answerTo(type) {
  if (type === InteractionType.Ping) return { type: InteractionResponseType.Pong };
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'pong' } };
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
