import { useState } from "react";
import { type ExcelSession, openSession } from "../session.ts";

/** Opened when it is wanted first, and kept from then on; null until then. */
export const useSession = (isWanted: boolean, ownSheets: ReadonlySet<string>): ExcelSession | null => {
  const [session, setSession] = useState<ExcelSession | null>(null);
  if (session !== null || !isWanted) return session;
  const opened = openSession(ownSheets);
  setSession(opened);
  return opened;
};
