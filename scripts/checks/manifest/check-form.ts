import type { Element } from "./element.ts";
import type { ChildForm, ElementForm } from "./form.ts";
import type { ValueRule } from "./values.ts";

const checkValue = (rule: ValueRule, value: string, where: string): string[] => {
  const problem = rule(value);
  return problem === null ? [] : [`${where}: ${problem}`];
};

const checkAttributes = ({ attributes }: Element, form: ElementForm, where: string): string[] => {
  const rules = Object.entries(form.attributes ?? {});
  const known = new Set(rules.map(([name]) => name.replace("?", "")));
  const unknown = Object.keys(attributes)
    .filter((name) => !known.has(name))
    .map((name) => `${where}: the attribute ${name} is not known`);
  const wrong = rules.flatMap(([key, rule]) => {
    const name = key.replace("?", "");
    const value = attributes[name];
    if (value === undefined) return key.endsWith("?") ? [] : [`${where}: the attribute ${name} is missing`];
    return checkValue(rule, value, `${where} ${name}`);
  });
  return [...unknown, ...wrong];
};

const checkCounts = (element: Element, forms: readonly ChildForm[], where: string): string[] =>
  forms.flatMap(({ name, atLeast, atMost }) => {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < atLeast) return [`${where}: ${name} is missing`];
    return count > atMost ? [`${where}: ${name} stands there ${count} times`] : [];
  });

const checkOrder = (element: Element, forms: readonly ChildForm[], where: string): string[] => {
  const placeOf = ({ name }: Element) => forms.findIndex((form) => form.name === name);
  const known = element.children.filter((child) => placeOf(child) !== -1);
  return known.flatMap((child, index) => {
    const before = known[index - 1];
    const isLate = before !== undefined && placeOf(before) > placeOf(child);
    return isLate ? [`${where}: ${child.name} must come before ${before.name}`] : [];
  });
};

const checkText = ({ text }: Element, rule: ValueRule | undefined, where: string): string[] => {
  if (rule !== undefined) return checkValue(rule, text.trim(), where);
  return text.trim() === "" ? [] : [`${where}: a text stands there`];
};

/** A control that is of no known type is told of by the form of the first. */
const formOf = ({ form, otherTypes }: ChildForm, { attributes }: Element): ElementForm =>
  otherTypes?.[attributes["xsi:type"] ?? ""] ?? form;

/** Whether an element holds what it may, and in the right order. */
export const checkForm = (element: Element, form: ElementForm, around = ""): readonly string[] => {
  const where = `${around}${element.name}`;
  const forms = form.children ?? [];
  const inside = element.children.flatMap((child) => {
    const known = forms.find(({ name }) => name === child.name);
    return known === undefined
      ? [`${where}: ${child.name} is not known there`]
      : checkForm(child, formOf(known, child), `${where}/`);
  });
  return [
    ...checkAttributes(element, form, where),
    ...checkText(element, form.text, where),
    ...checkCounts(element, forms, where),
    ...checkOrder(element, forms, where),
    ...inside,
  ];
};
