/** What is said to the host where Discord sends interactions as signed requests. */
export const http = {
  waiting: (url: string) => `Waiting for Discord’s requests at ${url}`,
  notServed: (host: string, port: number, code: string) =>
    `Nothing can be served at ${host}, port ${port} (${code}). Set HTTP_PORT to a port that is free, and HTTP_HOST to an address of this machine.`,
  keyNotSound:
    'DISCORD_PUBLIC_KEY has the length of a public key, but is none. Copy it from General Information in the Developer Portal.',
  otherKey:
    'DISCORD_PUBLIC_KEY is not that of the application whose DISCORD_TOKEN is set, so Discord’s requests are refused. Copy both from the same application in the Developer Portal.',
  endpointMissing:
    'Discord does not know yet where to send interactions. In the Developer Portal, under General Information, write this bot’s public address into “Interactions Endpoint URL”: https://…/interactions',
  forged:
    'Refused a request that DISCORD_PUBLIC_KEY does not vouch for. Discord sends one on purpose when the Interactions Endpoint URL is saved, and strangers may; if Discord does not take the URL, compare the key with that under General Information in the Developer Portal.',
  untimely: (seconds: number) =>
    `Refused a request of Discord’s that was signed ${Math.abs(seconds)} seconds ${seconds < 0 ? 'after' : 'before'} this machine’s time. If that goes on, set the machine’s clock.`,
  failed: 'A request to the interactions endpoint failed:',
  storiesNeedToken:
    'SERVER_STORIES needs DISCORD_TOKEN: without it nobody tells which servers the bot is in, and so when to put away what one has added. Set the token, or SERVER_STORIES=false.',
  notRegistered:
    'Without DISCORD_TOKEN no commands are registered. Where there is one, run: npm run pilcrow -- register',
  notAsked: (reason: string) =>
    `Discord could not be asked about the application (${reason}); asking again in a minute. Questions are answered meanwhile.`,
  serversUnknown: (reason: string) =>
    `Discord did not say which servers the bot is in (${reason}); asking again in an hour.`,
};
