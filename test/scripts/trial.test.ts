import { spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkManifest } from "../../scripts/checks/manifest/check-manifest.ts";
import { siteFile } from "../../scripts/checks/manifest/site-files.ts";
import { root } from "../../scripts/install.mjs";
import { serveSite } from "../../scripts/serve.mjs";
import { type Certificate, ensureCertificate } from "../../scripts/trial/certificate.mjs";
import { trialFiles, trialFolder } from "../../scripts/trial/trial-folder.mjs";
import { writeTrialPages } from "../../scripts/trial/trial-pages.mjs";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const trialScript = pathToFileURL(path.join(root, "scripts", "trial", "start-trial.mjs")).href;
const now = new Date();
/** Milliseconds within which a site is built on a busy machine. */
const aBuild = 180_000;
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const filesIn = (name: string) => trialFiles(path.join(folder, name));

describe("the certificate", () => {
  test("names this computer alone, serves and cannot sign, and ends within a year", async () => {
    const { certificate, isNew } = await ensureCertificate(filesIn("first"), now);
    const read = new X509Certificate(certificate);
    expect(isNew).toBe(true);
    expect(read.subject).toBe("CN=Normering localhost");
    expect(read.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
    expect(read.ca).toBe(false);
    expect(read.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
    expect(Date.parse(read.validTo) - now.getTime()).toBeLessThanOrEqual(365 * 86_400_000);
    expect(read.verify(read.publicKey)).toBe(true);
  });

  test("is kept from start to start, its key readable to its owner alone", async () => {
    const first = await ensureCertificate(filesIn("kept"), now);
    const second = await ensureCertificate(filesIn("kept"), later(300));
    expect(second).toEqual({ ...first, isNew: false });
    if (process.platform !== "win32") expect(statSync(filesIn("kept").key).mode & 0o777).toBe(0o600);
  });

  test.each<readonly [string, Date, (files: ReturnType<typeof filesIn>) => void]>([
    ["ends within a month", later(340), () => {}],
    ["has ended", later(400), () => {}],
    ["is not valid yet, since the clock was wrong", later(-10), () => {}],
    ["is cut off", now, ({ certificate }) => writeFileSync(certificate, "-----BEGIN CERTIFICATE-----\nMII")],
    ["has lost its key", now, ({ key }) => writeFileSync(key, "")],
    [
      "has another's key",
      now,
      ({ key }) => writeFileSync(key, readFileSync(filesIn("another's").key, "utf8")),
    ],
  ])("is made anew where it %s", async (what, when, change) => {
    await ensureCertificate(filesIn("another's"), now);
    const files = filesIn(what);
    const before = await ensureCertificate(files, now);
    change(files);
    const after = await ensureCertificate(files, when);
    expect(after.isNew).toBe(true);
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect((await ensureCertificate(files, when)).fingerprint).toBe(after.fingerprint);
  });
});

test.each([
  ["win32", { LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" }, "C:\\Users\\a\\AppData\\Local\\Normering"],
  ["win32", {}, "C:\\Users\\a\\AppData\\Local\\Normering"],
  ["darwin", {}, "/Users/a/Library/Application Support/Normering"],
  ["linux", {}, "/Users/a/.local/share/normering"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/data/normering"],
])("on %s what the trial keeps is the person's own %j", (platform, environment, expected) => {
  const home = platform === "win32" ? "C:\\Users\\a" : "/Users/a";
  expect(trialFolder(platform, environment, home)).toBe(expected);
});

describe("the pages that tell how", () => {
  const address = "https://localhost:3443/";
  const place = path.join(folder, "pages & more");
  let certificate: Certificate;
  let pages: ReturnType<typeof writeTrialPages>;

  beforeAll(async () => {
    certificate = await ensureCertificate(trialFiles(place), now);
    pages = writeTrialPages(place, address, certificate);
  });

  const body = (name: string): string => pages.get(`/trial/${name}`)?.body ?? "";
  const commands = (name: string) => [...body(name).matchAll(/<pre>.*?<\/pre>/gs)].map(([found]) => found);
  const count = (name: string, tag: string) => body(name).split(`<${tag}>`).length - 1;

  test("are the same in Danish and English but for the words", () => {
    expect(commands("da.html")).toEqual(commands("en.html"));
    expect(commands("en.html").length).toBeGreaterThan(6);
    for (const tag of ["h2", "h3", "p", "li"]) expect(count("da.html", tag)).toBe(count("en.html", tag));
  });

  test.each(["da.html", "en.html"])(
    "%s names what lies where, how to trust it and how to undo it",
    (name) => {
      const files = trialFiles(place);
      const text = body(name).replaceAll("&amp;", "&");
      expect(text).not.toMatch(/\{\{|\}\}/);
      for (const word of [address, files.certificate, files.manifest, certificate.fingerprint])
        expect(text).toContain(word);
      for (const command of ["certutil -user -addstore Root", "security add-trusted-cert", "reg add HKCU"])
        expect(text).toContain(command);
      for (const undo of ["certutil -user -delstore Root", "security delete-certificate", "reg delete HKCU"])
        expect(text).toContain(undo);
      expect(text).not.toContain(files.key);
    },
  );

  test("say until when it is valid, as a date is written in the language", () => {
    expect(body("da.html")).toMatch(/udløber \d{1,2}\. [a-z]+ 20\d\d\./);
    expect(body("en.html")).toMatch(/valid until \d{1,2} [A-Z][a-z]+ 20\d\d\./);
  });

  test("lie in the person's folder as they are served, with a manifest that Excel takes", () => {
    for (const [name, page] of pages)
      expect(readFileSync(path.join(place, name.replace("/trial/", "")), "utf8")).toBe(page.body);
    const manifest = readFileSync(trialFiles(place).manifest, "utf8");
    expect(manifest).toContain(`${address}task-pane.html`);
    expect(checkManifest(manifest, siteFile)).toEqual([]);
  });

  test("share no folder with the key", () => {
    const { key, manifest } = trialFiles(place);
    expect(path.dirname(key).startsWith(path.dirname(manifest))).toBe(false);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly type: string | undefined;
}

/** Asks by https, trusting the one certificate and no other. */
const ask = (port: number, asked: string, certificate: string, host = "localhost"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { port, host: "127.0.0.1", servername: host, path: asked, ca: certificate };
    const sent = request({ ...options, headers: { host: `localhost:${port}` } }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        body += piece;
      });
      const type = response.headers["content-type"];
      response.on("end", () => resolve({ status: response.statusCode, body, type }));
    });
    sent.on("error", reject).end();
  });

describe("served over https", () => {
  let certificate: Certificate;
  let site: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    const place = path.join(folder, "served");
    const built = path.join(folder, "site");
    mkdirSync(built);
    writeFileSync(path.join(built, "index.html"), "<!doctype html><title>Page</title>");
    certificate = await ensureCertificate(trialFiles(place), now);
    const pages = writeTrialPages(place, "https://localhost:3443/", certificate);
    site = await serveSite(built, 0, { certificate, pages });
  });

  afterAll(() => site.close());

  test("who trusts the certificate gets the site and the pages of the trial", async () => {
    const page = await ask(site.port, "/", certificate.certificate);
    expect(page.body).toContain("<title>Page</title>");
    const guide = await ask(site.port, "/trial/en.html", certificate.certificate);
    expect([guide.status, guide.type]).toEqual([200, "text/html; charset=utf-8"]);
    expect((await ask(site.port, "/trial/manifest/manifest.xml", certificate.certificate)).type).toContain(
      "xml",
    );
  });

  test("who trusts another does not", async () => {
    const other = await ensureCertificate(filesIn("of another computer"), now);
    await expect(ask(site.port, "/", other.certificate)).rejects.toThrow(/self-signed|unable to verify/);
  });

  test("it stands for no other name", async () => {
    await expect(ask(site.port, "/", certificate.certificate, "normering.example")).rejects.toThrow(
      /altnames/,
    );
  });

  test.each(["localhost.key", "../certificate/localhost.key", "%2e%2e/localhost.key"])(
    "the key is never served: %s",
    async (name) => {
      const { status, body } = await ask(site.port, `/trial/certificate/${name}`, certificate.certificate);
      expect(status).toBe(404);
      expect(body).not.toContain("PRIVATE KEY");
    },
  );
});

describe("npm start -- --https", () => {
  const start = (args: readonly string[], home: string, port: number) =>
    spawn(process.execPath, [path.join(root, "scripts", "start.mjs"), "--no-open", ...args], {
      env: { ...process.env, PORT: String(port), XDG_DATA_HOME: home, LOCALAPPDATA: home, HOME: home },
    });

  /** What it says when it ends by itself, with its exit code. */
  const refusal = async (
    args: readonly string[],
    home = folder,
    port = 0,
  ): Promise<readonly [unknown, string]> => {
    const started = start(args, home, port);
    let told = "";
    started.stderr.on("data", (piece: Buffer) => {
      told += piece.toString();
    });
    return [await new Promise((resolve) => started.on("close", resolve)), told];
  };

  test(
    "makes what the trial needs, serves it and says where to read on",
    async () => {
      const home = path.join(folder, "home");
      const free = await serveSite(folder, 0);
      await free.close();
      const { port } = free;
      const started = start(
        ["--https", "--office-js", "https://intranet.example/office/office.js"],
        home,
        port,
      );
      try {
        const printed = await new Promise<string>((resolve, reject) => {
          let text = "";
          started.stdout.on("data", (piece: Buffer) => {
            text += piece.toString();
            if (text.includes("en.html")) resolve(text);
          });
          started.on("exit", () => reject(new Error(text)));
        });
        expect(printed).toContain(`https://localhost:${port}/`);
        expect(printed).toMatch(/file:.*da\.html \(dansk\)/);
        const { certificate } = trialFiles(trialFolder(process.platform, { XDG_DATA_HOME: home }, home));
        expect(existsSync(certificate)).toBe(true);
        const pane = await ask(port, "/task-pane.html", readFileSync(certificate, "utf8"));
        expect(pane.status).toBe(200);
        expect(pane.body).toContain('src="https://intranet.example/office/office.js"');
      } finally {
        started.kill();
      }
    },
    aBuild,
  );

  test(
    "says of a port that is taken where to look first, and how to take another",
    async () => {
      const taken = await serveSite(folder, 0);
      const [code, told] = await refusal(["--https"], path.join(folder, "home"), taken.port);
      await taken.close();
      expect(code).toBe(1);
      expect(told).toContain(`look at https://localhost:${taken.port}/ first`);
      expect(told).toContain(`${taken.port + 1}`);
      expect(told).toContain("npm start -- --https");
    },
    aBuild,
  );

  test.each<readonly [readonly string[], string]>([
    [["--htps"], "--htps is not known"],
    [["--https", "--office-js"], "--office-js must be an address"],
    [["--https", "--office-js", "http://intranet.example/office.js"], "--office-js must be an address"],
  ])("%j is refused with the reason", async (args, reason) => {
    expect(await refusal(args)).toEqual([1, expect.stringContaining(reason)]);
  });
});

test("a folder that cannot be written is told in a sentence", async () => {
  const file = path.join(folder, "a file");
  writeFileSync(file, "");
  const script = `import { startTrial } from ${JSON.stringify(trialScript)};
    await startTrial("https://localhost:3443/");`;
  const started = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, XDG_DATA_HOME: file, LOCALAPPDATA: file, HOME: file },
  });
  let told = "";
  started.stderr.on("data", (piece: Buffer) => {
    told += piece.toString();
  });
  expect(await new Promise((resolve) => started.on("close", resolve))).toBe(1);
  expect(told).toMatch(/^The certificate and the manifest could not be written: [^\n]*\n$/);
});
