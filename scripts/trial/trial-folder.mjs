import { homedir } from "node:os";
import path from "node:path";
import process from "node:process";

/**
 * Where the person's programs keep what is theirs: the trial in Excel leaves its certificate and its manifest there, since
 * Excel and the system must find them again and the project's folder may be shared.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 */
export function trialFolder(platform = process.platform, environment = process.env, home = homedir()) {
  const { LOCALAPPDATA, XDG_DATA_HOME } = environment;
  const { win32, posix } = path;
  if (platform === "win32")
    return win32.join(LOCALAPPDATA || win32.join(home, "AppData", "Local"), "Normering");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Normering");
  return posix.join(XDG_DATA_HOME || posix.join(home, ".local", "share"), "normering");
}

/**
 * The files of the trial. The manifest has a folder to itself, which may be shared with Excel on other computers; the key
 * must not be.
 * @param {string} folder
 */
export function trialFiles(folder) {
  return {
    certificate: path.join(folder, "certificate", "localhost.pem"),
    key: path.join(folder, "certificate", "localhost.key"),
    manifest: path.join(folder, "manifest", "manifest.xml"),
  };
}
