import type {
  OptionFieldView,
  OptionInputView,
  PlaceView,
} from "../../../core/present/view/workbook-view.ts";
import type { CellWrite } from "../../../core/workbook/tables.ts";
import { usePane } from "../pane-context.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { dateParts } from "./date-words.ts";
import { DecimalField } from "./decimal-field.tsx";
import { DraftField } from "./draft-field.tsx";
import type { FieldFrame } from "./field-frame.ts";
import { MonthField } from "./month-field.tsx";
import { monthParts } from "./month-words.ts";
import { TimeField } from "./time-field.tsx";
import { hoursPerDay } from "./time-words.ts";
import { type ChangeCounts, useWrittenValue, type Write } from "./use-written-value.ts";

interface OptionFieldProps {
  readonly field: OptionFieldView;
  readonly withHelp: boolean;
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
}

/** What a cell is to hold; an empty text clears it. */
const writeOf = (place: PlaceView, input: OptionInputView): CellWrite => {
  const { sheet, address } = place;
  if (input.value === null) return { sheet, address, value: "" };
  if (input.kind === "date") return { sheet, address, value: { date: dateParts(input.value) } };
  if (input.kind === "month")
    return { sheet, address, value: { date: { ...monthParts(input.value), day: 1 } } };
  // A sheet keeps a time as a part of the day.
  if (input.kind === "time") return { sheet, address, value: input.value / hoursPerDay };
  return { sheet, address, value: input.value };
};

/** One cell of an option, by what it holds. */
export const OptionField = ({ field, withHelp, counts, onWrite }: OptionFieldProps) => {
  const { text } = usePane();
  const { value: input, isRefused, write } = useWrittenValue(field.input, counts, onWrite);
  const commit = (next: OptionInputView) => write(next, [writeOf(field.place, next)]);
  const frame: FieldFrame = {
    label: field.label,
    unit: field.unit,
    hint: withHelp ? field.help : "",
    required: field.required,
    placeholder: field.required ? "" : text.options.empty,
    missing: field.lacks === null || input.value !== null ? null : text.options.lacks[field.lacks],
    problem: isRefused ? text.options.refused : field.problem,
  };
  switch (input.kind) {
    case "number":
      return <DecimalField {...frame} input={input} onCommit={(value) => commit({ ...input, value })} />;
    case "month":
      return <MonthField {...frame} value={input.value} onCommit={(value) => commit({ ...input, value })} />;
    case "date":
      return <DateField {...frame} value={input.value} onCommit={(value) => commit({ ...input, value })} />;
    case "time":
      return <TimeField {...frame} value={input.value} onCommit={(value) => commit({ ...input, value })} />;
    case "choice":
      return (
        <ChoiceField
          {...frame}
          value={input.value}
          choices={input.choices}
          onCommit={(value) => commit({ ...input, value })}
        />
      );
    case "text":
      return (
        <DraftField<string>
          {...frame}
          inputMode="text"
          value={input.value}
          write={(value) => value}
          read={(typed) => ({ kind: "value", value: typed.trim() })}
          step={null}
          onCommit={(value) => commit({ ...input, value })}
        />
      );
  }
};
