import type { ContractText } from "./contract-text.ts";
import { contractText as danish } from "./da/contract.ts";
import { contractText as english } from "./en/contract.ts";
import type { Language } from "./language.ts";

export const contractTexts: Readonly<Record<Language, ContractText>> = { da: danish, en: english };
