import type { OptionChoice } from "../../plan.ts";

/** Where an option stands and what it is called make no difference to what it does. */
const beside: ReadonlySet<string> = new Set(["at", "origin", "name"]);

/** What an option says, as a text that two options have in common when they do the same. */
export const whatItSays = (choice: OptionChoice): string =>
  JSON.stringify(choice, (key, value: unknown) => (beside.has(key) ? undefined : value));

/** Options by what they say, so that the order in which they stand changes nothing. */
export const inStandingOrder = (options: readonly OptionChoice[]): readonly OptionChoice[] =>
  options
    .map((choice) => ({ choice, says: whatItSays(choice) }))
    .sort((a, b) => Number(a.says > b.says) - Number(a.says < b.says))
    .map(({ choice }) => choice);
