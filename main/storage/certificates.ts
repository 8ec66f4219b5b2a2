import { X509Certificate } from 'node:crypto';
import { AppError } from '../contract/errors.ts';
import type { Id, Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { prepared, transaction } from './statements.ts';

export type Certificate = { readonly id: Id; readonly name: string; readonly expires: Time };
export type Authority = { readonly name: string; readonly expires: Time; readonly pem: string };

const BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
const MOST_IN_A_FILE = 20;

const statements = prepared((prepare) => ({
  list: prepare<[], Certificate>('SELECT id, name, expires FROM certificates ORDER BY name, id'),
  pems: prepare<[], { readonly pem: string }>('SELECT pem FROM certificates'),
  add: prepare<[Id, name: string, expires: Time, pem: string]>(
    'INSERT INTO certificates (id, name, expires, pem) VALUES (?, ?, ?, ?)',
  ),
  remove: prepare<[Id]>('DELETE FROM certificates WHERE id = ?'),
}));

export function listCertificates(db: Database): readonly Certificate[] {
  return statements(db).list.all();
}

/** PEM of every authority that was added. */
export function certificatesInForce(db: Database): readonly string[] {
  return statements(db)
    .pems.all()
    .map(({ pem }) => pem);
}

/** All of the file or nothing; one that is there already is not added twice. Throws `certificate-unreadable`. */
export function addCertificates(db: Database, text: string): void {
  const authorities = readAuthorities(text, Date.now());
  transaction(db, () => {
    const known = new Set(certificatesInForce(db));
    for (const { name, expires, pem } of authorities) {
      if (!known.has(pem)) statements(db).add.run(newId(), name, expires, pem);
      known.add(pem);
    }
  });
}

export function removeCertificate(db: Database, id: Id): void {
  statements(db).remove.run(id);
}

/**
 * The authorities in a PEM file, each written anew, so that nothing else of the file is kept (a private key, for instance).
 * Throws `certificate-unreadable` unless every certificate in it is an authority's and still holds at `now`.
 */
export function readAuthorities(text: string, now: Time): readonly Authority[] {
  const blocks = text.match(BLOCK) ?? [];
  if (blocks.length === 0 || blocks.length > MOST_IN_A_FILE) throw new AppError('certificate-unreadable');
  return blocks.map((block) => {
    const certificate = parse(block);
    const expires = Date.parse(certificate.validTo);
    // A server's own certificate would vouch for that one name only while it does not change: the authority is what is asked for.
    if (!certificate.ca) throw new AppError('certificate-unreadable', 'not an authority');
    if (!(expires > now)) throw new AppError('certificate-unreadable', 'expired');
    return { name: nameOf(certificate), expires, pem: certificate.toString() };
  });
}

function parse(block: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch {
    throw new AppError('certificate-unreadable');
  }
}

/** What its makers call it; a subject is lines such as `CN=Root CA`. */
function nameOf({ subject, fingerprint256 }: X509Certificate): string {
  const parts = new Map(
    (subject ?? '').split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const name = parts.get('CN') ?? parts.get('O') ?? `Fingerprint ${fingerprint256.slice(0, 23)}`;
  // Commas and the like come escaped.
  return name.replaceAll(/\\(.)/g, '$1').slice(0, 200);
}
