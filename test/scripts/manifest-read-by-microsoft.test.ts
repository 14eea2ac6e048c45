import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";

test("Microsoft's own reader finds in the manifest what a municipality is to see", async () => {
  const read = await OfficeAddinManifest.readManifestFile(path.join(root, "manifest.xml"));
  expect(read).toMatchObject({
    displayName: "Normering",
    defaultLocale: "da-DK",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    providerName: "Normering",
  });
  expect(read.defaultSettings?.sourceLocation).toBe("https://localhost:3000/task-pane.html");
  expect(read.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(read.id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
