import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Text>Normering</Text>
    </FluentProvider>,
  );
