import { supportsExcelApi } from "./connection.ts";

/**
 * `missing`: Microsoft's client library did not come, which a closed network may be the reason of. `elsewhere`: the page is
 * open in something else than Excel. `too-old`: this Excel does not tell who made a change.
 */
export type OfficeStart = "ready" | "missing" | "elsewhere" | "too-old";

/** Office LTSC 2021. */
const floor = "1.14";
/** In milliseconds. */
const givesUpAfter = 5000;
const looksEvery = 100;

const isThere = (): boolean => typeof Office !== "undefined" && typeof Office.onReady === "function";

const startOf = ({ host }: { readonly host: Office.HostType | null }): OfficeStart => {
  if (host !== Office.HostType.Excel) return "elsewhere";
  return supportsExcelApi(Office, floor) ? "ready" : "too-old";
};

/** Tells how Office has started; of a library that is missing also when it comes after all. Gives back how to stop it. */
export const watchOffice = (tell: (start: OfficeStart) => void): (() => void) => {
  let isStopped = false;
  let isStarted = false;
  const told = (start: OfficeStart): void => {
    if (start !== "missing") isStarted = true;
    if (!isStopped) tell(start);
  };
  const look = (): void => {
    if (!isThere()) return;
    clearInterval(looking);
    void Office.onReady((info) => told(startOf(info)));
  };
  const looking = setInterval(look, looksEvery);
  const givingUp = setTimeout(() => (isStarted ? undefined : told("missing")), givesUpAfter);
  look();
  return () => {
    isStopped = true;
    clearInterval(looking);
    clearTimeout(givingUp);
  };
};
