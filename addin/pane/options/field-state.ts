/** What a field says under itself: what is wrong, or else quietly that something is missing. */
export const fieldState = (problem: string | null, missing: string | null) => {
  if (problem !== null) return { validationState: "error", validationMessage: problem } as const;
  if (missing === null) return { validationState: "none" } as const;
  return { validationState: "none", validationMessage: missing, validationMessageIcon: null } as const;
};
