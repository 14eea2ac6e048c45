import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkManifest } from "../../scripts/checks/manifest/check-manifest.ts";
import { siteFile } from "../../scripts/checks/manifest/site-files.ts";
import { microsoftsLibrary } from "../../scripts/content-security-policy.mjs";
import { manifestFor, readDeployment } from "../../scripts/deployment.mjs";
import { root } from "../../scripts/install.mjs";

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

test.each<readonly [readonly string[], string | null, string]>([
  [[], null, microsoftsLibrary],
  [
    ["--base-url", "https://intranet.example/normering"],
    "https://intranet.example/normering/",
    microsoftsLibrary,
  ],
  [["--base-url", "https://localhost:3443/"], "https://localhost:3443/", microsoftsLibrary],
  [["--base-url", "https://kommune.example"], "https://kommune.example/", microsoftsLibrary],
  [
    ["--office-js", "cdn", "--base-url", "https://x.example/a/b/"],
    "https://x.example/a/b/",
    microsoftsLibrary,
  ],
  [
    ["--base-url", "https://x.example/sø/", "--office-js", "https://y.example/office/office.js"],
    "https://x.example/s%C3%B8/",
    "https://y.example/office/office.js",
  ],
])("the arguments %j", (args, baseUrl, officeLibrary) => {
  expect(readDeployment(args)).toEqual({ baseUrl, officeLibrary });
});

test.each<readonly [readonly string[], string]>([
  [["--base-url", "http://intranet.example/"], "must be an address that begins with https://"],
  [["--base-url", "intranet.example"], "must be an address that begins with https://"],
  [["--base-url", "https://x.example/?a=1"], "without ? and #"],
  [["--base-url", "https://x.example/#a"], "without ? and #"],
  [["--base-url", "https://user:word@x.example/"], "must be an address"],
  [["--base-url", "https://x.example/task-pane.html"], "the folder, not of a page in it"],
  [["--base-url"], "--base-url needs a value"],
  [["--office-js", "./office.js"], "must be an address that begins with https://"],
  [["--office-js", "https://x.example/office/"], "the address of office.js itself"],
  [["--out", "folder"], "--out is not known"],
])("the arguments %j are refused with the reason", (args, reason) => {
  expect(readDeployment(args)).toContain(reason);
});

test("the manifest passes the check for every address that the build takes", () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ["https"] }), (address) => {
      const deployment = readDeployment(["--base-url", address]);
      if (typeof deployment === "string" || deployment.baseUrl === null) return;
      expect(checkManifest(manifestFor(manifest, deployment.baseUrl), siteFile)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("an address with a sign that XML keeps for itself stands in the manifest as such", () => {
  const address = "https://x.example/a&b/";
  expect(manifestFor(manifest, address)).toContain('"https://x.example/a&amp;b/task-pane.html');
  expect(checkManifest(manifestFor(manifest, address), siteFile)).toEqual([]);
});

test("of the address of the trial nothing is left", () => {
  expect(manifestFor(manifest, "https://x.example/")).not.toContain("localhost");
});

describe("the id of the add-in", () => {
  const idAt = (address: string): string =>
    /<Id>(.*)<\/Id>/.exec(manifestFor(manifest, address))?.[1] ?? "none";

  test("stays for an address, and is another for another", () => {
    const addresses = ["https://a.example/", "https://b.example/", "https://a.example/test/"];
    expect(addresses.map(idAt)).toEqual(addresses.map(idAt));
    expect(new Set(addresses.map(idAt)).size).toBe(addresses.length);
    for (const address of addresses)
      expect(idAt(address)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("is the project's own on this computer, whatever the port", () => {
    expect(idAt("https://localhost:3443/")).toBe("6b1f0f3e-5c0a-4d52-9b57-2f6f1d0c8a41");
    expect(idAt("https://a.example/")).not.toBe("6b1f0f3e-5c0a-4d52-9b57-2f6f1d0c8a41");
  });

  test("is that of version 5 in the published form", () => {
    const spaced = manifest.replace(/<Id>.*<\/Id>/, "<Id>6ba7b811-9dad-11d1-80b4-00c04fd430c8</Id>");
    // Of the name "https://www.example.com/" in the space of addresses, by an implementation of others.
    expect(manifestFor(spaced, "https://www.example.com/")).toContain(
      "<Id>3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559</Id>",
    );
  });
});
