import { type Attributes, parseXml } from "../xml/parse.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet", "table". */
  readonly kind: string;
  /** Name of the part that it points to. */
  readonly target: string;
}

const officeTypes = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

const kindOf = (type: string): string => {
  const base = officeTypes.find((start) => type.startsWith(start));
  return base === undefined ? type : type.slice(base.length);
};

const decodePath = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

const step = (path: readonly string[], segment: string): readonly string[] => {
  if (segment === "" || segment === ".") return path;
  return segment === ".." ? path.slice(0, -1) : [...path, segment];
};

/** The part that a target means, seen from the part that holds the relationship. */
export const resolveTarget = (source: string, target: string): string => {
  const decoded = decodePath(target);
  const base = decoded.startsWith("/") ? [] : source.split("/").slice(0, -1);
  return decoded.split("/").reduce(step, base).join("/");
};

/** Where the relationships of a part are kept; of the package itself, with an empty name. */
export const relationshipsPath = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

const readRelationship = (source: string, attributes: Attributes): Relationship | null => {
  const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
  if (id === undefined || type === undefined || target === undefined || mode === "External") return null;
  return { id, kind: kindOf(type), target: resolveTarget(source, target) };
};

/** Addresses outside the package, by the ids of their relationships; "#Ark1!A1" is one that some programs write for a place inside. */
export const readExternalTargets = (xml: string | null, source: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  if (xml === null) return targets;
  parseXml(xml, relationshipsPath(source), {
    open: (_name, { Id: id, Target: target, TargetMode: mode }) => {
      if (id !== undefined && target !== undefined && mode === "External") targets.set(id, target);
    },
  });
  return targets;
};

/** The relationships of a part to other parts of the package; none if it has no such file. */
export const readRelationships = (xml: string | null, source: string): Relationship[] => {
  const found: Relationship[] = [];
  if (xml === null) return found;
  parseXml(xml, relationshipsPath(source), {
    open: (name, attributes) => {
      const relationship = name === "Relationship" ? readRelationship(source, attributes) : null;
      if (relationship !== null) found.push(relationship);
    },
  });
  return found;
};
