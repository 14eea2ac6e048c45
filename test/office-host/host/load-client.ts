/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Batch, BatchAnswer } from "./protocol.ts";

/** What the client library lets tests do beside its published face. */
export interface ClientInternals {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration(id: string): unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

/** Microsoft's client library, as a page would have it. */
export interface Client {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly internals: ClientInternals;
}

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
export const loadClient = (isSetSupported: (set: string, version?: string | number) => boolean): Client => {
  const window = page();
  clientScript().runInContext(vm.createContext(window));
  // The library's own context belongs to a page that Office has opened.
  const office: typeof Office = Object.create(window.Office as object, {
    context: { value: { requirements: { isSetSupported }, displayLanguage: "da-DK" } },
  });
  window.Office = office;
  return {
    excel: window.Excel as typeof Excel,
    office,
    internals: window.OfficeExtension as ClientInternals,
  };
};

/** Lets every request of the library be answered by a function. */
export const answerClient = (
  { internals }: Client,
  answer: (batch: Batch, flags: number, bytes: number) => Promise<BatchAnswer>,
): void => {
  const executeAsync = async (_data: unknown, flags: number, message: { readonly Body: unknown }) => {
    const sent = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
    const body = await answer(JSON.parse(sent) as Batch, flags, sent.length);
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
  };
  class AnsweredSession extends internals.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "host://workbook", headers: {} });
    }
    _createRequestExecutorOrNull() {
      return { executeAsync };
    }
    getEventRegistration(id: string) {
      return internals.GenericEventRegistration.getGenericEventRegistration(id);
    }
  }
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  internals.SessionBase._overrideSession = new AnsweredSession();
};
