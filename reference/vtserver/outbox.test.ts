import { expect, test } from "vitest";
import { createOutbox } from "./outbox.ts";

/** A socket whose receiver reads nothing until it is told to. */
function stuckSocket(): {
  readonly sent: (string | Uint8Array)[];
  bufferedAmount: number;
  send(data: string | Uint8Array, taken: () => void): void;
  read(): void;
} {
  let callbacks: (() => void)[] = [];
  return {
    sent: [],
    bufferedAmount: 0,
    send(data, taken) {
      this.sent.push(data);
      this.bufferedAmount += data.length;
      callbacks.push(taken);
    },
    read() {
      while (callbacks.length > 0) {
        const taken = callbacks;
        callbacks = [];
        this.bufferedAmount = 0;
        for (const call of taken) call();
      }
    },
  };
}

const frame = (tag: number): Uint8Array => new Uint8Array([tag >> 8, tag & 255, ...new Uint8Array(1000)]);
const tagOf = (item: string | Uint8Array): string | number => (typeof item === "string" ? item : (item[0]! << 8) | item[1]!);

test("of each sender the newest frame and so many before it wait, and every control message, in one order", () => {
  const socket = stuckSocket();
  const outbox = createOutbox(socket, 2);
  for (let tag = 0; socket.bufferedAmount < 16_384; tag++) outbox.frame(1, frame(tag));
  const before = socket.sent.length;
  outbox.control("first");
  for (let tag = 100; tag < 200; tag++) {
    outbox.frame(1, frame(tag));
    outbox.frame(2, frame(1000 + tag));
    if (tag === 150) outbox.control("middle");
  }
  outbox.control("last");
  expect(socket.sent).toHaveLength(before);
  expect(outbox.backlog).toBe("firstmiddlelast".length);
  socket.read();
  expect(socket.sent.slice(before).map(tagOf)).toEqual(["first", "middle", 197, 1197, 198, 1198, 199, 1199, "last"]);
  expect(outbox.backlog).toBe(0);
  outbox.frame(1, frame(300));
  expect(tagOf(socket.sent.at(-1)!)).toBe(300);
});

test("a connection that closes gets the control messages that waited, and no frames", () => {
  const socket = stuckSocket();
  const outbox = createOutbox(socket, 2);
  outbox.control("x".repeat(20_000));
  outbox.frame(1, frame(1));
  outbox.control("left");
  outbox.flush();
  expect(socket.sent.slice(1)).toEqual(["left"]);
});

test("frames that are not wanted any more do not leave, those that come later do", () => {
  const socket = stuckSocket();
  const outbox = createOutbox(socket, 2);
  outbox.control("x".repeat(20_000));
  outbox.frame(1, frame(1));
  outbox.dropFrames();
  outbox.frame(1, frame(2));
  socket.read();
  expect(socket.sent.slice(1).map(tagOf)).toEqual([2]);
});
