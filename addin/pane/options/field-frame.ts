/** What every field of an option has around its value. */
export interface FieldFrame {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly required: boolean;
  readonly placeholder: string;
  /** That it is empty and has to be filled, in a word; null where it does not. */
  readonly missing: string | null;
  readonly problem: string | null;
}
