import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../install.mjs";
import type { SiteFile } from "./check-files.ts";

const bytesOf = (...names: readonly string[]): Uint8Array | null => {
  const file = path.join(root, "addin", ...names);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
};

/** The files that keep their names in the built site, from where it is built of. */
export const siteFile: SiteFile = (name) => {
  if (/^[\w-]+\.html$/.test(name)) return bytesOf(name);
  const icon = /^icons\/([\w-]+\.png)$/.exec(name)?.[1];
  return icon === undefined ? null : bytesOf("excel", "icons", icon);
};
