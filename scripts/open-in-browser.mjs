import { spawn } from "node:child_process";
import process from "node:process";

/** A remote or bare machine has no screen to open a browser on. */
export function hasScreen() {
  if (process.env.CI !== undefined || process.env.SSH_CONNECTION !== undefined) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/** @param {string} url */
export function openInBrowser(url) {
  const [command, args] = openCommand(url);
  const opening = spawn(command, args, { stdio: "ignore", detached: true });
  // Where no program opens addresses, what was printed tells where to go.
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
