import { fileOpen, fileSave } from "browser-fs-access";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const macroWorkbookType = "application/vnd.ms-excel.sheet.macroEnabled.12";
const filter = { mimeTypes: [workbookType, macroWorkbookType], extensions: [".xlsx", ".xlsm"] };

/** A file that was opened, and the place that it can be saved to. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: FilePlace | null;
  /** Id of the copy of unsaved work that it is, which was kept on this device. */
  readonly keptAs?: string;
  /** It is in no file yet. */
  readonly isNew?: boolean;
}

/** Where a file lies, and when it was last written as far as this page knows. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly place: FilePlace | null }
  | { readonly kind: "cancelled" }
  /** Somebody else wrote the file since it was opened; nothing was written over. */
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "failed"; readonly detail: string };

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

const openedFile = async (file: File, handle: FileSystemFileHandle | undefined): Promise<OpenedFile> => ({
  name: file.name,
  bytes: await bytesOf(file),
  place: handle === undefined ? null : { handle, lastModified: file.lastModified },
});

/** Lets the user choose a workbook; null where none was chosen. */
export const chooseFile = async (): Promise<OpenedFile | null> => {
  try {
    const file = await fileOpen({ ...filter, id: "normering" });
    return await openedFile(file, file.handle);
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
};

/** What browsers that can write files give with a dropped one. */
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

const handleOf = async (item: DroppedItem): Promise<FileSystemFileHandle | undefined> => {
  const handle = await item.getAsFileSystemHandle?.();
  return handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined;
};

/** The first file that was dropped; null where something else was. To be called before the event is over. */
export const droppedFile = async (transfer: DataTransfer): Promise<OpenedFile | null> => {
  const item = [...transfer.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile() ?? null;
  if (item === undefined || file === null) return null;
  return openedFile(file, await handleOf(item as DataTransferItem & DroppedItem));
};

const isChanged = async ({ handle, lastModified }: FilePlace): Promise<boolean> => {
  try {
    return (await handle.getFile()).lastModified !== lastModified;
  } catch {
    // A file that was moved or removed is written anew, which loses nothing.
    return false;
  }
};

const placeOf = async (handle: FileSystemFileHandle | null): Promise<FilePlace | null> =>
  handle === null ? null : { handle, lastModified: (await handle.getFile()).lastModified };

/**
 * Saves the workbook where it lies, or lets the user choose where. A browser that cannot write files downloads it under its
 * name.
 */
export const saveFile = async (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  place: FilePlace | null,
): Promise<SaveOutcome> => {
  try {
    if (place !== null && (await isChanged(place))) return { kind: "changed-meanwhile" };
    const blob = new Blob([bytes], { type: name.endsWith(".xlsm") ? macroWorkbookType : workbookType });
    const options = { ...filter, fileName: name, id: "normering" };
    const handle = await fileSave(blob, options, place?.handle ?? null);
    return { kind: "saved", name: handle?.name ?? name, place: await placeOf(handle) };
  } catch (error) {
    if (isCancelled(error)) return { kind: "cancelled" };
    return { kind: "failed", detail: error instanceof Error ? `${error.name}: ${error.message}` : "" };
  }
};
