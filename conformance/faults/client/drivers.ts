// What is wrong with a driver, whatever client it drives.
import { memoryStore } from "../../../reference/client/ports.ts";
import type { ClientFault } from "./client-fault.ts";
import { clientFault, saying } from "./client-fault.ts";
import type { SaidAnswer } from "./lines.ts";
import { changingAnswers, changingNotices } from "./lines.ts";

const isHello = ({ ok }: SaidAnswer): boolean => ok !== undefined && "capabilities" in ok;

export const faults: readonly ClientFault[] = [
  saying(
    "driver.answer-once",
    "answers-twice",
    "It answers each request twice.",
    () => (line) => ("notice" in (JSON.parse(line) as object) ? [line] : [line, line]),
  ),
  saying("driver.hello", "names-another-version", "It says hello in another version.", () =>
    changingAnswers((answer) => (isHello(answer) ? { ...answer, ok: { ...answer.ok, version: 2 } } : answer)),
  ),
  saying("driver.unsupported", "faults-at-the-unknown", "It takes an unknown operation as a mistake.", () =>
    changingAnswers(({ unsupported, ...answer }) => (unsupported === undefined ? answer : { ...answer, fault: { message: "what?" } })),
  ),
  saying("driver.fault", "refuses-wrong-input", "It answers `reject` to what is not of its type.", () =>
    changingAnswers(({ fault, ...answer }) => (fault === undefined ? answer : { ...answer, reject: { code: "malformed" } })),
  ),
  saying("driver.stdout", "thinks-aloud", "It writes on standard output what it is doing.", () => (line) => [line, "debug: done"]),
  clientFault("driver.end", "ends-with-1", "It ends with the status 1.", () => ({ status: 1 })),
  saying("client-driver.notices", "hears-double", "It says of each packet twice that it is heard.", () =>
    changingNotices((notice) => (notice.notice === "heard" ? [notice, notice] : [notice])),
  ),
  saying("client-driver.notices", "hears-nothing", "It never says that a packet is heard.", () =>
    changingNotices((notice) => (notice.notice === "heard" ? [] : [notice])),
  ),
  clientFault("client-driver.clients-apart", "one-store-for-all", "Its clients store everything in one place.", () => {
    const store = memoryStore();
    return { client: (ports) => ({ ...ports, store }) };
  }),
];
