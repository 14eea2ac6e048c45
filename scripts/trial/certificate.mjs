import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const dayInMilliseconds = 86_400_000;
/** Apple's systems refuse certificates that are valid for longer than 825 days. */
const validDays = 365;
/** One that soon ends is made anew, so that a trial is not broken off by it. */
const daysLeftAtLeast = 30;

/** By this name people find the certificate among those that their computer trusts. */
export const certificateName = "Normering localhost";

/**
 * @typedef {{ readonly certificate: string, readonly key: string }} CertificateFiles
 * @typedef {CertificateFiles & { readonly isNew: boolean, readonly fingerprint: string, readonly validTo: Date }} Certificate
 *   `certificate` and `key` as PEM texts
 */

/**
 * The certificate by which this computer trusts its own pages; made where there is none that is sound and valid for another
 * month. It names this computer alone and can sign no other, so that whoever stole its key could not pose as another site.
 * @param {CertificateFiles} files
 * @param {Date} now
 * @returns {Promise<Certificate>}
 */
export async function ensureCertificate(files, now) {
  const kept = readKept(files);
  if (kept !== null && isGood(kept, now)) return described(kept, false);
  const made = await make(now);
  mkdirSync(path.dirname(files.key), { recursive: true, mode: 0o700 });
  writeFileSync(files.key, made.key, { mode: 0o600 });
  writeFileSync(files.certificate, made.certificate);
  return described(made, true);
}

/**
 * @param {CertificateFiles} files
 * @returns {CertificateFiles | null}
 */
function readKept(files) {
  try {
    return {
      certificate: readFileSync(files.certificate, "utf8"),
      key: readFileSync(files.key, "utf8"),
    };
  } catch {
    return null;
  }
}

/**
 * @param {CertificateFiles} kept
 * @param {Date} now
 */
function isGood({ certificate, key }, now) {
  try {
    const read = new X509Certificate(certificate);
    const daysLeft = (Date.parse(read.validTo) - now.getTime()) / dayInMilliseconds;
    return (
      read.checkPrivateKey(createPrivateKey(key)) &&
      read.checkHost("localhost") !== undefined &&
      Date.parse(read.validFrom) <= now.getTime() &&
      daysLeft >= daysLeftAtLeast
    );
  } catch {
    return false;
  }
}

/**
 * @param {Date} now
 * @returns {Promise<CertificateFiles>}
 */
async function make(now) {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: certificateName }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + validDays * dayInMilliseconds),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { certificate: made.cert, key: made.private };
}

/**
 * @param {CertificateFiles} texts
 * @param {boolean} isNew
 * @returns {Certificate}
 */
function described(texts, isNew) {
  const { fingerprint, validTo } = new X509Certificate(texts.certificate);
  return { ...texts, isNew, fingerprint, validTo: new Date(validTo) };
}
