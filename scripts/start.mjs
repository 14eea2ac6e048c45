// npm start: installs what is missing, builds the browser edition and serves it to this computer. PORT says where.
import { spawn } from "node:child_process";
import process from "node:process";
import { ensureInstalled, giveUp } from "./install.mjs";
import { serveSite } from "./serve.mjs";
import { ensureSite } from "./site.mjs";

const usualPort = 3000;

ensureInstalled();
const wanted = portFrom(process.env.PORT);
const folder = ensureSite();
const site = await serveSite(folder, wanted).catch((error) => giveUp(sentenceOf(error, wanted)));
const address = `http://localhost:${site.port}/`;
console.log(`Normering is at ${address} (this computer only). End it with Ctrl+C.`);
if (!process.argv.includes("--no-open") && hasScreen()) openInBrowser(address);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}

/** @param {string | undefined} text */
function portFrom(text) {
  if (text === undefined || text === "") return usualPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return giveUp(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function sentenceOf(error, port) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") {
    const how =
      process.platform === "win32" ? `$env:PORT=${port + 1}; npm start` : `PORT=${port + 1} npm start`;
    return (
      `Port ${port} is taken, perhaps by Normering in another window: look at http://localhost:${port}/ first. ` +
      `To use another port: ${how}`
    );
  }
  if (code === "EACCES") return `This computer does not let you use port ${port}. Try PORT=3000 npm start.`;
  throw error;
}

/** A remote or bare machine has no screen to open a browser on. */
function hasScreen() {
  if (process.env.CI !== undefined || process.env.SSH_CONNECTION !== undefined) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/** @param {string} url */
function openInBrowser(url) {
  const [command, args] = openCommand(url);
  const opening = spawn(command, args, { stdio: "ignore", detached: true });
  // Where no program opens addresses, the line above tells where to go.
  opening.once("error", () => {});
  opening.unref();
}

/**
 * @param {string} url
 * @returns {readonly [string, readonly string[]]}
 */
function openCommand(url) {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", url]];
  return [process.platform === "darwin" ? "open" : "xdg-open", [url]];
}
