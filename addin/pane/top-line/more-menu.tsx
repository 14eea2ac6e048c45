import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { usePane } from "../pane-context.ts";

export interface MoreMenuProps {
  /** Each null where the host, or the workbook, has no such thing. */
  readonly onReport: (() => void) | null;
  /** Whether undo ends when the report is chosen: that is said beforehand. */
  readonly reportEndsUndo: boolean;
  readonly onCommands: (() => void) | null;
  readonly onSelfTest: (() => void) | null;
}

/** What is seldom needed and does not belong to the answer. Nothing at all where nothing is in it. */
export const MoreMenu = ({ onReport, reportEndsUndo, onCommands, onSelfTest }: MoreMenuProps) => {
  const { language, text } = usePane();
  const words = text.moreMenu;
  if (onReport === null && onCommands === null && onSelfTest === null) return null;
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={words.label}
        />
      </MenuTrigger>
      <MenuPopover lang={language}>
        <MenuList>
          {onReport !== null && (
            <MenuItem onClick={onReport} subText={reportEndsUndo ? words.reportEndsUndo : null}>
              {words.report}
            </MenuItem>
          )}
          {onCommands !== null && <MenuItem onClick={onCommands}>{text.commands.title}</MenuItem>}
          {onSelfTest !== null && <MenuItem onClick={onSelfTest}>{words.selfTest}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
