import { createHash } from "node:crypto";
import { microsoftsLibrary } from "./content-security-policy.mjs";

/** The address that manifest.xml in the project names, where npm start -- --https serves the site. */
const addressInManifest = "https://localhost:3000/";

/**
 * Where a site shall stand and where it loads office.js from; or the sentence that says what is wrong with the arguments.
 * @typedef {{ readonly baseUrl: string | null, readonly officeLibrary: string }} Deployment
 */

/**
 * @param {readonly string[]} args of npm run build
 * @returns {Deployment | string}
 */
export function readDeployment(args) {
  /** @type {string | null} */
  let baseUrl = null;
  let officeLibrary = microsoftsLibrary;
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name !== "--base-url" && name !== "--office-js") return `${name} is not known. ${usage}`;
    const read = value === undefined ? { refused: `${name} needs a value. ${usage}` } : readers[name](value);
    if ("refused" in read) return read.refused;
    if (name === "--base-url") baseUrl = read.address;
    else officeLibrary = read.address;
  }
  return { baseUrl, officeLibrary };
}

const usage = "Usage: npm run build -- [--base-url URL] [--office-js cdn|URL]";

/** @typedef {{ readonly address: string } | { readonly refused: string }} ReadAddress */

/**
 * Where office.js is loaded from.
 * @param {string} value "cdn" for Microsoft's own
 * @returns {ReadAddress}
 */
export function readOfficeLibrary(value) {
  if (value === "cdn") return { address: microsoftsLibrary };
  const address = httpsAddress(value);
  if (address === null) return refusedAddress("--office-js", value);
  if (address.endsWith(".js")) return { address };
  return {
    refused: `--office-js is the address of office.js itself, as in https://intranet.example/office/office.js; it is "${value}".`,
  };
}

/**
 * @param {string} value
 * @returns {ReadAddress} with a slash at its end
 */
function readBaseUrl(value) {
  const address = httpsAddress(value);
  if (address === null) return refusedAddress("--base-url", value);
  if (!address.endsWith(".html")) return { address: folderOf(address) };
  return { refused: `--base-url is the address of the folder, not of a page in it; it is "${value}".` };
}

const readers = { "--base-url": readBaseUrl, "--office-js": readOfficeLibrary };

/**
 * @param {string} name
 * @param {string} value
 */
const refusedAddress = (name, value) => ({
  refused: `${name} must be an address that begins with https://, without ? and #; it is "${value}".`,
});

/** @param {string} address */
const folderOf = (address) => (address.endsWith("/") ? address : `${address}/`);

/**
 * The address as it is written in a manifest; null for what Excel would refuse.
 * @param {string} text
 */
function httpsAddress(text) {
  if (!URL.canParse(text) || /[?#]/.test(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return protocol === "https:" && username + password === "" ? href : null;
}

/**
 * The manifest of the site as it stands at another address. Excel takes two manifests with one id for the same add-in, so each
 * address has its own: a test version can be tried beside the real one, and a new build for an address is an update there.
 * @param {string} manifest that of the project
 * @param {string} baseUrl with a slash at its end
 */
export function manifestFor(manifest, baseUrl) {
  const escaped = baseUrl.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return manifest
    .replaceAll(addressInManifest, () => escaped)
    .replace(/<Id>(.*)<\/Id>/, (_, /** @type {string} */ own) => `<Id>${idFor(own, baseUrl)}</Id>`);
}

/**
 * On this computer the project's own, whatever the port; elsewhere one made of the address (RFC 9562, version 5).
 * @param {string} own
 * @param {string} baseUrl
 */
function idFor(own, baseUrl) {
  if (new URL(baseUrl).hostname === "localhost") return own;
  const space = Buffer.from(own.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(space).update(baseUrl).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
