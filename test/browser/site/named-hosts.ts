import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { ensureCertificate } from "../../../scripts/trial/certificate.mjs";
import { trialFiles } from "../../../scripts/trial/trial-folder.mjs";

interface NamedHosts {
  /** What a browser is started with to find the hosts here, and to take the certificate for theirs. */
  readonly browserArguments: readonly string[];
  /** What was asked for, by its whole address. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Stands for servers of other names, such as Microsoft's, on this computer. Any name that is not given is not found. */
export const startNamedHosts = async (
  folder: string,
  hosts: Readonly<Record<string, RequestListener>>,
): Promise<NamedHosts> => {
  const { certificate, key } = await ensureCertificate(trialFiles(folder), new Date());
  const asked: string[] = [];
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const host = request.headers.host ?? "";
    asked.push(`https://${host}${request.url ?? ""}`);
    const answer = hosts[host];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const rules = Object.keys(hosts).map((name) => `MAP ${name}:443 127.0.0.1:${port}`);
  return {
    browserArguments: [
      `--host-resolver-rules=${[...rules, "MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"].join(", ")}`,
      "--ignore-certificate-errors",
    ],
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
