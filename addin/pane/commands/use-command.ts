import { useCallback, useRef, useState } from "react";
import type { Language } from "../../../core/text/language.ts";
import type {
  CommandPreview,
  CommandRefusal,
  CommandStep,
  ModelCommandId,
  ModelCommands,
} from "../../model-commands.ts";

/** How far a command has come. */
type Phase =
  | { readonly kind: "asking" }
  | {
      readonly kind: "shown";
      readonly preview: CommandPreview;
      /** The workbook is no longer as it was when the user said yes. */
      readonly isAnew: boolean;
    }
  | { readonly kind: "running"; readonly preview: CommandPreview }
  | { readonly kind: "done"; readonly steps: readonly CommandStep[] }
  | { readonly kind: "refused"; readonly refusals: readonly CommandRefusal[] };

export type CommandState = Phase & { readonly command: ModelCommandId; readonly language: Language };

/** One command at a time: what it would do, and what became of it. */
export const useCommand = (commands: ModelCommands, language: Language) => {
  const [state, setState] = useState<CommandState | null>(null);
  /** Counts what was asked, so that an answer to what was left is not shown. */
  const asked = useRef(0);

  const show = useCallback(
    (command: ModelCommandId): void => {
      asked.current += 1;
      const mine = asked.current;
      setState({ command, language, kind: "asking" });
      void commands.preview(command, language).then((preview) => {
        if (mine === asked.current) setState({ command, language, kind: "shown", preview, isAnew: false });
      });
    },
    [commands, language],
  );

  const run = useCallback((): void => {
    if (state?.kind !== "shown") return;
    const { command, preview } = state;
    asked.current += 1;
    const mine = asked.current;
    setState({ command, language: state.language, kind: "running", preview });
    void commands.run(command, state.language, preview).then((outcome) => {
      if (mine !== asked.current) return;
      const at = { command, language: state.language };
      if (outcome.kind === "changed") setState({ ...at, ...outcome, kind: "shown", isAnew: true });
      else setState({ ...at, ...outcome });
    });
  }, [commands, state]);

  const close = useCallback((): void => {
    asked.current += 1;
    setState(null);
  }, []);

  return { state, show, run, close };
};
