import type { MethodName } from "../methods/methods.ts";
import type { MethodProblem } from "../methods/problem.ts";
import type { ByKind } from "./result-text.ts";

/** Why the method command has no input to work on. */
export type UnreadInput =
  | { readonly kind: "none" }
  | { readonly kind: "empty" }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-json"; readonly reason: string };

/** What is wrong with the words after the method command. */
export type MethodUsageProblem =
  | { readonly kind: "no-method" }
  | { readonly kind: "unknown-method"; readonly found: string }
  | { readonly kind: "several-methods"; readonly found: readonly string[] }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "missing-value"; readonly option: string }
  | { readonly kind: "unknown-language"; readonly found: string };

/** What the command for published methods says beside its answer. */
export interface MethodText {
  readonly usage: (names: readonly MethodName[]) => string;
  /** What a method answers, in a few words. */
  readonly answers: Readonly<Record<MethodName, string>>;
  readonly usageProblem: ByKind<MethodUsageProblem>;
  readonly unread: ByKind<UnreadInput>;
  readonly problem: ByKind<MethodProblem>;
  /** After the problems that are listed. */
  readonly more: (count: number) => string;
  readonly unexpected: (reason: string) => string;
}
