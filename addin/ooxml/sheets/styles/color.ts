import { type Attributes, isOn } from "../../xml/parse.ts";
import { indexedColors } from "./indexed-colors.ts";

/** The colours that a workbook names by numbers. */
export interface Palette {
  /** By the numbers that cells use: background, text, and so on; "#RRGGBB". */
  readonly theme: readonly string[];
  /** Colours of the older palette that the workbook has changed, from its first on. */
  readonly indexed: readonly string[];
}

/** Half of each pair of hexadecimal digits, from 0 to 1. */
const channels = (color: string): readonly [number, number, number] => {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

const toHex = (parts: readonly number[]): string =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

interface HueLightnessSaturation {
  /** From 0 to 6, as the sixth of the circle. */
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

const toHls = ([red, green, blue]: readonly [number, number, number]): HueLightnessSaturation => {
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const spread = highest - lowest;
  const lightness = (highest + lowest) / 2;
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (highest === red) return { hue: ((green - blue) / spread + 6) % 6, lightness, saturation };
  return {
    hue: highest === green ? (blue - red) / spread + 2 : (red - green) / spread + 4,
    lightness,
    saturation,
  };
};

const fromHls = ({ hue, lightness, saturation }: HueLightnessSaturation): number[] => {
  const spread = saturation * (1 - Math.abs(2 * lightness - 1));
  return [0, 4, 2].map((offset) => {
    const distance = Math.abs(((hue + offset) % 6) - 3);
    return lightness + spread * (Math.min(1, Math.max(0, distance - 1)) - 0.5);
  });
};

/** Lightens (above 0) or darkens (below 0) a colour by its lightness, as ECMA-376 part 1, 18.8.19 says. */
export const tinted = (color: string, tint: number): string => {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const { hue, lightness, saturation } = toHls(channels(color));
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return toHex(fromHls({ hue, lightness: changed, saturation }));
};

/** The colour between two, `share` of the first. */
export const mixed = (color: string, other: string, share: number): string => {
  const others = channels(other);
  return toHex(channels(color).map((part, index) => part * share + (others[index] ?? 0) * (1 - share)));
};

/** "FF3366CC" or "3366CC", whose transparency no spreadsheet heeds; null for anything else. */
export const hexColor = (text: string | undefined): string | null => {
  const [, digits] = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "") ?? [];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
};

const baseColor = ({ rgb, theme, indexed, auto }: Attributes, palette: Palette): string | null => {
  if (isOn(auto)) return null;
  if (rgb !== undefined) return hexColor(rgb);
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  if (indexed === undefined) return null;
  return palette.indexed[Number(indexed)] ?? indexedColors[Number(indexed)] ?? null;
};

/** The colour that a color element means, its tint applied; null for the default one. */
export const readColor = (attributes: Attributes, palette: Palette): string | null => {
  const color = baseColor(attributes, palette);
  return color === null ? null : tinted(color, Number(attributes.tint ?? 0));
};
