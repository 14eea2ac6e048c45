import type { ScenarioView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Disclosure } from "../parts/disclosure.tsx";

/** Staff groups and units each by itself, where there is more than one. */
export const PartsOfWhole = ({ scenario: { groups, units } }: { readonly scenario: ScenarioView }) => {
  const { text } = usePane();
  if (groups === undefined && units === undefined) return null;
  return (
    <div>
      {groups !== undefined && (
        <Disclosure label={text.groups}>
          <DataTable caption={text.groups} table={groups} />
        </Disclosure>
      )}
      {units !== undefined && (
        <Disclosure label={text.units}>
          <DataTable caption={text.units} table={units} />
        </Disclosure>
      )}
    </div>
  );
};
