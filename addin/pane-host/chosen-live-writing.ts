const key = "normering-live-writing";

/** Whether it was chosen on this device that results are written live although undo ends there. */
export const isLiveWritingChosen = (): boolean => {
  try {
    return localStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
};

export const keepLiveWriting = (writesLive: boolean): void => {
  try {
    if (writesLive) localStorage.setItem(key, "yes");
    else localStorage.removeItem(key);
  } catch {
    // It is chosen again at the next visit.
  }
};
