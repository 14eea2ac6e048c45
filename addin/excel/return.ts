/** The page, as far as it tells of its user. */
interface SeenPage {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  /** In milliseconds. */
  readonly now: () => number;
}

/** After so long, in milliseconds, Excel on the web may have forgotten that the page listens. */
const longAway = 10 * 60_000;

/** Calls when the user is back at a pane that nobody has used for long. Gives back how to stop it. */
export const onReturn = ({ window, document, now }: SeenPage, call: () => void): (() => void) => {
  let seen = now();
  const see = (): void => {
    const isBack = now() - seen >= longAway;
    seen = now();
    if (isBack) call();
  };
  const seeVisible = (): void => {
    if (document.visibilityState === "visible") see();
  };
  const signs = ["focus", "pointerdown", "keydown", "online"] as const;
  for (const sign of signs) window.addEventListener(sign, see);
  document.addEventListener("visibilitychange", seeVisible);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, see);
    document.removeEventListener("visibilitychange", seeVisible);
  };
};
