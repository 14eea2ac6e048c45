/// <reference types="office-js" />
import type { Batch, BatchAnswer } from "./protocol.ts";

/** What the client library lets tests do beside its published face. */
export interface ClientInternals {
  /** Whether the library asks for requirement sets, as it does where Office has opened the page. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
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

export type IsSetSupported = (set: string, version?: string | number) => boolean;

/** The library that stands in a window, with Office as if Excel had opened the page. */
export const clientIn = (window: Record<string, unknown>, isSetSupported: IsSetSupported): Client => {
  // The library's own context belongs to a page that Office has opened.
  const office = Object.create(window.Office as object, {
    context: { value: { requirements: { isSetSupported }, displayLanguage: "da-DK" } },
    HostType: { value: { Excel: "Excel" } },
    onReady: { value: async (tell?: (info: { readonly host: string }) => void) => tell?.({ host: "Excel" }) },
  }) as typeof Office;
  window.Office = office;
  const internals = window.OfficeExtension as ClientInternals;
  internals.CommonUtility._doApiNotSupportedCheck = true;
  return { excel: window.Excel as typeof Excel, office, internals };
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
