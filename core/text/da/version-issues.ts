import type { VersionIssueData } from "../../workbook/version-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const versionIssues: Pick<IssueMessages, keyof VersionIssueData> = {
  "newer-version": ({ found, known }, say) =>
    `Projektmappen er lavet til en nyere Normering: dens model har nummer ${say.number(found)}, og denne udgave kender dem til og med ${say.number(known)}. Der er regnet, så langt udgaven rækker, og der skrives intet i projektmappen. Hent den nyeste Normering.`,
};
