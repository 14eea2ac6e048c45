import { allWithin, type Element, type Placed } from "./element.ts";

/** Where what an element refers to is kept. */
const homes: Readonly<Record<string, string>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  FunctionFile: "Urls",
};

const resourcesIn = (
  manifest: Element,
): readonly (Placed & { readonly home: string; readonly id: string })[] =>
  allWithin(manifest)
    .filter(({ path }) => path.at(-3) === "Resources")
    .map((placed) => ({
      ...placed,
      home: placed.path.at(-2) ?? "",
      id: placed.element.attributes.id ?? "",
    }));

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Whether every reference finds its resource, of the right kind, and every resource is used and named once. */
export const checkResources = (manifest: Element): readonly string[] => {
  const resources = resourcesIn(manifest);
  const references = allWithin(manifest).filter(({ element }) => element.attributes.resid !== undefined);
  const used = new Set(references.map(({ element }) => element.attributes.resid));
  const unresolved = references.flatMap(({ element: { name, attributes } }) => {
    const home = homes[name];
    const isThere = resources.some((resource) => resource.id === attributes.resid && resource.home === home);
    return isThere ? [] : [`${name}: "${attributes.resid}" is not among the ${home}`];
  });
  const unused = resources
    .filter(({ id }) => !used.has(id))
    .map(({ home, id }) => `${home}: nothing refers to "${id}"`);
  const twice = repeated(resources.map(({ id }) => id)).map((id) => `Resources: "${id}" is there twice`);
  return [...unresolved, ...unused, ...twice];
};

/** Groups and controls by the ids that the ribbon knows them by. */
export const checkIds = (manifest: Element): readonly string[] => {
  const ids = allWithin(manifest)
    .filter(({ element: { name } }) => name === "Group" || name === "Control" || name === "Item")
    .map(({ element }) => element.attributes.id ?? "");
  return repeated(ids).map((id) => `"${id}" names two controls or groups`);
};

const textNames = new Set(["DisplayName", "Description", "String"]);

/** Every text that users see is there once in every language of the product. */
export const checkLanguages = (manifest: Element, others: readonly string[]): readonly string[] => {
  const own = manifest.children.find(({ name }) => name === "DefaultLocale")?.text.trim() ?? "";
  const wrong = allWithin(manifest)
    .filter(({ element }) => element.attributes.DefaultValue !== undefined)
    .flatMap(({ element }) => languageProblems(element, own, others));
  return wrong;
};

const languageProblems = (element: Element, own: string, others: readonly string[]): string[] => {
  const where = element.attributes.id ?? element.name;
  const locales = element.children
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => attributes.Locale ?? "");
  const twice = repeated([own, ...locales]).map((locale) => `${where}: ${locale} is there twice`);
  if (!textNames.has(element.name)) return twice;
  const missing = others
    .filter((locale) => !locales.includes(locale))
    .map((locale) => `${where}: the text in ${locale} is missing`);
  return [...twice, ...missing];
};
