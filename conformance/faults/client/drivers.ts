// What is wrong with a driver, whatever client it drives.
import { memoryStore } from "../../../reference/client/ports.ts";
import type { ClientFault, Wrongness } from "./client-fault.ts";
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
  saying(
    "client-driver.notices",
    "hears-double",
    "It says of each packet twice that it is heard.",
    () => changingNotices((notice) => (notice.notice === "heard" ? [notice, notice] : [notice])),
    { expected: ["client-driver.notices/heard-once"] },
  ),
  saying(
    "client-driver.notices",
    "hears-nothing",
    "It never says that a packet is heard.",
    () => changingNotices((notice) => (notice.notice === "heard" ? [] : [notice])),
    { expected: ["client-driver.notices/heard-once"] },
  ),
  clientFault(
    "client-driver.clients-apart",
    "one-store-for-all",
    "Its clients store everything in one place.",
    () => {
      const store = memoryStore();
      return { client: (ports) => ({ ...ports, store }) };
    },
    { expected: ["client-driver.clients-apart/pins"] },
  ),
  clientFault("client-driver.clients-apart", "one-history-for-all", "It shows the events of a channel whoever asks.", sharing, {
    expected: ["client-driver.clients-apart/events"],
  }),
];

/** A request as a driver hears it. */
interface Asked {
  readonly id: number;
  readonly op: string;
  readonly in: { readonly client: number; readonly channel?: string };
}

/** Who reads a channel reads it as the client does that has made it. */
function sharing(): Wrongness {
  const creations = new Map<number, number>();
  const makers = new Map<string, number>();
  return {
    hear(line) {
      const request = JSON.parse(line) as Asked;
      if (request.op === "create-channel") creations.set(request.id, request.in.client);
      const maker = request.op === "read-events" ? makers.get(request.in.channel ?? "") : undefined;
      return maker === undefined ? line : JSON.stringify({ ...request, in: { ...request.in, client: maker } });
    },
    say: changingAnswers((answer) => {
      const maker = creations.get(answer.id);
      if (maker !== undefined && answer.ok !== undefined && "channel" in answer.ok) makers.set(String(answer.ok.channel), maker);
      return answer;
    }),
  };
}
