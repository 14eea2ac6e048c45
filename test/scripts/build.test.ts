import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { checkManifest } from "../../scripts/checks/manifest/check-manifest.ts";
import { builtFile } from "../../scripts/checks/manifest/site-files.ts";
import { microsoftsLibrary } from "../../scripts/content-security-policy.mjs";
import { root } from "../../scripts/install.mjs";
import { fingerprint } from "../../scripts/site.mjs";
import { temporaryFolder } from "../support/temporary-folder.ts";

const closed = "https://intranet.example/office/office.js";
const folder = temporaryFolder();
const sources = [
  "core",
  "addin",
  "examples",
  "scripts",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "tsconfig.json",
];

/** The sources in another folder of this computer, as in a clone of their own. */
const clone = (from: string, name: string): string => {
  const project = path.join(folder, name);
  mkdirSync(project, { recursive: true });
  for (const source of sources)
    cpSync(path.join(from, source), path.join(project, source), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"), "junction");
  return project;
};

/** Builds in a process of its own, as the script of the project does. */
const build = (project: string, site: string, settings: Readonly<Record<string, string>> = {}): string => {
  const script = `import { buildSite } from "./scripts/site.mjs";
    buildSite(${JSON.stringify(path.join(folder, site))}, process.env.OFFICE);`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: project,
    env: { ...process.env, ...settings },
    stdio: "ignore",
  });
  return path.join(folder, site);
};

const everything = { recursive: true, encoding: "utf8" } as const;
vi.setConfig({ testTimeout: 180_000 });

let project: string;
let first: string;

beforeAll(() => {
  project = clone(root, "project");
  first = build(project, "first");
});

const built = (name: string, file: string): string => readFileSync(path.join(folder, name, file), "utf8");

test("two builds of the same sources are the same byte for byte, also elsewhere, at another time and place", () => {
  const second = build(clone(project, path.join("another place", "normering")), "second", {
    TZ: "America/New_York",
    LANG: "da_DK.UTF-8",
    RAYON_NUM_THREADS: "1",
  });
  expect(new Set(readdirSync(second, everything))).toEqual(new Set(readdirSync(first, everything)));
  expect(fingerprint(second)).toBe(fingerprint(first));
});

test("a file more, another name and another content give another fingerprint", () => {
  const site = path.join(folder, "small");
  const prints = [["a", "1"] as const, ["a", "2"] as const, ["b", "2"] as const].map(([name, content]) => {
    mkdirSync(path.join(site, name, content), { recursive: true });
    writeFileSync(path.join(site, name, content, "file.txt"), content);
    return fingerprint(site);
  });
  expect(new Set(prints).size).toBe(3);
});

test("a closed network's copy of office.js is the one that the task pane asks for and may load", () => {
  build(project, "closed", { OFFICE: closed });
  const page = built("closed", "task-pane.html");
  expect(page).toContain(`src="${closed}"></script>`);
  expect(page).toMatch(/script-src 'self' https:\/\/intranet\.example"/);
  expect(page).not.toContain("appsforoffice.microsoft.com");
  expect(built("closed", "index.html")).toBe(built("first", "index.html"));
});

test("without it the task pane asks Microsoft's own", () => {
  expect(built("first", "task-pane.html")).toContain(`src="${microsoftsLibrary}"></script>`);
});

test("no page runs a text as a program or a style, and only the browser edition runs WebAssembly", () => {
  const pages = readdirSync(first).filter((name) => name.endsWith(".html"));
  expect(pages).toContain("task-pane.html");
  for (const page of pages) {
    const html = built("first", page);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval/);
    expect(html.includes("wasm-unsafe-eval")).toBe(page === "index.html");
    // Anything of the kind would be refused by the page itself.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/);
  }
});

describe("npm run build", () => {
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(project, "scripts", "build.mjs"), ...args],
      { cwd: project, encoding: "utf8" },
    );
    return { status, stdout, stderr };
  };
  const site = () => path.join(project, "dist");

  test("with an address gives the folder with its manifest, and says what somebody else must get", () => {
    const { status, stdout } = run("--base-url", "https://intranet.example/normering");
    expect(status).toBe(0);
    const manifest = readFileSync(path.join(site(), "manifest.xml"), "utf8");
    expect(manifest).toContain('"https://intranet.example/normering/task-pane.html"');
    expect(checkManifest(manifest, builtFile(site()))).toEqual([]);
    expect(stdout).toContain(fingerprint(site()));
  });

  test("without one gives the folder alone, and nothing of the last build is left in it", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain("--base-url");
    expect(fingerprint(site())).toBe(fingerprint(first));
  });

  test("refuses what it does not know before anything is built", () => {
    const { status, stderr } = run("--base-url", "http://intranet.example/");
    expect([status, stderr]).toEqual([1, expect.stringContaining("https://")]);
  });

  test("fails where Excel would refuse the manifest", () => {
    const file = path.join(project, "manifest.xml");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, sound.replace("icons/icon-80.png", "icons/icon-81.png"));
    const { status, stderr } = run("--base-url", "https://intranet.example/");
    writeFileSync(file, sound);
    expect(status).toBe(1);
    expect(stderr).toContain("icons/icon-81.png");
  });
});
