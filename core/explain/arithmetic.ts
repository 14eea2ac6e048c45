import { create, type MathNode, parseDependencies } from "mathjs/number";

const { parse } = create({ ...parseDependencies });

/**
 * The syntax tree of mathjs for `text`; throws mathjs's SyntaxError on what it cannot read. Only the parser is loaded,
 * and the tree is never evaluated: callers walk it by a white list of nodes.
 */
export const parseArithmetic = (text: string): MathNode => parse(text);
