import { allWithin, type Element } from "./element.ts";
import { pngSize } from "./png-size.ts";

/** Gives a file of the built site by its path there, such as "icons/icon-16.png"; null where there is none. */
export type SiteFile = (path: string) => Uint8Array | null;

interface Named {
  readonly where: string;
  readonly address: string;
  /** Pixels of each side, of a picture. */
  readonly pixels: number | null;
}

/** Pixels of the pictures that stand beside the name of the add-in. */
const listIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const neededSizes = ["16", "32", "80"];

const imageAddress = (manifest: Element, id: string | undefined): string =>
  allWithin(manifest).find(({ element, path }) => path.at(-2) === "Images" && element.attributes.id === id)
    ?.element.attributes.DefaultValue ?? "";

const namedFiles = (manifest: Element): readonly Named[] =>
  allWithin(manifest).flatMap(({ element: { name, attributes }, path }): Named[] => {
    const where = attributes.id ?? name;
    const { DefaultValue: address, size, resid } = attributes;
    if (name === "Image" && path.at(-2) === "Icon")
      return [{ where: `Icon ${size}`, address: imageAddress(manifest, resid), pixels: Number(size) }];
    if (address === undefined || !address.startsWith("https://")) return [];
    return [{ where, address, pixels: listIcons[name] ?? null }];
  });

const fileProblems = ({ where, address, pixels }: Named, base: string, file: SiteFile): string[] => {
  if (!address.startsWith(base)) return [`${where}: "${address}" does not begin with ${base}`];
  const bytes = file(address.slice(base.length).replace(/\?.*$/, ""));
  if (bytes === null) return [`${where}: "${address}" is not in the site`];
  if (pixels === null) return [];
  const size = pngSize(bytes);
  if (size === null) return [`${where}: "${address}" is no PNG`];
  const isRight = size.width === pixels && size.height === pixels;
  return isRight ? [] : [`${where}: ${size.width} × ${size.height} pixels in place of ${pixels} × ${pixels}`];
};

const iconProblems = (manifest: Element): string[] =>
  allWithin(manifest)
    .filter(({ element }) => element.name === "Icon")
    .flatMap(({ element: { children }, path }) =>
      neededSizes
        .filter((size) => !children.some(({ attributes }) => attributes.size === size))
        .map((size) => `${path.at(-2)}: the icon of ${size} pixels is missing`),
    );

/** Whether everything that the manifest names is in the site, and pictures have the pixels that they say. */
export const checkFiles = (manifest: Element, base: string, file: SiteFile): readonly string[] => [
  ...iconProblems(manifest),
  ...new Set(namedFiles(manifest).flatMap((named) => fileProblems(named, base, file))),
];
