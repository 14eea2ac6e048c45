/**
 * Where a name stands in a list, as MATCH tells it; an error where it does not. MATCH and COUNTIF take "Team *" and "<1 år"
 * for patterns, and this takes them as they are.
 */
export const placeOf = (name: string, list: string): string => `MATCH(1,INDEX(1*(${list}=${name}),0),0)`;

/** How often a name stands in a list, as it is. */
export const countOf = (name: string, list: string): string => `SUMPRODUCT(1*(${list}=${name}))`;

/** A name as a criterion of SUMIFS that it alone meets; empty where there is none. */
export const criterionOf = (name: string): string =>
  `IF(${name}="","","="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"~","~~"),"*","~*"),"?","~?"))`;
