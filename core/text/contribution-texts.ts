import type { ContributionText } from "./contribution-text.ts";
import { contributionText as danish } from "./da/contributions.ts";
import { contributionText as english } from "./en/contributions.ts";
import type { Language } from "./language.ts";

export const contributionTexts: Readonly<Record<Language, ContributionText>> = { da: danish, en: english };
