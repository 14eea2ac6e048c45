import { readFileSync } from "node:fs";

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Started }[];
}

interface Started {
  readonly url?: string;
  readonly initiator?: string;
  readonly request_type?: string;
}

/** A browser asks its maker for updates and the like by itself, in the name of no page. */
const isOfPage = ({ initiator, request_type: kind }: Started): boolean =>
  initiator !== "not an origin" || kind !== "other";

/** All that pages and their threads had the browser fetch, from the log of its own network; to be read when it has ended. */
export const requestedByPages = (file: string): readonly string[] => {
  const { constants, events } = JSON.parse(readFileSync(file, "utf8")) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined) throw new Error("The browser's log has no type for requests that start.");
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined && isOfPage(params) ? [params.url] : [],
  );
};
