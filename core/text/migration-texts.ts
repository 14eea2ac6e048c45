import { migrationText as danish } from "./da/migration.ts";
import { migrationText as english } from "./en/migration.ts";
import type { Language } from "./language.ts";
import type { MigrationText } from "./migration-text.ts";

export const migrationTexts: Readonly<Record<Language, MigrationText>> = { da: danish, en: english };
