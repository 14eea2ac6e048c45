/** What an option is called by. */
export interface OptionWords {
  /** Its own name. */
  readonly name: string | null;
  /** The words that were chosen for its kind, as the sheet has them. */
  readonly kind: string;
  /** What it acts on: a task or an allowance, a staff group. */
  readonly actsOn: readonly string[];
  readonly scenarios: readonly string[];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const withDetail = (kind: string, actsOn: readonly string[]): string =>
  actsOn.length === 0 ? kind : `${kind} (${actsOn.join(", ")})`;

const numbered = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
};

/**
 * Names of the options, in their order. One without a name is called by its kind; where that is also another's in one
 * scenario, what it acts on is added, and a number where that is the same too. The user's own names stay as they are.
 */
export const optionNames = (options: readonly OptionWords[]): readonly string[] => {
  const names = options.map(({ name, kind }) => name ?? capitalised(kind));
  const beside = options.map(({ scenarios }) =>
    options.flatMap((other, index) =>
      other.scenarios.some((scenario) => scenarios.includes(scenario)) ? [index] : [],
    ),
  );
  const namesBeside = (index: number): readonly string[] =>
    (beside[index] ?? []).flatMap((other) => (other === index ? [] : (names[other] ?? [])));
  const alone = options.map((_, index) => !namesBeside(index).includes(names[index] ?? ""));
  for (const [index, { name, kind, actsOn }] of options.entries()) {
    if (name !== null || alone[index] === true) continue;
    names[index] = numbered(withDetail(capitalised(kind), actsOn), new Set(namesBeside(index)));
  }
  return names;
};
