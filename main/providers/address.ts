import { AppError } from '../contract/errors.ts';
import { isLoopbackName } from '../network/outgoing.ts';

/** What people type as the address of a server, made fit to be stored. Throws `address-not-allowed`. */
export function readAddress(typed: string): string {
  const url = URL.parse(typed.trim());
  const isHttp = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackName(url.hostname));
  if (!url || !isHttp || url.hostname === '') throw new AppError('address-not-allowed');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new AppError('address-not-allowed', 'more than a host and a path');
  }
  return withoutSlash(url.href);
}

/** The base of the OpenAI-compatible interface: where only a host was given, it is at /v1 with every server that we know. */
export function interfaceOf(address: string): string {
  const url = URL.parse(address);
  if (!url) throw new AppError('provider-not-set-up', 'no address');
  return url.pathname === '/' ? `${withoutSlash(address)}/v1` : withoutSlash(address);
}

/** What stands beside the interface, in each server's own way: /props, /info, /api/show. */
export function rootOf(address: string): string {
  return interfaceOf(address).replace(/\/v1$/, '');
}

/** As people read it. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
