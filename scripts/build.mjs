// npm run build: the browser edition and Excel's task pane as static files in dist/, for any web server.
import path from "node:path";
import { ensureInstalled, root } from "./install.mjs";
import { buildSite } from "./site.mjs";

ensureInstalled();
buildSite(path.join(root, "dist"));
console.log("The site is in dist/.");
