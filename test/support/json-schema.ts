type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** The keywords that this validator knows; a schema with another one is refused rather than passed over. */
const known = new Set([
  "$schema",
  "$ref",
  "$defs",
  "title",
  "description",
  "type",
  "enum",
  "const",
  "anyOf",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "pattern",
  "minimum",
]);

/** What is wrong with a value by a JSON Schema, each with its path. */
export const violations = (value: unknown, root: Schema): string[] => validate(value, root, root, "$");

function validate(value: unknown, schema: Schema, root: Schema, path: string): string[] {
  for (const keyword of Object.keys(schema))
    if (!known.has(keyword)) throw new Error(`The validator does not know ${keyword}.`);
  const refused = (reason: string): string[] => [`${path}: ${reason}`];
  const problems = simpleProblems(value, schema).flatMap(refused);
  if (typeof schema.$ref === "string")
    problems.push(...validate(value, resolve(schema.$ref, root), root, path));
  if (Array.isArray(schema.anyOf)) {
    const fits = schema.anyOf.some(
      (each: unknown) => isSchema(each) && validate(value, each, root, path).length === 0,
    );
    if (!fits) problems.push(...refused("fits none of its forms"));
  }
  if (Array.isArray(value) && isSchema(schema.items)) {
    const { items } = schema;
    problems.push(...value.flatMap((each, index) => validate(each, items, root, `${path}[${index}]`)));
  }
  if (isSchema(value) && isSchema(schema.properties))
    problems.push(...recordProblems(value, schema, root, path));
  return problems;
}

function simpleProblems(
  value: unknown,
  { type, enum: allowed, const: only, pattern, minimum }: Schema,
): string[] {
  const types = typeof type === "string" ? [type] : Array.isArray(type) ? (type as string[]) : null;
  const ofType = (name: string) => (name === "integer" ? Number.isInteger(value) : name === typeOf(value));
  const problems: string[] = [];
  if (types !== null && !types.some(ofType)) problems.push(`is ${typeOf(value)}, not ${types.join(" or ")}`);
  if (Array.isArray(allowed) && !allowed.includes(value))
    problems.push(`is ${JSON.stringify(value)}, none of its values`);
  if (only !== undefined && value !== only) problems.push(`is not ${JSON.stringify(only)}`);
  if (typeof pattern === "string" && typeof value === "string" && !new RegExp(pattern).test(value))
    problems.push(`"${value}" does not fit ${pattern}`);
  if (typeof minimum === "number" && typeof value === "number" && value < minimum)
    problems.push(`is below ${minimum}`);
  return problems;
}

function recordProblems(
  value: Schema,
  { properties, required, additionalProperties }: Schema,
  root: Schema,
  path: string,
): string[] {
  const described = isSchema(properties) ? properties : {};
  const names = Array.isArray(required) ? (required as string[]) : [];
  const missing = names.filter((name) => !(name in value)).map((name) => `${path}.${name}: is missing`);
  const unknown = Object.keys(value)
    .filter((name) => additionalProperties === false && !(name in described))
    .map((name) => `${path}.${name}: is not described`);
  const within = Object.entries(value).flatMap(([name, each]) => {
    const schema = described[name];
    return isSchema(schema) ? validate(each, schema, root, `${path}.${name}`) : [];
  });
  return [...missing, ...unknown, ...within];
}

function resolve(reference: string, root: Schema): Schema {
  const name = reference.replace("#/$defs/", "");
  const found = isSchema(root.$defs) ? root.$defs[name] : undefined;
  if (!isSchema(found)) throw new Error(`The schema has no ${reference}.`);
  return found;
}
