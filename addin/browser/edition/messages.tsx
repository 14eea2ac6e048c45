import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Language } from "../../../core/text/language.ts";
import type { KeptCopy } from "../files/recovery.ts";
import { messageText } from "./message-text.ts";
import type { EditionMessage } from "./session-state.ts";
import type { EditionText } from "./text/edition-text.ts";

interface MessagesProps {
  readonly message: EditionMessage | null;
  readonly copies: readonly KeptCopy[];
  readonly text: EditionText;
  readonly language: Language;
  readonly onDismiss: () => void;
  readonly onOpenCopy: (copy: KeptCopy) => void;
  readonly onRemoveCopy: (copy: KeptCopy) => void;
}

const whenOf = (keptAt: number, language: Language): string =>
  new Date(keptAt).toLocaleString(language === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });

const MessageLine = ({
  message,
  text,
  onDismiss,
}: Pick<MessagesProps, "text" | "onDismiss"> & { readonly message: EditionMessage }) => {
  const { sentence, details, isTrouble } = messageText(message, text);
  return (
    <MessageBar intent={isTrouble ? "warning" : "success"} layout="multiline" politeness="polite">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {details === "" ? null : (
          <Button size="small" onClick={() => void navigator.clipboard.writeText(details)}>
            {text.copyDetails}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};

/** What a user is told above the sheet: one message, and work that an earlier visit left behind. */
export const Messages = ({
  message,
  copies,
  text,
  language,
  onDismiss,
  onOpenCopy,
  onRemoveCopy,
}: MessagesProps) => {
  const left = copies.map((copy) => (
    <MessageBar key={copy.id} intent="info" layout="multiline">
      <MessageBarBody>{text.recovery.found(copy.name, whenOf(copy.keptAt, language))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => onOpenCopy(copy)}>
          {text.recovery.open}
        </Button>
        <Button size="small" onClick={() => onRemoveCopy(copy)}>
          {text.recovery.remove}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
  const present =
    message === null
      ? []
      : [<MessageLine key="message" message={message} text={text} onDismiss={onDismiss} />];
  return <MessageBarGroup animate="exit-only">{[...present, ...left]}</MessageBarGroup>;
};
