import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../../scripts/chromium.mjs";

/** Starts a browser that speaks to nobody of its own accord. */
export const startBrowser = async (further: readonly string[] = []): Promise<Browser> => {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("There is no Chromium; npm test installs one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-dev-shm-usage",
      ...further,
    ],
  });
};
