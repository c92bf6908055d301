import type { Socket } from "../../../reference/client/ports.ts";
import type { ClientChange, ClientFault } from "./client-fault.ts";
import { omitting, ported, seamed } from "./client-fault.ts";
import { drawingFor, socketing } from "./ways.ts";

/** Octets of which nobody sees that the next ones differ from them in the last one only. */
function counting(): (at: number, length: number) => Uint8Array<ArrayBuffer> {
  const first = crypto.getRandomValues(new Uint8Array(64));
  return (at, length) => {
    const octets = first.slice(0, length);
    octets[length - 1] = at % 256;
    return octets;
  };
}

/** The client nonce is drawn before the salt. */
function countedSalts() {
  const next = counting();
  return drawingFor("connect", (at, length) => (at % 2 === 1 ? next(at, length) : undefined));
}

/** A socket that never opens. */
const DEAF: Socket = { sendText: () => undefined, sendBinary: () => undefined, close: () => undefined };

/** After two connections there is none any more. */
function giveUp(): ClientChange {
  let opened = 0;
  return (ports) => ({
    ...ports,
    openSocket: (url, protocol, handlers) => (++opened > 2 ? DEAF : ports.openSocket(url, protocol, handlers)),
  });
}

/** Stays in each tunnel, and says everything in all of them. */
function everywhere(): ClientChange {
  const all: Socket[] = [];
  return socketing((socket) => {
    const before = [...all];
    all.push(socket);
    return {
      sendBinary: (frame) => [...before, socket].forEach((one) => one.sendBinary(frame)),
      close: (code) => {
        if (code !== 1000 || all.at(-1) === socket) socket.close(code);
      },
    };
  });
}

/** Clients that keep one half of a rule. */
export const faults: readonly ClientFault[] = [
  seamed("relay.salt", "counts-its-salts", "It takes each salt from the one before by counting.", () => ({ random: countedSalts() })),
  seamed("tunnel.key", "counts-its-keys", "It makes the key of a tunnel from the one before by counting.", () => {
    const next = counting();
    return { random: drawingFor("tunnel key", next) };
  }),
  omitting("relay.client-limits", "sends-frames-of-any-size", "It sends frames of any size.", {
    omit: ["relay.client-limits/size"],
    expected: ["relay.client-limits/frame-bytes"],
  }),
  omitting("relay.client-limits", "sends-at-any-pace", "It sends frames as fast as they come.", {
    omit: ["relay.client-limits/pace"],
    expected: ["relay.client-limits/frames-per-second"],
  }),
  ported("successor.reconnect", "tries-once", "It does not try again to come back when its first attempt has failed.", giveUp, {
    expected: ["successor.reconnect/again"],
    // A third connection never opens, wherever it goes.
    collateral: ["tunnel.*", "successor.*"],
  }),
  ported("successor.stop", "speaks-in-both", "It stays in the tunnel that ends, and speaks there too.", everywhere, {
    expected: ["successor.stop/joined"],
    collateral: ["successor.client-join/*"],
  }),
  seamed(
    "successor.order",
    "waits-for-a-part-of-its-turn",
    "It waits for a quarter of its turn.",
    () => ({
      successorDelay: (right) => right / 4,
    }),
    {
      also: ["successor.lost"],
      expected: ["successor.order/second", "successor.lost/second"],
      collateral: ["successor.order/declared-before"],
    },
  ),
];
