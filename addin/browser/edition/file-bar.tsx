import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveCopyRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { type StarterWorkbook, workedExamples } from "../../pane/pane-props.ts";
import type { EditionText } from "./text/edition-text.ts";

interface FileBarProps {
  readonly name: string;
  readonly unsaved: boolean;
  /** Opening or saving, in words; empty while nothing goes on. */
  readonly busy: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly text: EditionText;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onStarter: (workbook: StarterWorkbook) => void;
}

const starters: readonly StarterWorkbook[] = [...workedExamples, "one-team", "template"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  fileName: { overflowWrap: "anywhere" },
  command: {
    minWidth: "auto",
    "@media (max-width: 760px)": { paddingInline: tokens.spacingHorizontalSNudge },
  },
  label: { "@media (max-width: 760px)": { display: "none" } },
});

const Command = ({
  label,
  keys,
  icon,
  disabled = false,
  onClick,
}: {
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) => {
  const styles = useStyles();
  return (
    <Tooltip content={keys === "" ? label : `${label} (${keys})`} relationship="label">
      <ToolbarButton
        className={styles.command}
        icon={icon}
        disabled={disabled}
        onClick={onClick}
        aria-label={label}
      >
        <span className={styles.label}>{label}</span>
      </ToolbarButton>
    </Tooltip>
  );
};

const StarterMenu = ({ text, onStarter }: Pick<FileBarProps, "text" | "onStarter">) => {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className={styles.command} icon={<DocumentAddRegular />} aria-label={text.newFrom}>
          <span className={styles.label}>{text.newFrom}</span>
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {starters.map((starter) => (
            <MenuItem key={starter} onClick={() => onStarter(starter)}>
              {text.starters[starter]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

/** Files and the history, above sheet and pane. */
export const FileBar = (props: FileBarProps) => {
  const { name, unsaved, busy, canUndo, canRedo, text } = props;
  const styles = useStyles();
  const state = unsaved ? text.unsaved : text.saved;
  return (
    <div className={styles.bar}>
      <Toolbar aria-label={text.fileCommands} size="small">
        <Command label={text.open} keys="Ctrl+O" icon={<FolderOpenRegular />} onClick={props.onOpen} />
        <Command label={text.save} keys="Ctrl+S" icon={<SaveRegular />} onClick={props.onSave} />
        <Command label={text.saveAs} keys="" icon={<SaveCopyRegular />} onClick={props.onSaveAs} />
        <StarterMenu text={text} onStarter={props.onStarter} />
        <ToolbarDivider />
        <Command
          label={text.undo}
          keys="Ctrl+Z"
          icon={<ArrowUndoRegular />}
          disabled={!canUndo}
          onClick={props.onUndo}
        />
        <Command
          label={text.redo}
          keys="Ctrl+Y"
          icon={<ArrowRedoRegular />}
          disabled={!canRedo}
          onClick={props.onRedo}
        />
      </Toolbar>
      <div className={styles.name}>
        <Text weight="semibold" className={styles.fileName}>
          {name}
        </Text>
        <Text role="status">{busy === "" ? state : busy}</Text>
      </div>
    </div>
  );
};
