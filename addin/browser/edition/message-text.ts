import type { EditionMessage } from "./session-state.ts";
import type { EditionText } from "./text/edition-text.ts";

/** A message in a sentence, and details that a user may copy for whoever helps; they hold no figure of the workbook. */
export const messageText = (
  message: EditionMessage,
  text: EditionText,
): { readonly sentence: string; readonly details: string; readonly isTrouble: boolean } => {
  const trouble = (sentence: string, details = "") => ({ sentence, details, isTrouble: true });
  switch (message.kind) {
    case "refused":
      return trouble(text.refused[message.code](message.name));
    case "not-a-file":
      return trouble(text.notAFile);
    case "not-read":
      return trouble(text.notRead(message.name), message.detail);
    case "not-saved":
      return trouble(text.notSaved(message.name), message.detail);
    case "cells-not-saved": {
      const { code, sheet, address } = message.problem;
      return trouble(text.cellsNotSaved(code, `${sheet}!${address}`));
    }
    case "changed-meanwhile":
      return trouble(text.changedMeanwhile(message.name));
    case "downloaded":
      return { sentence: text.downloaded(message.name), details: "", isTrouble: false };
    case "engine-lost":
      return trouble(text.engineLost);
    case "formulas-old":
      return trouble(text.formulasOld(message.cell, message.others));
  }
};
