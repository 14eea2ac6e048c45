import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type ColourScheme, themes } from "./brand.ts";
import { useColourScheme } from "./use-colour-scheme.ts";

/** Not a class: Fluent gives the provider's classes to what floats over the page too, and that must not cover it. */
const wholePage = { height: "100%" } as const;

const useStyles = makeStyles({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

interface AppearanceProps {
  /** What the host asks for; where it says nothing, the system decides. */
  readonly scheme?: ColourScheme | undefined;
  readonly children: ReactNode;
}

/** Colours and type of everything on the page. Forced colours are left to the system. */
export const Appearance = ({ scheme, children }: AppearanceProps) => {
  const styles = useStyles();
  const system = useColourScheme();
  const shown = scheme ?? system;
  return (
    <FluentProvider theme={themes[shown]} className={styles[shown]} style={wholePage}>
      {children}
    </FluentProvider>
  );
};
