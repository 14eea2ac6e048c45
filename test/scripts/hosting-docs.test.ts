import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readElement } from "../../scripts/checks/manifest/element.ts";
import { framingPolicy, microsoftsLibrary } from "../../scripts/content-security-policy.mjs";
import { headersFor } from "../../scripts/headers.mjs";
import { root } from "../../scripts/install.mjs";

const english = readFileSync(path.join(root, "docs", "en", "hosting.md"), "utf8");
const danish = readFileSync(path.join(root, "docs", "da", "drift.md"), "utf8");

const blocks = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, body]) => body ?? "");

const servers = ["nginx", "apache", "xml"];

test.each([...servers, "sh"])("what is to be copied stands in both languages alike: %s", (kind) => {
  expect(blocks(danish, kind)).toEqual(blocks(english, kind));
  expect(blocks(english, kind)).not.toEqual([]);
});

describe.each(servers)("the settings for %s", (kind) => {
  const settings = blocks(english, kind).join("\n");

  test("say what npm start says", () => {
    const said = ["/task-pane.html", "/index.html", "/assets/a.js", "/icons/icon-16.png"].flatMap((url) =>
      headersFor(url).filter(([name]) => name !== "Content-Security-Policy"),
    );
    for (const [name, value] of said) {
      expect(settings).toContain(name);
      expect(settings).toContain(value);
    }
  });

  test("let Excel on the web frame the pane and its help, and nobody the rest", () => {
    expect(settings).toContain(framingPolicy("task-pane"));
    expect(settings).toContain(`"${framingPolicy("browser")}"`);
    expect(settings).not.toMatch(/X-Frame-Options/i);
    for (const page of ["task-pane", "help"]) expect(settings).toContain(page);
  });
});

test("the settings for IIS are well-formed", () => {
  expect(readElement(blocks(english, "xml")[0] ?? "")?.name).toBe("configuration");
});

test("the address that a closed network must let through or copy is the one that the pane asks", () => {
  for (const text of [danish, english]) expect(text).toContain(new URL(microsoftsLibrary).origin);
});
