/** Says what is wrong with a value; null where nothing is. */
export type ValueRule = (value: string) => string | null;

const matching =
  (pattern: RegExp, what: string): ValueRule =>
  (value) =>
    pattern.test(value) ? null : `"${value}" is no ${what}`;

export const oneOf =
  (...values: readonly string[]): ValueRule =>
  (value) =>
    values.includes(value) ? null : `"${value}" is none of ${values.join(", ")}`;

export const atMost =
  (longest: number): ValueRule =>
  (value) => {
    if (value.trim() === "") return "is empty";
    return value.length > longest ? `has ${value.length} characters, and may have ${longest}` : null;
  };

export const guid = matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "GUID");
export const version = matching(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/, "version of four numbers");
export const setVersion = matching(/^\d{1,2}\.\d{1,2}$/, "version of a requirement set");
export const locale = matching(/^[a-z]{2}-[A-Z]{2}$/, "locale such as da-DK");
export const id = matching(/^[A-Za-z][\w.]{0,124}$/, "id");

export const resourceId: ValueRule = (value) =>
  value.length > 32 ? `"${value}" has ${value.length} characters, and may have 32` : id(value);

export const address: ValueRule = (value) => {
  if (!value.startsWith("https://")) return `"${value}" is not https`;
  if (!URL.canParse(value)) return `"${value}" is no address`;
  return atMost(2048)(value);
};

export const imageSize = oneOf("16", "20", "24", "32", "40", "48", "64", "80");
export const host = oneOf("Workbook");
export const permissions = oneOf(
  "Restricted",
  "ReadDocument",
  "ReadAllDocument",
  "WriteDocument",
  "ReadWriteDocument",
);

/** Requirement sets of Excel and those that all of Office shares. */
export const requirementSet = oneOf(
  "ExcelApi",
  "ExcelApiDesktop",
  "ExcelApiOnline",
  "AddinCommands",
  "CustomFunctionsRuntime",
  "DialogApi",
  "DialogOrigin",
  "DocumentThemeApi",
  "File",
  "IdentityAPI",
  "ImageCoercion",
  "KeyboardShortcuts",
  "OpenBrowserWindowApi",
  "RibbonApi",
  "Settings",
  "SharedRuntime",
  "TableBindings",
  "TableCoercion",
  "TextBindings",
  "TextCoercion",
);
