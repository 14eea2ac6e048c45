import { serveSite } from "../../../scripts/serve.mjs";
import { ensureSite } from "../../../scripts/site.mjs";

/** The built site as npm start serves it, with its headers, on a free port. */
export const startSite = async (): Promise<{
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}> => {
  const folder = ensureSite();
  const { port, close } = await serveSite(folder, 0);
  return { url: `http://localhost:${port}/`, folder, close };
};
