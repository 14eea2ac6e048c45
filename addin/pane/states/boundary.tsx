import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown in place of children that could not be drawn. */
  readonly fallback: (details: string, retry: () => void) => ReactNode;
}

interface BoundaryState {
  readonly details: string | null;
}

/** The stack alone: the message of an error may hold a figure of the user's. */
const detailsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at "));
  return [error.name, ...frames].join("\n");
};

/** Catches what is thrown while the pane is drawn. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { details: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { details: detailsOf(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null
      ? this.props.children
      : this.props.fallback(details, () => this.setState({ details: null }));
  }
}
