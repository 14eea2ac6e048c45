/** Most decimals that General shows. */
const mostDecimals = 9;

/** What a number shows in the width it has: General loses decimals first; what does not fit at all is hashed. */
export const fitNumber = (
  shown: string,
  value: number,
  isGeneral: boolean,
  fits: (text: string) => boolean,
): string => {
  if (fits(shown)) return shown;
  if (isGeneral && !shown.includes("E"))
    for (let decimals = mostDecimals; decimals >= 0; decimals -= 1) {
      const text = withDecimals(value, decimals);
      if (text.length < shown.length && fits(text)) return text;
    }
  return hashes(fits);
};

const withDecimals = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  return (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace(".", ",");
};

/** As many as fit, one at the least. */
const hashes = (fits: (text: string) => boolean): string => {
  let text = "#";
  while (text.length < 255 && fits(`${text}#`)) text += "#";
  return text;
};
