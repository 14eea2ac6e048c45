import { framingPolicy, loadingPolicy } from "./content-security-policy.mjs";

/**
 * What a server says of a file beside its type. docs/en/hosting.md has the same for nginx, IIS and Apache.
 * @param {string} url from the site's own folder on, beginning with a slash
 * @param {string} [officeLibrary] where the site's task pane loads office.js from, unless from Microsoft
 * @returns {readonly (readonly [string, string])[]}
 */
export function headersFor(url, officeLibrary) {
  const page = pageKind(url);
  return [
    ["Content-Security-Policy", `${loadingPolicy(page, officeLibrary)}; ${framingPolicy(page)}`],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ...caching(url),
  ];
}

/** @param {string} url */
function pageKind(url) {
  if (url.startsWith("/trial/")) return "text";
  return /^\/(?:task-pane|help)\b/.test(url) ? "task-pane" : "browser";
}

/**
 * Files that are named by their content are kept, and all else is asked for anew. Office draws a picture of its own in place
 * of an icon with any rule for caching.
 * @param {string} url
 * @returns {readonly (readonly [string, string])[]}
 */
function caching(url) {
  if (url.startsWith("/icons/")) return [];
  return [["Cache-Control", url.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"]];
}
