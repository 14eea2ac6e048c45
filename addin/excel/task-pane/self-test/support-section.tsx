import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useId, useRef, useState } from "react";
import { Section } from "../../../pane/parts/section.tsx";
import { supportText } from "../../self-test/support-text.ts";
import type { SelfTestPart } from "./self-test-part.ts";

const useStyles = makeStyles({
  about: { margin: 0, maxWidth: "640px" },
  copy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: "8px",
    resize: "vertical",
    overflow: "auto",
    whiteSpace: "pre",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** In Excel on the web a page may be kept from the clipboard: then the text is selected, to be copied by keys. */
const copied = async (area: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return false;
  }
};

/** All of it as a text, for whoever is asked for help. */
export const SupportSection = ({ text, state }: SelfTestPart) => {
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { title, about, copy } = text.support;
  const onCopy = () => {
    if (area.current !== null) void copied(area.current).then(setCopied);
  };
  return (
    <Section title={title}>
      <p id={id} className={styles.about}>
        {about}
      </p>
      <div className={styles.copy}>
        <Button icon={<Copy16Regular />} onClick={onCopy}>
          {copy}
        </Button>
        <output>{isCopied === null ? "" : isCopied ? text.support.copied : text.support.notCopied}</output>
      </div>
      <textarea
        ref={area}
        className={styles.text}
        readOnly
        rows={8}
        aria-label={title}
        aria-describedby={id}
        value={supportText(text, state.checks, state.sets)}
      />
    </Section>
  );
};
