// node scripts/draw-icons.mjs: draws the pictures of the ribbon and of Excel's lists from their SVG, in every size that
// Excel takes.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureChromium, findChromium } from "./chromium.mjs";
import { ensureInstalled, giveUp, root } from "./install.mjs";

const folder = path.join(root, "addin", "excel", "icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = {
  icon: path.join(root, "addin", "appearance", "icon.svg"),
  sheet: path.join(folder, "sheet.svg"),
  help: path.join(folder, "help.svg"),
};

ensureInstalled();
await ensureChromium();
const { chromium } = await import("@playwright/test");
const executablePath = (await findChromium()) ?? giveUp("There is no browser to draw with.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, file] of Object.entries(drawings))
  for (const size of sizes) writeFileSync(path.join(folder, `${name}-${size}.png`), await draw(file, size));
await browser.close();

/**
 * @param {string} file
 * @param {number} size pixels of each side
 */
async function draw(file, size) {
  const source = `data:image/svg+xml;base64,${readFileSync(file).toString("base64")}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
  );
  await page.waitForFunction("document.images[0].complete");
  return page.screenshot({ omitBackground: true });
}
