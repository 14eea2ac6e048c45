import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { manifestFor } from "../deployment.mjs";
import { root } from "../install.mjs";
import { certificateName } from "./certificate.mjs";
import { trialFiles } from "./trial-folder.mjs";

/** @typedef {{ readonly type: string, readonly body: string }} Page */

/**
 * The pages that tell how to try Normering in Excel, in both languages, and the manifest for the address at which it is
 * served. They lie in the person's folder too: before the certificate is trusted, a browser opens none that is served.
 * @param {string} folder the trial's
 * @param {string} address of the site, with a slash at its end
 * @param {import("./certificate.mjs").Certificate} certificate
 * @returns {ReadonlyMap<string, Page>} what to serve, by its path
 */
export function writeTrialPages(folder, address, certificate) {
  const files = trialFiles(folder);
  const manifest = manifestFor(projectFile("manifest.xml"), address);
  const words = {
    address,
    folder,
    ...files,
    manifestFolder: path.dirname(files.manifest),
    id: /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? "",
    name: certificateName,
    fingerprint: certificate.fingerprint,
  };
  const dateIn = (/** @type {string} */ locale) =>
    certificate.validTo.toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
  /** @type {Record<string, Page>} */
  const pages = {
    "da.html": {
      type: "text/html; charset=utf-8",
      body: filled(projectFile("scripts/trial/da.html"), { ...words, validTo: dateIn("da-DK") }),
    },
    "en.html": {
      type: "text/html; charset=utf-8",
      body: filled(projectFile("scripts/trial/en.html"), { ...words, validTo: dateIn("en-GB") }),
    },
    "text-page.css": { type: "text/css; charset=utf-8", body: projectFile("addin/text-page.css") },
    "manifest/manifest.xml": { type: "text/xml; charset=utf-8", body: manifest },
    "certificate/localhost.pem": { type: "application/x-pem-file", body: certificate.certificate },
  };
  for (const [name, { body }] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), body);
  }
  return new Map(Object.entries(pages).map(([name, page]) => [`/trial/${name}`, page]));
}

/** @param {string} name */
const projectFile = (name) => readFileSync(path.join(root, name), "utf8");

/**
 * @param {string} template with names in double braces
 * @param {Readonly<Record<string, string>>} words
 */
function filled(template, words) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, /** @type {string} */ name) => {
    const word = words[name];
    if (word === undefined) throw new Error(`the page asks for ${name}, which is not there`);
    return word.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  });
}
