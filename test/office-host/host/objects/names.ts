import { parseArea } from "../../../../addin/ooxml/cells/address.ts";
import { type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostName, HostSheet } from "../workbook-parts.ts";
import type { HostContext } from "./context.ts";
import { addressOf, rangeObject } from "./range.ts";

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A formula, or a range that the name is to be for. */
const formulaGiven = (given: unknown): string => {
  if (typeof given !== "string") return `=${addressOf(given)}`;
  if (!given.startsWith("=")) throw apiErrors.invalidArgument();
  return given;
};

/** The one area of cells that a name is for; null where it is for a formula. */
const rangeOf = (host: HostContext, { formula }: HostName): HostObject | null => {
  const [, name = "", address = ""] = /^=(.*)!(.*)$/.exec(formula) ?? [];
  const sheet = host.state.sheetOf(name.replace(/^'|'$/g, "").replaceAll("''", "'"));
  const area = parseArea(address.replaceAll("$", ""));
  return sheet === undefined || area === null ? null : rangeObject(host, sheet, area);
};

const nameObject = (host: HostContext, named: HostName): HostObject => ({
  kind: "NamedItem",
  values: {
    Name: () => named.name,
    Formula: () => named.formula,
    Scope: () => (named.sheet === null ? "Workbook" : "Worksheet"),
  },
  setters: {
    Formula: (formula) => {
      named.formula = formulaGiven(formula);
    },
  },
  finders: {
    GetRange: () => {
      const range = rangeOf(host, named);
      if (range === null) throw apiErrors.itemNotFound();
      return range;
    },
    GetRangeOrNullObject: () => rangeOf(host, named) ?? nothing,
  },
  methods: {
    Delete: () => {
      host.state.names = host.state.names.filter((other) => other !== named);
    },
  },
});

const addName = ({ state }: HostContext, sheet: HostSheet | null, name: string, given: unknown): HostName => {
  const isTaken =
    state.tableOf(name) !== undefined ||
    state.names.some((each) => each.sheet === sheet && isSame(each.name, name));
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw apiErrors.invalidArgument();
  const added: HostName = { name, formula: formulaGiven(given), sheet };
  state.names = [...state.names, added];
  return added;
};

/** Names of a sheet, or of the whole workbook. Those that Excel keeps for itself, such as what is printed, are told to nobody. */
export const namesObject = (host: HostContext, sheet: HostSheet | null = null): HostObject => {
  const { state } = host;
  const own = () => state.names.filter((each) => each.sheet === sheet && !each.name.startsWith("_xlnm."));
  const find = (key: unknown) => own().find(({ name }) => isSame(name, String(key)));
  return {
    kind: "NamedItemCollection",
    items: () => own().map((named) => nameObject(host, named)),
    item: (key) => {
      const named = find(key);
      if (named === undefined) throw apiErrors.itemNotFound();
      return nameObject(host, named);
    },
    finders: {
      Add: (name, given) => nameObject(host, addName(host, sheet, String(name), given)),
      GetItemOrNullObject: (key) => {
        const named = find(key);
        return named === undefined ? nothing : nameObject(host, named);
      },
    },
  };
};
