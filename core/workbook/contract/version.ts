/**
 * Version of the tables and columns that this edition knows; a workbook tells its own in a setting. 1: without the setting.
 * 2: with rules by the month, pay and phones, and with the setting; some columns have other names (workbook/migration). A new
 * meaning of a table or column gets the next number; a column that can be left out does not.
 */
export const modelVersion = 2;

/** Version of a workbook that does not tell any. */
export const firstModelVersion = 1;
