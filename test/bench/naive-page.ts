/** The words by which the naive page says that it has come to its end. */
export const naiveEnd = "Læst:";

/**
 * A task pane as the examples of the documentation are put together: office.js in the head, where the page waits for it, then
 * table by table with a sync each. It shows how many rows it has read, and computes nothing.
 */
export const naivePage = (officeLibrary: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Naive</title>
    <script src="${officeLibrary}"></script>
  </head>
  <body>
    <h1>Normering</h1>
    <p id="told">Venter</p>
    <script>
      Office.onReady(() => Excel.run(async (context) => {
        const tables = context.workbook.tables;
        tables.load("items/name");
        await context.sync();
        let rows = 0;
        for (const table of tables.items) {
          const range = table.getRange();
          range.load("values");
          await context.sync();
          rows += range.values.length;
        }
        document.getElementById("told").textContent = "${naiveEnd} " + rows;
      }));
    </script>
  </body>
</html>
`;
