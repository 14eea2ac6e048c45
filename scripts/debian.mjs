import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

/**
 * Installs packages where this is a Debian and the user is root; does nothing elsewhere.
 * @param {readonly string[]} packages
 */
export function installDebianPackages(packages) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  // Without a fresh list apt may still know the packages, so its failure alone decides nothing.
  aptGet(["update"]);
  aptGet(["install", "--yes", "--no-install-recommends", ...packages]);
}

/** @param {readonly string[]} args */
function aptGet(args) {
  spawnSync("/usr/bin/apt-get", ["-o", "DPkg::Lock::Timeout=600", ...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
