import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../install.mjs";
import type { SiteFile } from "./check-files.ts";

const bytesOf = (...names: readonly string[]): Uint8Array | null => {
  const file = path.join(...names);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
};

const addin = path.join(root, "addin");

/** The files that keep their names in the built site, from where it is built of. */
export const siteFile: SiteFile = (name) => {
  if (/^[\w-]+\.html$/.test(name)) return bytesOf(addin, name);
  const icon = /^icons\/([\w-]+\.png)$/.exec(name)?.[1];
  return icon === undefined ? null : bytesOf(addin, "excel", "icons", icon);
};

/** The files of a site that is built. */
export const builtFile =
  (folder: string): SiteFile =>
  (name) =>
    bytesOf(folder, ...name.split("/"));
