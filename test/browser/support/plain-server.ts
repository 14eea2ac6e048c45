import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

/** What the simplest servers know of files; a server that does not know WebAssembly gives it as bytes. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "text/xml",
  ".wasm": "application/wasm",
};

/** Where a municipality may have put the site: not at the top of its server. */
const place = "/kommune/normering/";

interface PlainServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server that does nothing but give files, as any web server can, and says nothing of them but their type. */
export const startPlainServer = async (folder: string, known = types): Promise<PlainServer> => {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname;
    const inside = asked.startsWith(place) ? asked.slice(place.length) : "..";
    const name = path.normalize(inside === "" ? "index.html" : decodeURIComponent(inside));
    if (name.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    readFile(path.join(folder, name)).then(
      (bytes) => {
        const type = known[path.extname(name)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}${place}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
