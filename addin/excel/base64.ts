/** No argument list takes all bytes of a workbook at once. */
const chunk = 0x8000;

export const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (let start = 0; start < bytes.length; start += chunk)
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(text);
};
