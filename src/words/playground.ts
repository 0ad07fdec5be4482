/** What is said of the local web page, to the host; the words on the page stand in the page. */
export const playground = {
  serving: (url: string) => `Pilcrow as it looks in Discord: ${url}`,
  open: (host: string) =>
    `The page is served on ${host}: everybody who can reach this address can read every story. Leave out PLAYGROUND_HOST to keep it to this machine.`,
  notServed: (host: string, port: number) =>
    `The page could not be served on ${host}, port ${port} or one of the next nine. Set PLAYGROUND_PORT to a free port, or PLAYGROUND_HOST to an address of this machine.`,
  failed: (path: string) => `The page asked for ${path}, and that failed:`,
  unknownReason: 'unknown reason',
};
