import type { ClipboardEvent } from "react";
import type { CopiedArea } from "../../document/sheet-document.ts";
import { copySelected, cutSelected, pasteInto } from "../state/change.ts";
import type { GridContext } from "../state/grid-context.ts";

/** The browser's own clipboard events, which ask for no permission. */
export const clipboardHandlers = (context: GridContext) => {
  const give = (event: ClipboardEvent, copied: CopiedArea): void => {
    event.clipboardData.setData("text/plain", copied.text);
    event.clipboardData.setData("text/html", copied.html);
    event.preventDefault();
  };
  return {
    onCopy: (event: ClipboardEvent): void => give(event, copySelected(context)),
    onCut: (event: ClipboardEvent): void => give(event, cutSelected(context)),
    onPaste: (event: ClipboardEvent): void => {
      const text = event.clipboardData.getData("text/plain");
      const html = event.clipboardData.getData("text/html");
      event.preventDefault();
      if (text !== "" || html !== "") pasteInto(context, { text, html });
    },
  };
};
