/** Carries a sentence for the person up to the end of the command: there is no result, and this is why. */
export class Failure extends Error {}

/** Ends the command without a result. */
export const fail = (sentence: string): never => {
  throw new Failure(sentence);
};

const hasCode = (error: unknown): error is { readonly code: string } =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** The system's code of an error, such as "ENOENT"; empty for any other. */
export const systemCode = (error: unknown): string => (hasCode(error) ? error.code : "");
