const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Id, type (the last word of an office type, or a whole one) and target; an address on the network is external. */
export type RelationshipSource = readonly [id: string, type: string, target: string];

export const relationshipElement = ([id, type, target]: RelationshipSource): string => {
  const whole = type.startsWith("http") ? type : office + type;
  const mode = /^(https?|file):/.test(target) ? ' TargetMode="External"' : "";
  return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode}/>`;
};

export const relationshipsOf = (sources: readonly RelationshipSource[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sources.map(relationshipElement).join("")}</Relationships>`;
