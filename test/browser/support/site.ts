import { ensureSite } from "../../../scripts/site.mjs";
import { startPlainServer } from "./plain-server.ts";

/** The built site on a plain static server, so that whatever is tested in a browser needs no more than that. */
export const startSite = async (): Promise<{
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}> => {
  const folder = ensureSite();
  return { ...(await startPlainServer(folder)), folder };
};
