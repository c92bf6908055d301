import { WebSocket } from "ws";
import type { ClientOptions } from "ws";
import type { Challenge, Connect, RelayServerMessage, Welcome } from "../../../schemas/v1/types.ts";
import { validate } from "../../../schemas/validate.ts";
import { concat, u32 } from "../../protocol/bytes.ts";

/** What a connection ended with. */
export interface Ended {
  readonly close: number;
  /** The code of the `error` before, or `closed`. */
  readonly said: string | undefined;
}

/** The client's end of a connection, as tests use it: it answers pings and keeps everything else. */
export interface Participant {
  readonly socket: WebSocket;
  challenge: Challenge;
  connect: Connect | undefined;
  /** Everything that came but pings, in its order. */
  readonly received: (RelayServerMessage | Uint8Array)[];
  readonly number: number;
  /** Whether pings are answered. */
  answering: boolean;
  readonly pings: number[];
  send(message: unknown): void;
  /** Sends a well-formed frame whose last octets are the tag given, and returns it. */
  speak(tag: number, bytes?: number): Uint8Array;
  /** Waits for a control message of a type that was not taken before. */
  next<T extends RelayServerMessage["type"]>(type: T): Promise<Extract<RelayServerMessage, { type: T }>>;
  welcome(): Promise<Welcome>;
  /** The tags of the frames that came so far, with their senders. */
  heard(): readonly (readonly [sender: number, tag: number])[];
  /** Waits until a message of the others was answered: what was sent before has arrived by then. */
  fence(): Promise<void>;
  ended(): Promise<Ended>;
}

/** A frame of a connection: of so many octets, with a tag to know it by. */
export function frameOf(connection: number, tag: number, bytes = 40): Uint8Array {
  return concat(Uint8Array.of(1), u32(connection), new Uint8Array(bytes - 9), u32(tag));
}

/** Opens a connection and waits for its challenge. */
export async function openParticipant(
  url: string,
  protocols: readonly string[] = ["voicetunnel.v1"],
  options: ClientOptions = {},
): Promise<Participant> {
  const participant = createParticipant(new WebSocket(url, [...protocols], options));
  participant.challenge = await participant.next("challenge");
  return participant;
}

export function createParticipant(socket: WebSocket): Participant {
  const received: (RelayServerMessage | Uint8Array)[] = [];
  const taken = new Set<unknown>();
  const waiting = new Set<() => void>();
  let welcome: Welcome | undefined;
  let close: number | undefined;
  let fences = 0;
  const wake = (): void => {
    for (const check of [...waiting]) check();
  };
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const found = look();
        if (found === undefined && close === undefined) return;
        waiting.delete(check);
        if (found === undefined) reject(new Error(`closed with ${String(close)} while waiting`));
        else resolve(found);
      };
      waiting.add(check);
      check();
    });

  const participant: Participant = {
    socket,
    challenge: undefined as unknown as Challenge,
    connect: undefined,
    received,
    get number() {
      return welcome?.connection ?? 0;
    },
    answering: true,
    pings: [],
    send(message) {
      socket.send(typeof message === "string" || message instanceof Uint8Array ? message : JSON.stringify(message));
    },
    speak(tag, bytes) {
      const frame = frameOf(participant.number, tag, bytes);
      socket.send(frame);
      return frame;
    },
    async next<T extends RelayServerMessage["type"]>(type: T) {
      type Wanted = Extract<RelayServerMessage, { type: T }>;
      const found = await until(() =>
        received.find((item): item is Wanted => !(item instanceof Uint8Array) && item.type === type && !taken.has(item)),
      );
      taken.add(found);
      return found;
    },
    async welcome() {
      welcome ??= await participant.next("welcome");
      return welcome;
    },
    heard: () =>
      received.flatMap((item) => {
        if (!(item instanceof Uint8Array)) return [];
        const view = new DataView(item.buffer, item.byteOffset, item.byteLength);
        return [[view.getUint32(1), view.getUint32(item.length - 4)] as const];
      }),
    async fence() {
      const n = 1_000_000 + ++fences;
      participant.send({ type: "ping", n });
      await until(() => received.find((item) => !(item instanceof Uint8Array) && item.type === "pong" && item.n === n));
    },
    async ended() {
      await until(() => close);
      const last = received.findLast((item) => !(item instanceof Uint8Array) && (item.type === "error" || item.type === "closed"));
      const said = last === undefined || last instanceof Uint8Array ? undefined : last.type === "error" ? last.code : last.type;
      return { close: close ?? 0, said };
    },
  };

  socket.on("message", (data, isBinary) => {
    if (isBinary) received.push(Uint8Array.from(data as Buffer));
    else take(JSON.parse((data as Buffer).toString("utf8")));
    wake();
  });
  const take = (value: unknown): void => {
    const message = validate("open", "RelayServerMessage", value);
    if (!message.ok) throw new Error(`the server sent ${JSON.stringify(value)}: ${message.errors[0]?.message ?? ""}`);
    if (message.value.type !== "ping") {
      received.push(message.value);
      return;
    }
    participant.pings.push(performance.now());
    if (participant.answering) participant.send({ type: "pong", n: message.value.n });
  };
  socket.on("close", (code) => {
    close = code;
    wake();
  });
  socket.on("error", () => undefined);
  return participant;
}
