/** What every field of an option has around its value. */
export interface FieldFrame {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly required: boolean;
  readonly placeholder: string;
  readonly problem: string | null;
}
