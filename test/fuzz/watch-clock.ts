import { Worker } from "node:worker_threads";

/** So long one file may keep the process busy before it is ended, in milliseconds: it would go on for ever. */
const patience = 120_000;

/** Runs in a thread of its own, since the one that hangs can end nothing. */
const watcher = `
const { parentPort, workerData } = require("node:worker_threads");
let timer;
const wait = (name) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    require("node:fs").writeSync(2, "hangs: " + name + "\\n");
    process.kill(process.pid, "SIGKILL");
  }, workerData);
};
parentPort.on("message", wait);
`;

export interface Clock {
  /** The file of this name is next. */
  readonly next: (name: string) => void;
  readonly end: () => void;
}

/** Ends the process, with the name of the file, where one is never done with. */
export const watchClock = (): Clock => {
  const worker = new Worker(watcher, { eval: true, workerData: patience });
  return { next: (name) => worker.postMessage(name), end: () => void worker.terminate() };
};
