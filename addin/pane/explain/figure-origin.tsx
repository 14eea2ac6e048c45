import { Link } from "@fluentui/react-components";
import type { OriginView } from "../../../core/present/view/workbook-view.ts";
import { CellLink } from "../parts/cell-link.tsx";

/** Where an input comes from; its cell can be gone to, its source opened. */
export const FigureOrigin = ({ origin }: { readonly origin: OriginView }) => {
  if (origin.place !== null)
    return (
      <p>
        <CellLink place={origin.place}>{origin.text}</CellLink>
      </p>
    );
  if (origin.url !== null)
    return (
      <p>
        <Link inline href={origin.url} target="_blank" rel="noreferrer">
          {origin.text}
        </Link>
      </p>
    );
  return <p>{origin.text}</p>;
};
