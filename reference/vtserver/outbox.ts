/** The socket as an outbox sees it. */
export interface OutboxSocket {
  /** Octets that the operating system has not taken yet. */
  readonly bufferedAmount: number;
  /** Sends one message; `taken` is called when the operating system has it. */
  send(data: string | Uint8Array, taken: () => void): void;
}

/** What waits for one receiver, in its order. */
export interface Outbox {
  /** A control message: waits as long as it has to, and is never dropped. */
  control(text: string): void;
  /** A frame of a sender: older ones of the same sender make room for it when nobody reads. */
  frame(sender: number, bytes: Uint8Array): void;
  /** Frames that wait are not sent any more. */
  dropFrames(): void;
  /** Hands all control messages to the socket now, because the connection is to be closed. */
  flush(): void;
  /** Octets of control messages that wait. */
  readonly backlog: number;
}

interface Waiting {
  readonly data: string | Uint8Array;
  /** Undefined for a control message. */
  readonly sender: number | undefined;
  dropped: boolean;
}

/** So much may be on its way to the operating system before anything waits here: a few frames of any size. */
const SOCKET_BYTES = 16_384;

/**
 * An outbox that holds back what a receiver does not read, so that it gets what is newest when it reads again: of each sender the
 * newest frame and at most `queueFrames` before it. One queue for control messages and frames keeps `joined` before the first
 * frame of a connection and `left` after the last.
 *
 * @example
 * ```ts
 * const outbox = createOutbox(socket, 25);
 * outbox.control(JSON.stringify({ type: "ping", n: 1 }));
 * ```
 */
// Longer than 50 lines: one closure over one queue, in small steps.
export function createOutbox(socket: OutboxSocket, queueFrames: number): Outbox {
  let queue: Waiting[] = [];
  let head = 0;
  let dropped = 0;
  let backlog = 0;
  const bySender = new Map<number, Waiting[]>();

  const taken = (): void => {
    if (head < queue.length && socket.bufferedAmount < SOCKET_BYTES) pump();
  };

  const next = (): Waiting | undefined => {
    while (head < queue.length) {
      const item = queue[head++]!;
      if (!item.dropped) return item;
      dropped--;
    }
    return undefined;
  };

  const send = (item: Waiting): void => {
    if (item.sender === undefined) backlog -= item.data.length;
    else bySender.get(item.sender)?.shift();
    socket.send(item.data, taken);
  };

  const pump = (): void => {
    while (socket.bufferedAmount < SOCKET_BYTES) {
      const item = next();
      if (item === undefined) break;
      send(item);
    }
    compact();
  };

  // What was sent or dropped is cut off when it is the larger part, so that each item is moved once on average.
  const compact = (): void => {
    if (head + dropped <= queue.length / 2 + 32) return;
    queue = queue.slice(head).filter((item) => !item.dropped);
    head = 0;
    dropped = 0;
    for (const [sender, frames] of bySender) if (frames.length === 0) bySender.delete(sender);
  };

  const drop = (item: Waiting): void => {
    item.dropped = true;
    dropped++;
  };

  const enter = (data: string | Uint8Array, sender: number | undefined): void => {
    if (head === queue.length && socket.bufferedAmount < SOCKET_BYTES) {
      socket.send(data, taken);
      return;
    }
    const item: Waiting = { data, sender, dropped: false };
    queue.push(item);
    if (sender === undefined) {
      backlog += data.length;
      return;
    }
    const frames = bySender.get(sender) ?? [];
    bySender.set(sender, frames);
    frames.push(item);
    // relay.slow-newest
    if (frames.length > queueFrames + 1) drop(frames.shift()!);
    compact();
  };

  return {
    control: (text) => {
      enter(text, undefined);
    },
    frame: (sender, bytes) => {
      enter(bytes, sender);
    },
    dropFrames() {
      for (const frames of bySender.values()) frames.forEach(drop);
      bySender.clear();
      compact();
    },
    flush() {
      this.dropFrames();
      for (let item = next(); item !== undefined; item = next()) send(item);
      compact();
    },
    get backlog() {
      return backlog;
    },
  };
}
