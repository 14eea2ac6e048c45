import type { OverviewSectionView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/section.tsx";
import { FigureList } from "./figure-list.tsx";

/** What is asked in the first hour, each heading behind a button; the first one open, since it is asked first. */
export const Overview = ({ sections }: { readonly sections: readonly OverviewSectionView[] }) => {
  const { text } = usePane();
  if (sections.length === 0) return null;
  return (
    <Section title={text.overview}>
      <div>
        {sections.map(({ id, title, figures }, index) => (
          <Disclosure key={id} label={title} startsOpen={index === 0}>
            <FigureList figures={figures} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
};
