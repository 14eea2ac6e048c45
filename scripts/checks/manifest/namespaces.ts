/** The names that the parts of a manifest are written in. */
export const namespaces = {
  manifest: "http://schemas.microsoft.com/office/appforoffice/1.1",
  ribbon: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  schema: "http://www.w3.org/2001/XMLSchema-instance",
} as const;
