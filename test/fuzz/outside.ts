import dns from "node:dns";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** Functions that reach a file, an address or a machine, by the module that has them. */
const reaching: readonly (readonly [name: string, module: object, functions: readonly string[]])[] = [
  [
    "fs",
    fs,
    ["open", "openSync", "readFile", "readFileSync", "createReadStream", "writeFile", "writeFileSync"],
  ],
  ["fs", fs, ["stat", "statSync", "readdir", "readdirSync", "unlink", "unlinkSync", "rename", "renameSync"]],
  [
    "fs.promises",
    fs.promises,
    ["open", "readFile", "writeFile", "stat", "readdir", "unlink", "rename", "rm"],
  ],
  ["http", http, ["request", "get"]],
  ["https", https, ["request", "get"]],
  ["net", net, ["connect", "createConnection"]],
  ["dns", dns, ["lookup", "resolve"]],
  ["dns.promises", dns.promises, ["lookup", "resolve"]],
  ["global", globalThis, ["fetch", "WebSocket", "XMLHttpRequest"]],
];

/** What was called while it was watched. */
export interface Watch {
  readonly calls: readonly string[];
  /** Stops watching. */
  readonly end: () => void;
}

/**
 * Watches every way out of the program: what is called is noted and fails. What is loaded later is seen too, so modules
 * must have been loaded before.
 */
export const watchOutside = (): Watch => {
  const calls: string[] = [];
  const restore: (() => void)[] = [];
  for (const [name, module, functions] of reaching) {
    for (const called of functions) {
      const original = Object.getOwnPropertyDescriptor(module, called);
      if (original === undefined) continue;
      const value = (...args: readonly unknown[]): never => {
        calls.push(`${name}.${called}(${String(args[0])})`);
        throw new Error(`${name}.${called} was called`);
      };
      Object.defineProperty(module, called, {
        value,
        configurable: true,
        writable: true,
        enumerable: original.enumerable === true,
      });
      restore.push(() => Object.defineProperty(module, called, original));
    }
  }
  syncBuiltinESMExports();
  return {
    calls,
    end: () => {
      for (const again of restore) again();
      syncBuiltinESMExports();
    },
  };
};
