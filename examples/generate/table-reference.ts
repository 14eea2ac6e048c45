/** A column of a table by its header; brackets and the like are marked as belonging to the name. */
export const columnReference = (table: string, header: string): string =>
  `${table}[[${header.replace(/['#[\]@]/g, "'$&")}]]`;
