import { sources } from "../../core/sources.ts";

/** How a value of the JSON document is told to a person, and as a fragment of a JSON Schema. */
export interface Form {
  readonly words: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface Field {
  readonly form: Form;
  readonly meaning: string;
}

interface OptionalField extends Field {
  readonly optional: true;
}

/** A description of every field of a type: a field without one does not compile, nor one that the type lacks. */
export type RecordForm<Record> = {
  readonly [Key in keyof Record]-?: Pick<Record, Key> extends Required<Pick<Record, Key>>
    ? Field
    : OptionalField;
};

export const figure: Form = { words: "number or null", schema: { type: ["number", "null"] } };
export const number: Form = { words: "number", schema: { type: "number" } };
export const count: Form = { words: "whole number", schema: { type: "integer", minimum: 0 } };
export const text: Form = { words: "text", schema: { type: "string" } };
export const placeName: Form = { words: "text or null", schema: { type: ["string", "null"] } };
export const yesNo: Form = { words: "true or false", schema: { type: "boolean" } };
export const month: Form = {
  words: 'month, "2016-10"',
  schema: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" },
};

export const oneOf = (words: string, values: readonly (string | number)[]): Form => ({
  words,
  schema: { enum: values },
});

export const orNull = ({ words, schema }: Form): Form => ({
  words: `${words}, or null`,
  schema: { anyOf: [schema, { type: "null" }] },
});

export const sourceId = oneOf("id of a source", Object.keys(sources));

export const listOf = ({ words, schema }: Form): Form => ({
  words: `list of ${words}`,
  schema: { type: "array", items: schema },
});

/** A record whose field names are ids, not all of which need be there. */
export const valuesById = ({ words, schema }: Form, ids: readonly string[]): Form => ({
  words: `${words} by id`,
  schema: {
    type: "object",
    properties: Object.fromEntries(ids.map((id) => [id, schema])),
    additionalProperties: false,
  },
});

export const record = (name: string): Form => ({
  words: `[${name}](#${name.toLowerCase()})`,
  schema: { $ref: `#/$defs/${name}` },
});

export const field = (form: Form, meaning: string): Field => ({ form, meaning });

export const optional = (form: Form, meaning: string): OptionalField => ({ form, meaning, optional: true });

export const isOptional = (described: Field): boolean => "optional" in described;
