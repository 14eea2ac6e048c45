/** A number that a method takes, and the range it has to be in. */
export interface NumberForm {
  readonly kind: "number";
  readonly from: number;
  /** `from` itself is too small. */
  readonly above?: true;
  readonly to: number;
  /** `to` itself is too large. */
  readonly below?: true;
  readonly whole?: true;
}

export type Form =
  | NumberForm
  | { readonly kind: "numbers"; readonly each: NumberForm }
  /** One number, or several that are added up. */
  | { readonly kind: "number-or-numbers"; readonly each: NumberForm }
  /** A name for people, which is not reckoned with. */
  | { readonly kind: "name" }
  | { readonly kind: "rows"; readonly row: RecordForm };

export interface Field {
  readonly form: Form;
  readonly optional?: true;
}

/** The fields of an input, and what holds between them. */
export interface RecordForm {
  readonly fields: Readonly<Record<string, Field>>;
  /** Exactly one of these is there. */
  readonly oneOf?: readonly string[];
  /** At least one of these is there. */
  readonly someOf?: readonly string[];
  /** A field that means nothing without others. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
}

/** What a form lets through. What holds between fields is held by the reading, and not told by the type. */
export type ValueOf<F extends Form> = F extends { readonly kind: "number" }
  ? number
  : F extends { readonly kind: "numbers" }
    ? readonly number[]
    : F extends { readonly kind: "number-or-numbers" }
      ? number | readonly number[]
      : F extends { readonly kind: "rows"; readonly row: infer R extends RecordForm }
        ? readonly RecordOf<R>[]
        : string;

type Fields<R extends RecordForm> = R["fields"];
type OptionalKey<R extends RecordForm> = {
  [K in keyof Fields<R>]: Fields<R>[K] extends { readonly optional: true } ? K : never;
}[keyof Fields<R>];

export type RecordOf<R extends RecordForm> = {
  readonly [K in Exclude<keyof Fields<R>, OptionalKey<R>>]: ValueOf<Fields<R>[K]["form"]>;
} & {
  readonly [K in OptionalKey<R>]?: ValueOf<Fields<R>[K]["form"]>;
};
