import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { EditionText } from "./text/edition-text.ts";

interface LeaveDialogProps {
  readonly name: string;
  readonly open: boolean;
  readonly text: EditionText["leave"];
  readonly onAnswer: (answer: "save" | "discard" | "stay") => void;
}

/** Asks before unsaved work gives way to another file. */
export const LeaveDialog = ({ name, open, text, onAnswer }: LeaveDialogProps) => (
  <Dialog open={open} modalType="alert" onOpenChange={(_, data) => (data.open ? null : onAnswer("stay"))}>
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{text.title}</DialogTitle>
        <DialogContent>{text.question(name)}</DialogContent>
        <DialogActions fluid>
          <Button appearance="primary" onClick={() => onAnswer("save")}>
            {text.save}
          </Button>
          <Button onClick={() => onAnswer("discard")}>{text.discard}</Button>
          <Button onClick={() => onAnswer("stay")}>{text.stay}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
