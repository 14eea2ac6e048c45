/** The hash of nothing: Fluent UI fills empty style elements by script, which the rule for styles must let through. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Microsoft's own address of its client library, from which Excel's task pane must load it in production. */
export const microsoftsLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Where Excel on the web opens task panes: its own server and the pages around it, from SharePoint, OneDrive, Teams and
 * Microsoft 365. Microsoft publishes no list; this one is gathered from what add-ins were refused by. Excel on Windows and
 * Mac opens them in no page.
 */
const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

const common = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  `style-src 'self' ${emptyStyle}`,
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
];

/** @typedef {"browser" | "task-pane" | "text"} PageKind "text": a page without a program of its own. */

/**
 * What a page may load and whom it may speak to: itself alone, and in Excel the client library. The spreadsheet engine of the
 * browser edition is WebAssembly, which 'wasm-unsafe-eval' lets run; no text is ever run as a program. Each page says this of
 * itself, so that any web server serves it safely.
 * @param {PageKind} page
 * @param {string} officeLibrary where office.js is loaded from, an absolute address
 */
export function loadingPolicy(page, officeLibrary = microsoftsLibrary) {
  const scripts = {
    browser: "script-src 'self' 'wasm-unsafe-eval'",
    "task-pane": `script-src 'self' ${new URL(officeLibrary).origin}`,
    text: "script-src 'none'",
  };
  return [...common, scripts[page]].join("; ");
}

/**
 * Which pages may show this one inside themselves. Browsers heed it in a header only.
 * @param {PageKind} page
 */
export function framingPolicy(page) {
  return `frame-ancestors ${page === "task-pane" ? excelOnTheWeb.join(" ") : "'none'"}`;
}
