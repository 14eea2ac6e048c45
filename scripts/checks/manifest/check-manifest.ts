import { checkFiles, type SiteFile } from "./check-files.ts";
import { checkForm } from "./check-form.ts";
import { checkNamespaces } from "./check-namespaces.ts";
import { checkIds, checkLanguages, checkResources } from "./check-resources.ts";
import { readElement } from "./element.ts";
import { manifestForm } from "./form.ts";

/** Languages besides that of the manifest itself. */
const otherLocales = ["en-US"];

/** Where the site is thought to stand, with a slash at its end. */
const siteAddress = (source: string): string => source.replace(/[^/]*$/, "");

/**
 * Everything that is wrong with a manifest, in sentences for its author. Microsoft's own validation asks a web service; this
 * one knows the rules that this product's manifest can break.
 */
export const checkManifest = (xml: string, file: SiteFile): readonly string[] => {
  const manifest = readElement(xml);
  if (manifest === null) return ["The manifest is no well-formed XML."];
  if (manifest.name !== "OfficeApp") return [`The manifest begins with ${manifest.name}.`];
  const settings = manifest.children.find(({ name }) => name === "DefaultSettings");
  const source = settings?.children[0]?.attributes.DefaultValue ?? "";
  return [
    ...checkNamespaces(manifest),
    ...checkForm(manifest, manifestForm),
    ...checkResources(manifest),
    ...checkIds(manifest),
    ...checkLanguages(manifest, otherLocales),
    ...checkFiles(manifest, siteAddress(source), file),
  ];
};
