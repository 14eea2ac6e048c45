import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { type Client, clientIn, type IsSetSupported } from "./client.ts";

/** What the library asks of a page before anything is done. */
const page = () => {
  const ignore = () => {};
  const element = () => ({
    style: {},
    setAttribute: ignore,
    appendChild: ignore,
    addEventListener: ignore,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: ignore, removeItem: ignore };
  const window: Record<string, unknown> = {
    document: {
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [element()],
      head: element(),
      body: element(),
      documentElement: element(),
      addEventListener: ignore,
      cookie: "",
    },
    navigator: { userAgent: "test", language: "da-DK" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    addEventListener: ignore,
    removeEventListener: ignore,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    sessionStorage: storage,
    localStorage: storage,
    external: {},
    history: {},
    XMLHttpRequest: class {},
    postMessage: ignore,
    TextEncoder,
    URL,
  };
  for (const name of ["window", "self", "top", "parent", "globalThis"]) window[name] = window;
  return window;
};

let script: vm.Script | null = null;

const clientScript = (): vm.Script => {
  const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.debug.js" });
  return script;
};

/** A fresh copy of the library with nobody to answer it yet. It supports the requirement sets that it is told. */
export const loadClient = (isSetSupported: IsSetSupported): Client => {
  const window = page();
  clientScript().runInContext(vm.createContext(window));
  return clientIn(window, isSetSupported);
};
