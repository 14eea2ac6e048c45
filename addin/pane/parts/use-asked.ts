import { useState } from "react";

/** What becomes of a question: its answer, or that there is none. */
export type Asked<Answer> = Answer | "not-asked" | "loading" | "nothing";

interface Held<Answer> {
  readonly version: unknown;
  readonly state: Asked<Answer>;
}

/** A question that costs too much to be answered unasked. With a new version what was answered before holds no more. */
export const useAsked = <Answer>(
  question: () => Promise<Answer | null>,
  version: unknown,
): readonly [state: Asked<Answer>, ask: () => void] => {
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const tell = (state: Asked<Answer>) => setHeld({ version, state });
  const ask = () => {
    tell("loading");
    question().then(
      (answer) => tell(answer ?? "nothing"),
      () => tell("nothing"),
    );
  };
  return [held !== null && held.version === version ? held.state : "not-asked", ask];
};
