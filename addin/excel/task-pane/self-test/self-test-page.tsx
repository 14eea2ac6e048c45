import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { LocalLanguage16Regular } from "@fluentui/react-icons/svg/local-language";
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Language } from "../../../../core/text/language.ts";
import { usePaneStyles } from "../../../pane/pane-styles.ts";
import { wide } from "../../../pane/parts/breakpoints.ts";
import { Notice } from "../../../pane/parts/notice.tsx";
import type { OfficeStart } from "../../office-start.ts";
import type { SelfTest, SelfTestState } from "../../self-test/self-test.ts";
import { startSelfTest } from "../../self-test/start-self-test.ts";
import type { SelfTestText } from "../../self-test/text/self-test-text.ts";
import { selfTestTexts } from "../../self-test/text/self-test-texts.ts";
import { CheckSection } from "./check-section.tsx";
import type { SelfTestPart } from "./self-test-part.ts";
import { SetSection } from "./set-section.tsx";
import { SheetTrial } from "./sheet-trial.tsx";
import { SupportSection } from "./support-section.tsx";
import { UndoTrial } from "./undo-trial.tsx";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: "20px",
    padding: "6px 12px 32px",
    [wide]: { padding: "12px 24px 40px" },
  },
  // The top right corner is the host's own: 34 by 32 pixels.
  bar: { display: "flex", justifyContent: "space-between", paddingInlineEnd: "36px" },
  back: { marginInlineStart: "-8px" },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  about: { margin: 0, maxWidth: "640px" },
  again: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SelfTestPageProps {
  readonly start: OfficeStart | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Hears which sheets are the self-test's. */
  readonly onOwnSheet: (id: string) => void;
  readonly onBack: () => void;
}

/** One self-test for as long as the page is on the screen; what it is about may change meanwhile. */
const useSelfTest = ({ start, language, onOwnSheet }: SelfTestPageProps): SelfTest => {
  const surroundings = useRef({ start, language });
  const [selfTest] = useState(() => startSelfTest(() => surroundings.current, onOwnSheet));
  useEffect(() => {
    surroundings.current = { start, language };
    selfTest.lookAtPage();
  }, [selfTest, start, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Excel is asked again when Office has started
  useEffect(() => void selfTest.look(), [selfTest, start]);
  return selfTest;
};

const counted = ({ checks }: SelfTestState, text: SelfTestText): string => {
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  return text.looked(count("ok"), count("not"), count("unknown"));
};

/** How the pane and Excel get on, for a person to run in a real Excel. */
export const SelfTestPage = (props: SelfTestPageProps) => {
  const { language, onLanguage, onBack } = props;
  const pane = usePaneStyles();
  const styles = useStyles();
  const selfTest = useSelfTest(props);
  const state = useSyncExternalStore(selfTest.onState, selfTest.state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const text = selfTestTexts[language];
  const leave = () => {
    void selfTest.endUndo();
    onBack();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && state.undo.kind === "idle") leave();
  };
  const parts = { text, state, selfTest };
  return (
    <main className={pane.pane} lang={language} onKeyDown={onKeyDown}>
      <div className={pane.type}>
        <div className={styles.view}>
          <div className={styles.bar}>
            <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={leave}>
              {text.back}
            </Button>
            <Button
              appearance="subtle"
              icon={<LocalLanguage16Regular />}
              lang={text.otherLanguage.language}
              onClick={() => onLanguage(text.otherLanguage.language)}
            >
              {text.otherLanguage.label}
            </Button>
          </div>
          <div className={styles.head}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {text.title}
            </h1>
            <p className={styles.about}>{text.about}</p>
            <div className={styles.again}>
              <Button
                size="small"
                icon={<ArrowClockwise16Regular />}
                disabledFocusable={state.work !== null}
                onClick={() => void selfTest.look()}
              >
                {text.lookAgain}
              </Button>
              <output className={styles.quiet}>
                {state.work === "looking" ? text.looking : counted(state, text)}
              </output>
            </div>
          </div>
          <Left {...parts} />
          <CheckSection {...parts} group="program" />
          <CheckSection {...parts} group="page" />
          <CheckSection {...parts} group="workbook" />
          <CheckSection {...parts} group="sheet">
            <SheetTrial {...parts} />
          </CheckSection>
          <CheckSection {...parts} group="undo">
            <UndoTrial {...parts} />
          </CheckSection>
          {state.sets.length > 0 && <SetSection {...parts} />}
          <SupportSection {...parts} />
        </div>
      </div>
    </main>
  );
};

/** That a sheet of an earlier visit is still there; while one is tried on, it is not told. */
const Left = ({ text, state, selfTest }: SelfTestPart) => {
  if (state.left.length === 0 || state.work === "trying") return null;
  return (
    <Notice
      intent="info"
      title={text.left.title}
      actions={
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={() => void selfTest.removeLeft()}
        >
          {text.left.remove}
        </Button>
      }
    >
      <p>{text.left.about(state.left.map(({ name }) => name))}</p>
    </Notice>
  );
};
