import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { headersFor } from "./headers.mjs";

const addresses = ["127.0.0.1", "::1"];

/**
 * @typedef {object} Security
 * @property {string} certificate as PEM
 * @property {string} key as PEM
 *
 * @typedef {ReadonlyMap<string, { readonly type: string, readonly body: string }>} Pages by their paths
 */

/**
 * @typedef {object} Serving
 * @property {Security} [certificate] serves over https
 * @property {Pages} [pages] that are in no folder
 * @property {string} [officeLibrary] where the site's task pane loads office.js from, unless from Microsoft
 */

/**
 * Serves a folder of static files to this computer alone.
 * @param {string} folder
 * @param {number} port 0 takes a free one
 * @param {Serving} serving
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with code EADDRINUSE where the port is taken
 */
export async function serveSite(folder, port, { certificate, pages, officeLibrary } = {}) {
  const { default: sirv } = await import("sirv");
  const files = sirv(folder, { dev: false, etag: true, gzip: false });
  /** @type {import("node:http").RequestListener} */
  const answer = (request, response) => {
    if (!isForThisComputer(request.headers.host)) {
      response.writeHead(403).end("Only for this computer.");
      return;
    }
    if (!existsSync(folder)) {
      response.writeHead(410).end("The files are gone. Start Normering again.");
      return;
    }
    for (const [name, value] of headersFor(request.url ?? "/", officeLibrary))
      response.setHeader(name, value);
    const page = pages?.get(request.url ?? "/");
    if (page !== undefined) {
      response.writeHead(200, { "Content-Type": page.type }).end(page.body);
      return;
    }
    files(request, response, () => {
      // It may be there after the next build.
      response.writeHead(404, { "Cache-Control": "no-store" }).end("Not found.");
    });
  };
  const first = await listen(serverOf(answer, certificate), addresses[0] ?? "", port);
  const taken = portOf(first);
  const second = await listen(serverOf(answer, certificate), addresses[1] ?? "", taken).catch(
    ignoreMissingAddress,
  );
  const servers = second === undefined ? [first] : [first, second];
  return {
    port: taken,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/**
 * A page of another name that points here must not read what is served (DNS rebinding).
 * @param {string | undefined} host
 */
function isForThisComputer(host) {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? "");
}

/**
 * @param {import("node:http").RequestListener} answer
 * @param {Security} [security]
 */
function serverOf(answer, security) {
  if (security === undefined) return createServer(answer);
  return createSecureServer({ cert: security.certificate, key: security.key }, answer);
}

/**
 * @param {import("node:http").Server} server
 * @param {string} address
 * @param {number} port
 * @returns {Promise<import("node:http").Server>}
 */
function listen(server, address, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: address, port, exclusive: true }, () => resolve(server));
  });
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/**
 * A computer without IPv6 is served on the other address alone.
 * @param {unknown} error
 * @returns {undefined}
 */
function ignoreMissingAddress(error) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT") throw error;
}
