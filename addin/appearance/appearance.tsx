import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type ColourScheme, themes } from "./brand.ts";
import { useColourScheme } from "./use-colour-scheme.ts";

const useStyles = makeStyles({
  root: { height: "100%" },
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
    <FluentProvider theme={themes[shown]} className={mergeClasses(styles.root, styles[shown])}>
      {children}
    </FluentProvider>
  );
};
