import process from "node:process";
import { build } from "vite";

/** React and what is made of its elements must both be of the kind that is shipped, or neither: here all of it is. */
const asShipped = async (action: () => Promise<unknown>): Promise<void> => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await action();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, "NODE_ENV");
    else process.env.NODE_ENV = before;
  }
};

/** Builds a page of the tests, with parts of the product on it, into a folder. */
export const buildPage = (page: string, folder: string): Promise<void> =>
  asShipped(() =>
    build({
      configFile: false,
      root: page,
      base: "./",
      publicDir: false,
      logLevel: "error",
      assetsInclude: ["**/*.xlsx"],
      build: {
        target: "es2022",
        outDir: folder,
        emptyOutDir: true,
        manifest: true,
        rolldownOptions: {
          // Fluent marks its files for React's server; there is none here.
          onLog: (level, log, handle) => {
            if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
          },
        },
      },
    }),
  );
