/** What a button of the ribbon opens the pane with; "pane" where it asks for nothing that there is. */
export type AskedView = "pane" | "commands" | "self-test";

/** @param search of the page's address, such as "?view=self-test" */
export const askedView = (search: string): AskedView => {
  const view = new URLSearchParams(search).get("view");
  return view === "commands" || view === "self-test" ? view : "pane";
};
