import { Worker } from "node:worker_threads";
import type { Order, ProxiedUserData, Report } from "./proxied-user.ts";
import { createSignal } from "./until.ts";

/** The user of `proxied-user.ts`, from the thread that started it. */
export interface ProxiedUser {
  /** All that it told so far. */
  readonly reports: readonly Report[];
  order(order: Order): void;
  /** Waits for the first report of a kind, or for one that has come. @throws Error when the user failed instead */
  until<K extends Report["is"]>(is: K): Promise<Extract<Report, { readonly is: K }>>;
  /** Hears each report when it comes. */
  listen(listener: (report: Report) => void): void;
  /** Ends the thread, whatever it does. */
  kill(): Promise<void>;
}

/** Starts a user of a server in a thread of its own. */
export function startProxiedUser(data: ProxiedUserData): ProxiedUser {
  const worker = new Worker(new URL("./proxied-user.ts", import.meta.url), { workerData: data });
  const signal = createSignal();
  const reports: Report[] = [];
  const listeners: ((report: Report) => void)[] = [];
  const take = (report: Report): void => {
    reports.push(report);
    for (const listener of listeners) listener(report);
    signal.notify();
  };
  worker.on("message", take);
  worker.on("error", (error) => take({ is: "failed", message: String(error), at: Date.now() }));
  const found = <K extends Report["is"]>(is: K): Extract<Report, { readonly is: K }> | undefined =>
    reports.find((report): report is Extract<Report, { readonly is: K }> => report.is === is);
  return {
    reports,
    order: (order) => worker.postMessage(order),
    async until(is) {
      await signal.until(() => found(is) !== undefined || found("failed") !== undefined);
      const report = found(is);
      if (report === undefined) throw new Error(found("failed")?.message);
      return report;
    },
    listen: (listener) => void listeners.push(listener),
    async kill() {
      await worker.terminate();
    },
  };
}
