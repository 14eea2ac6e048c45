import { parseXml } from "../xml/parse.ts";

export const contentTypesPath = "[Content_Types].xml";

/** Tells the declared content type of a part, or null. */
export type ContentTypes = (part: string) => string | null;

const extensionOf = (part: string): string => part.slice(part.lastIndexOf(".") + 1).toLowerCase();

export const readContentTypes = (xml: string): ContentTypes => {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  parseXml(xml, contentTypesPath, {
    open: (name, { Extension, PartName, ContentType }) => {
      if (name === "Default" && Extension && ContentType) defaults.set(Extension.toLowerCase(), ContentType);
      if (name === "Override" && PartName && ContentType) overrides.set(PartName.toLowerCase(), ContentType);
    },
  });
  return (part) => overrides.get(`/${part.toLowerCase()}`) ?? defaults.get(extensionOf(part)) ?? null;
};
