// npm start: installs what is missing, builds the browser edition and serves it to this computer. PORT says where. With
// --https it is served as Excel demands, for a trial of the task pane; --office-js says where a closed network has office.js.
import process from "node:process";
import { readOfficeLibrary } from "./deployment.mjs";
import { ensureInstalled, giveUp } from "./install.mjs";
import { hasScreen, openInBrowser } from "./open-in-browser.mjs";
import { serveSite } from "./serve.mjs";
import { ensureSite } from "./site.mjs";
import { startTrial } from "./trial/start-trial.mjs";

const usualPort = 3000;

const { isTrial, opens, officeLibrary } = readArguments(process.argv.slice(2));
ensureInstalled();
const scheme = isTrial ? "https" : "http";
const wanted = portFrom(process.env.PORT);
const folder = ensureSite(officeLibrary);
const trial = isTrial ? await startTrial(`https://localhost:${wanted}/`) : null;
const site = await serveSite(folder, wanted, { ...trial?.serving, officeLibrary }).catch((error) =>
  giveUp(sentenceOf(error, wanted)),
);
const address = `${scheme}://localhost:${site.port}/`;
console.log(`Normering is at ${address} (this computer only). End it with Ctrl+C.`);
for (const line of trial?.lines ?? []) console.log(line);
if (opens && hasScreen()) openInBrowser(trial?.guide ?? address);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const usage = "Usage: npm start -- [--https] [--office-js cdn|URL] [--no-open]";
  const at = args.indexOf("--office-js");
  const library = readOfficeLibrary(at === -1 ? "cdn" : (args[at + 1] ?? ""));
  if ("refused" in library) giveUp(library.refused);
  const flags = at === -1 ? args : args.toSpliced(at, 2);
  const unknown = flags.find((name) => name !== "--https" && name !== "--no-open");
  if (unknown !== undefined) giveUp(`${unknown} is not known. ${usage}`);
  return {
    isTrial: flags.includes("--https"),
    opens: !flags.includes("--no-open"),
    officeLibrary: library.address,
  };
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
  const again = isTrial ? "npm start -- --https" : "npm start";
  if (code === "EADDRINUSE") {
    const how =
      process.platform === "win32" ? `$env:PORT=${port + 1}; ${again}` : `PORT=${port + 1} ${again}`;
    return (
      `Port ${port} is taken, perhaps by Normering in another window: look at ${scheme}://localhost:${port}/ first. ` +
      `To use another port: ${how}`
    );
  }
  if (code === "EACCES") return `This computer does not let you use port ${port}. Try PORT=3000 ${again}.`;
  throw error;
}
