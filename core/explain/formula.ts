import { type Expression, parseExpression } from "./expression.ts";
import type { QuantityId } from "./quantities.ts";

/** A named formula: the quantity that it gives, and an expression over named arguments. */
export interface Formula<Name extends string = string> {
  readonly quantity: QuantityId;
  readonly expression: Expression;
  readonly names: readonly Name[];
}

/**
 * Defines a formula once; its expression is both what is computed and what an explanation shows.
 * @throws Error when the expression does not use just the names given: a programmer's mistake.
 */
export const formula = <const Name extends string>(
  quantity: QuantityId,
  names: readonly Name[],
  expression: string,
): Formula<Name> => ({ quantity, names, expression: parseExpression(expression, names) });
