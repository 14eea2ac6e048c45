import { allWithin, type Element } from "./element.ts";
import { namespaces } from "./namespaces.ts";

/** Inside the part for the ribbon these are of the basic types. */
const basicNames = new Set([
  "Sets",
  "Set",
  "Images",
  "Image",
  "Urls",
  "Url",
  "ShortStrings",
  "LongStrings",
  "String",
  "Override",
]);

const expected = (name: string, path: readonly string[]): string => {
  if (!path.includes("VersionOverrides")) return namespaces.manifest;
  return basicNames.has(name) ? namespaces.basic : namespaces.ribbon;
};

/** Excel passes over an element of another namespace, and the ribbon stays empty without a word. */
export const checkNamespaces = (manifest: Element): readonly string[] =>
  allWithin(manifest).flatMap(({ element: { name, namespace }, path }) => {
    const right = expected(name, path);
    return namespace === right
      ? []
      : [`${path.join("/")}: the namespace is "${namespace}" in place of "${right}"`];
  });
