/** How the client library tells the host which object it means. */
export interface ObjectPath {
  readonly Id: number;
  /** 1 the workbook, 3 what a method gives, 4 a property, 5 an item, 6 a kept reference, 7 nothing. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object that stands in its place; 0 where none does. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface Action {
  readonly Id: number;
  /** 1 make an object, 2 load, 3 call a method, 4 set a property, 5 a mark that is answered with nothing. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** What one sync sends. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly Location: string;
  };
}

/** An error that Excel itself would give. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const apiErrors = {
  /** What Excel gives where it knows no better, often once only. */
  generalException: () =>
    new ApiError("GeneralException", "There was an internal error while processing the request."),
  accessDenied: () => new ApiError("AccessDenied", "You cannot perform the requested operation."),
  invalidOperation: () =>
    new ApiError("InvalidOperation", "The operation attempted is invalid on the object."),
  itemNotFound: () => new ApiError("ItemNotFound", "The requested resource doesn't exist."),
  itemAlreadyExists: () =>
    new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists."),
  invalidReference: () =>
    new ApiError("InvalidReference", "This reference is not valid for the current operation."),
  invalidArgument: () =>
    new ApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format."),
  wrongSize: () =>
    new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  cellEdit: () =>
    new ApiError(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    ),
  requestTooLarge: () =>
    new ApiError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
  responseTooLarge: () =>
    new ApiError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."),
} as const;
