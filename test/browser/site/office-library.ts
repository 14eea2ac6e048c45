import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const headers = {
  "Content-Type": "text/javascript",
  // office.js demands it of the parts that it loads, and Microsoft's own server says it.
  "Access-Control-Allow-Origin": "*",
};

/** Microsoft's client library as it is published, office.js and all that it loads, at an address such as Microsoft's own. */
export const officeLibrary =
  (place: string): RequestListener =>
  (request, response) => {
    const asked = new URL(request.url ?? "/", "https://localhost").pathname;
    const file = path.join(folder, asked.startsWith(place) ? asked.slice(place.length) : "nothing");
    readFile(file).then(
      (bytes) => response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404).end(),
    );
  };
