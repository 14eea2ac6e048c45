import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installDebianPackages } from "./debian.mjs";
import { giveUp } from "./install.mjs";
import { commandScript } from "./node.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The program of a browser that the tests can drive, or undefined: Playwright's own, else one that is installed.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const { chromium } = await import("@playwright/test");
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [chromium.executablePath(), ...inPath, ...usualPlaces].find((file) => existsSync(file));
}

/** Takes what is there, else Playwright's own, else Debian's as root, else ends with what to install. */
export async function ensureChromium() {
  if ((await findChromium()) !== undefined) return;
  console.error("Installing the browser Chromium for the tests. This takes about half a minute, once.");
  const args = [
    commandScript("@playwright/test", "playwright"),
    "install",
    "chromium-headless-shell",
    "chromium",
  ];
  spawnSync(process.execPath, args, { stdio: "ignore", timeout: 300_000 });
  if ((await findChromium()) !== undefined) return;
  installDebianPackages(["chromium"]);
  if ((await findChromium()) !== undefined) return;
  giveUp(
    "The tests drive the browser Chromium, which was not found on this computer. Install Chromium, Chrome or Edge " +
      "so that it is in PATH; on Debian: sudo apt-get install chromium. Then run npm test again.",
  );
}
