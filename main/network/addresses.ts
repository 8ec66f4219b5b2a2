import { BlockList, isIP } from 'node:net';
import { AppError } from '../contract/errors.ts';
import { orAborted } from '../orAborted.ts';
import { isLoopbackName } from './outgoing.ts';

export type ResolvedAddress = { readonly address: string; readonly family: number };
export type Lookup = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Where no model is served: this link, the metadata of clouds, everyone, no one. */
const neverAllowed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['192.0.0.192', 32],
  ['224.0.0.0', 3],
] as const) {
  neverAllowed.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 128],
  ['fe80::', 10],
  ['fd00:ec2::254', 128],
  ['ff00::', 8],
  // 169.254/16 again, as IPv4 is written in IPv6.
  ['64:ff9b::a9fe:0', 112],
  ['2002:a9fe::', 32],
] as const) {
  neverAllowed.addSubnet(network, prefix, 'ipv6');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Resolved once: what was looked at here is what is connected to. Throws `address-not-allowed`, or why `signal` ended. */
export async function allowedAddresses(
  url: URL,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<readonly ResolvedAddress[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(hostname);
  const found = family === 0 ? await inTime(lookup(hostname), signal) : [{ address: hostname, family }];
  const mustBeHere = isLoopbackName(url.hostname);
  const allowed = found.filter(({ address, family }) => {
    const type = family === 6 ? 'ipv6' : 'ipv4';
    return !neverAllowed.check(address, type) && loopback.check(address, type) === mustBeHere;
  });
  if (found.length > 0 && allowed.length === 0) throw new AppError('address-not-allowed');
  return allowed;
}

/** For a server that a proxy connects to: its name is the proxy's to resolve, but numbers are looked at here. */
export async function checkNumbers(url: URL, signal: AbortSignal): Promise<void> {
  const isName = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0;
  if (!isName) await allowedAddresses(url, async () => [], signal);
}

/** Why it was aborted, as an error of ours. */
export function reasonOf({ reason }: AbortSignal): AppError {
  return reason instanceof AppError ? reason : new AppError('cancelled');
}

async function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  try {
    return await orAborted(promise, signal);
  } catch (error) {
    throw signal.aborted ? reasonOf(signal) : error;
  }
}
