/** From the most particular to the most general: Edge calls itself Chrome as well, and Chrome Safari. */
const engines = [
  [/\bEdg(?:e|A|iOS)?\/([\d.]+)/, "Edge"],
  [/\bFirefox\/([\d.]+)/, "Firefox"],
  [/Chrom(?:e|ium)\/([\d.]+)/, "Chrome"],
  [/\bVersion\/([\d.]+).*\bSafari\//, "Safari"],
  [/\bAppleWebKit\/([\d.]+)/, "WebKit"],
] as const;

/** What draws the page, by the name that it gives itself, such as "Edge 141"; "" where it is not known. */
export const engineName = (userAgent: string): string => {
  for (const [pattern, name] of engines) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return "";
};
