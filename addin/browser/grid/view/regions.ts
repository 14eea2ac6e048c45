const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Gives the focus to the first of what follows the element in the page, or the last of what precedes it. False for nothing. */
export const focusBeyond = (element: HTMLElement, by: 1 | -1): boolean => {
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) =>
      !element.contains(each) &&
      (element.compareDocumentPosition(each) & side) !== 0 &&
      each.tabIndex >= 0 &&
      each.getClientRects().length > 0 &&
      !each.hasAttribute("data-tabster-dummy") &&
      each.getAttribute("role") !== "separator",
  );
  const target = by === 1 ? beyond[0] : beyond[beyond.length - 1];
  target?.focus();
  return target !== undefined;
};
