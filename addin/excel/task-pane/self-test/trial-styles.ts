import { makeStyles, tokens } from "@fluentui/react-components";

export const useTrialStyles = makeStyles({
  trial: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "10px",
    maxWidth: "640px",
    "& p": { margin: 0 },
  },
  told: { color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    outlineStyle: "none",
    "& p": { margin: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
