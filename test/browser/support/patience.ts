/** How long a page may take to show what is waited for, in milliseconds: on a busy machine long, and nothing where all is well. */
export const patienceMs = 60_000;
export const patience = { timeout: patienceMs } as const;
