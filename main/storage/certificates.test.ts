import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addCertificates,
  certificatesInForce,
  listCertificates,
  readAuthorities,
  removeCertificate,
} from './certificates.ts';
import { temporaryLibrary } from './testing.ts';

// Made with `openssl req -x509`; they expire in 2126.
const authority = `-----BEGIN CERTIFICATE-----
MIIB0TCCAXegAwIBAgIUUsT7PwLmCWZF7vX7XwcGMFtIFO4wCgYIKoZIzj0EAwIw
PTEdMBsGA1UECgwUUmF2ZW5zY291cnQgQ2hhbWJlcnMxHDAaBgNVBAMME1JhdmVu
c2NvdXJ0IFJvb3QgQ0EwIBcNMjYxMTIzMDkyMjU3WhgPMjEyNjEwMzAwOTIyNTda
MD0xHTAbBgNVBAoMFFJhdmVuc2NvdXJ0IENoYW1iZXJzMRwwGgYDVQQDDBNSYXZl
bnNjb3VydCBSb290IENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEe2e9N9Vm
aLHu3rPsMGz99sPFVUg6XhqesT7NBZEZ2MObGL9I0XqqetksBy08YKyTHTFJq5vc
01Dbreixzh9ZT6NTMFEwHQYDVR0OBBYEFMHca9PG4I2l6V47sFTlwwOC0RyMMB8G
A1UdIwQYMBaAFMHca9PG4I2l6V47sFTlwwOC0RyMMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDSAAwRQIhANCfYAudH3Lht/qzjvUcxJgFENkqN+l5IJhYIg2L
aaO8AiBHVkFQXDUAjEKmZeixvcfA3LqxLDrfOPOr4zzURWbNig==
-----END CERTIFICATE-----`;
const server = `-----BEGIN CERTIFICATE-----
MIIBnjCCAUSgAwIBAgIUXujSSHrK7DMeb/qGBRQpSWmDPwowCgYIKoZIzj0EAwIw
JTEjMCEGA1UEAwwabW9kZWxzLnJhdmVuc2NvdXJ0LmV4YW1wbGUwIBcNMjYxMTIz
MDkyMjU3WhgPMjEyNjEwMzAwOTIyNTdaMCUxIzAhBgNVBAMMGm1vZGVscy5yYXZl
bnNjb3VydC5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9TnWJmGh
dnRtCusz+jyzz2vtLjhuCSQzWbawq7TbvJLjL/OOhO3LGooiIp0RfDd+t8otYLgT
+8hKlXCLvAe9OqNQME4wHQYDVR0OBBYEFFKjZ4q8mMzkwR9K6q7E9qHcq9kqMB8G
A1UdIwQYMBaAFFKjZ4q8mMzkwR9K6q7E9qHcq9kqMAwGA1UdEwEB/wQCMAAwCgYI
KoZIzj0EAwIDSAAwRQIhAPbfMk++J54HlOT7czIQuy7W89h1jTucJ0O17zsIYyb4
AiAp0no8u91FGooWI/Mn+ncBrljBRSmjgEM6aJ2+Re4luQ==
-----END CERTIFICATE-----`;

test('an authority is added under its own name, once, and removed', async (t) => {
  const { db } = await temporaryLibrary(t);
  addCertificates(db, authority);
  addCertificates(db, `A comment of the administrator\r\n${authority.replaceAll('\n', '\r\n')}`);
  const [added, ...others] = listCertificates(db);
  assert.equal(added?.name, 'Ravenscourt Root CA');
  assert.equal(new Date(added.expires).getUTCFullYear(), 2126);
  assert.deepEqual(others, []);
  assert.equal(certificatesInForce(db)[0]?.trim(), authority);
  removeCertificate(db, added.id);
  assert.deepEqual(listCertificates(db), []);
  assert.deepEqual(certificatesInForce(db), []);
});

test('a file is refused whole: without an authority, with a server certificate, damaged, or too many', async (t) => {
  const { db } = await temporaryLibrary(t);
  const damaged = authority.replace('MIIB', 'MIIC');
  for (const text of ['', 'no certificate', server, `${authority}\n${server}`, damaged, `${authority}\n`.repeat(21)]) {
    assert.throws(() => addCertificates(db, text), { code: 'certificate-unreadable' });
  }
  assert.deepEqual(listCertificates(db), []);
});

test('an authority whose time is over is refused', () => {
  assert.equal(readAuthorities(authority, Date.UTC(2100, 0)).length, 1);
  assert.throws(() => readAuthorities(authority, Date.UTC(2127, 0)), { code: 'certificate-unreadable' });
});

test('a private key in the file is not kept', () => {
  const key = ['-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49', '-----END PRIVATE KEY-----'].join('\n');
  const [read] = readAuthorities(`${key}\n${authority}`, Date.now());
  assert.ok(read && !read.pem.includes('PRIVATE'));
});
