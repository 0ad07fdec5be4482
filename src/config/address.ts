/** Where something listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

/** `http://127.0.0.1:8787`; an address of IPv6 stands in brackets (RFC 3986, 3.2.2). */
export function urlOf({ host, port }: Address): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
