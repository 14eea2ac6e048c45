import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests of what keeps nothing from one call to the next: they share its modules, which take longer to load than to test. */
const ofPureCode = [
  "acceptance",
  "addin/*",
  "browser-engine",
  "browser-notation",
  "core",
  "corpus",
  "examples",
  "fuzz",
  "golden",
  "office-host",
  "ooxml",
  "port",
  "properties",
  "round-trip",
].map((folder) => `test/${folder}/**/*.test.ts`);

/** The files that drive a browser take longest, so they are not left for the end, where they would run alone. */
class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const drives = ({ moduleId }: TestSpecification) => moduleId.includes("/test/browser/");
    const sorted = await super.sort(files);
    return [...sorted.filter(drives), ...sorted.filter((file) => !drives(file))];
  }
}

export default defineConfig({
  test: {
    setupFiles: ["test/support/property-seed.ts"],
    // Nothing is timed by a test: what drives a browser or LibreOffice may have to wait for its turn on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A test often waits for another program, so that no processor is kept free for the rest.
    maxWorkers: "100%",
    // Workbooks are read and thrown away by the thousand: with more room for what is new, less time goes to tidying up.
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: BrowsersFirst },
    projects: [
      { extends: true, test: { name: "pure", include: ofPureCode, isolate: false } },
      {
        extends: true,
        test: {
          name: "programs",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...ofPureCode],
        },
      },
    ],
  },
});
