import path from "node:path";
import { pathToFileURL } from "node:url";
import { giveUp } from "../install.mjs";
import { ensureCertificate } from "./certificate.mjs";
import { trialFiles, trialFolder } from "./trial-folder.mjs";
import { writeTrialPages } from "./trial-pages.mjs";

/**
 * What a trial in Excel needs beside the site: the certificate, the manifest and the pages that tell how.
 * @param {string} address of the site, with a slash at its end
 */
export async function startTrial(address) {
  const folder = trialFolder();
  try {
    const certificate = await ensureCertificate(trialFiles(folder), new Date());
    const pages = writeTrialPages(folder, address, certificate);
    const [danish, english] = ["da.html", "en.html"].map(
      (name) => pathToFileURL(path.join(folder, name)).href,
    );
    return {
      serving: { certificate, pages },
      guide: isDanish() ? danish : english,
      lines: [
        ...(certificate.isNew ? ["Its certificate is new: this computer must be told to trust it."] : []),
        "How to trust it, how Excel finds Normering, and how both are undone again:",
        `  ${danish} (dansk)`,
        `  ${english} (English)`,
      ],
    };
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      giveUp(`The certificate and the manifest could not be written: ${error.message}`);
    throw error;
  }
}

const isDanish = () => Intl.DateTimeFormat().resolvedOptions().locale.startsWith("da");
