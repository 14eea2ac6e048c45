import type { GuidelineAnswer, ResultText, TaskAnswer } from "../text/result-text.ts";

/** The task method's answer as a sentence of its own. */
export const taskSentence = (answer: TaskAnswer, { tasks }: Pick<ResultText, "tasks">): string => {
  switch (answer.kind) {
    case "shortage":
      return tasks.shortage(answer);
    case "shortage-and-spare":
      return tasks["shortage-and-spare"](answer);
    case "spare":
      return tasks.spare(answer);
    case "balanced":
      return tasks.balanced(answer);
    case "not-computable":
      return tasks["not-computable"](answer);
  }
};

/** The guideline method's answer, never added to the other's. */
export const guidelineSentence = (answer: GuidelineAnswer, { guideline }: ResultText): string => {
  switch (answer.kind) {
    case "shortage":
      return guideline.shortage(answer);
    case "inside":
      return guideline.inside(answer);
    case "surplus":
      return guideline.surplus(answer);
    case "not-computable":
      return guideline["not-computable"](answer);
    case "no-standard":
      return guideline["no-standard"](answer);
  }
};
