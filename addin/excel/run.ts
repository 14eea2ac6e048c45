/** One conversation with Excel. Where the user is typing into a cell, it waits until that has ended. */
export const run = <Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
  Excel.run({ delayForCellEdit: true }, batch);

export const supports = (excelApi: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", excelApi);
