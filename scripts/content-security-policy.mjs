/** The hash of nothing: Fluent UI fills empty style elements by script, which the rule for styles must let through. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Microsoft's own address of its client library, from which Excel's task pane must load it in production. */
const officeLibrary = "https://appsforoffice.microsoft.com";

const common = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  `style-src 'self' ${emptyStyle}`,
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
];

/**
 * What the pages may load and whom they may speak to: themselves alone, and in Excel Microsoft's client library. The
 * spreadsheet engine is WebAssembly, which 'wasm-unsafe-eval' lets run; no text is ever run as a program.
 * @param {"browser" | "task-pane"} page
 */
export function contentSecurityPolicy(page) {
  const own =
    page === "browser"
      ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "frame-ancestors 'none'"]
      : [`script-src 'self' 'wasm-unsafe-eval' ${officeLibrary}`, "connect-src 'self'"];
  return [...common, ...own].join("; ");
}
