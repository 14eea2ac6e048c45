/** The server that the page loads Office's client library from: Microsoft's, or on a closed network one with a copy. */
export const libraryHost = (): string => {
  const script = document.getElementById("office-library");
  return script instanceof HTMLScriptElement ? new URL(script.src).host : "";
};
