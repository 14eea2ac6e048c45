import type { CommandLineText, UsageProblem } from "../../core/text/command-line-text.ts";

/** What is wrong with the words after the command, and how it is used. */
export const usageSentence = (problem: UsageProblem, { usageProblem, usage }: CommandLineText): string => {
  const sentence = (): string => {
    switch (problem.kind) {
      case "unknown-option":
        return usageProblem["unknown-option"](problem);
      case "missing-value":
        return usageProblem["missing-value"](problem);
      case "unneeded-value":
        return usageProblem["unneeded-value"](problem);
      case "unknown-language":
        return usageProblem["unknown-language"](problem);
      case "no-file":
        return usageProblem["no-file"](problem);
      case "several-files":
        return usageProblem["several-files"](problem);
      case "only-in-table":
        return usageProblem["only-in-table"](problem);
      case "not-with-upgrade":
        return usageProblem["not-with-upgrade"](problem);
    }
  };
  return `${sentence()}\n\n${usage.trimEnd()}`;
};
