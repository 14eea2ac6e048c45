/** Microsoft's client library, as the page has it. */
export interface OfficeLibrary {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

/** How the port speaks with the workbook that Excel has open. */
export interface Connection {
  /** One conversation. Where the user is typing into a cell, it waits until that has ended. */
  readonly run: <Value>(batch: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
  /** Goes on with objects of an earlier conversation. */
  readonly runAgain: (context: Excel.RequestContext, batch: () => Promise<void>) => Promise<void>;
  readonly supports: (excelApi: string) => boolean;
  /** Opens a workbook beside the present one. */
  readonly createWorkbook: (base64: string) => Promise<void>;
}

/** A page that an old Excel has opened has no library of Excel's, but one of Office's that can be asked. */
export const supportsExcelApi = (office: typeof Office, version: string): boolean =>
  office.context.requirements.isSetSupported("ExcelApi", version);

export const connectionOf = ({ excel, office }: OfficeLibrary): Connection => ({
  run: (batch) => excel.run({ delayForCellEdit: true }, batch),
  runAgain: (context, batch) => excel.run(context, batch),
  supports: (excelApi) => supportsExcelApi(office, excelApi),
  createWorkbook: (base64) => excel.createWorkbook(base64),
});

/** The library that the page has loaded; Office must be ready. */
export const pageLibrary = (): OfficeLibrary => ({ excel: Excel, office: Office });
