import { BlockList, isIP } from 'node:net';

/** Networks of IPv4 that are not the public internet (IANA's registry of special-purpose addresses). */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** All of IPv6 that is given out lies here; what is not, is a network of somebody's own, a link, or this machine. */
const PUBLIC_V6 = '2000::/3';
/** Parts of it that are for documentation, or carry an IPv4 address that would have to be looked at. */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const special = new BlockList();
const publicV6 = new BlockList();
for (const network of SPECIAL_V4) addTo(special, network, 'ipv4');
for (const network of SPECIAL_V6) addTo(special, network, 'ipv6');
addTo(publicV6, PUBLIC_V6, 'ipv6');

/** Whether an IP address is on the public internet, and not on this machine or in a network around it. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  return version === 6 && publicV6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

function addTo(list: BlockList, network: string, family: 'ipv4' | 'ipv6'): void {
  const [base = '', bits] = network.split('/');
  list.addSubnet(base, Number(bits), family);
}
