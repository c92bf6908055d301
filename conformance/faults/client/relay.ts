import type { ClientFault, FaultOptions } from "./client-fault.ts";
import { checksOf, omitting, ported, saying, seamed } from "./client-fault.ts";
import { changingNotices } from "./lines.ts";
import { drawingFor, socketing, typeOf } from "./ways.ts";

/** No close code of this protocol. */
const OTHER_CLOSE = 3999;
/** How late a pong is. */
const LATE_MS = 1000;

/** The client nonce is drawn before the salt. */
function oneSalt() {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  return drawingFor("connect", (at) => (at % 2 === 1 ? salt : undefined));
}

const withPongs = (pong: (text: string, send: (text: string) => void, later: (run: () => void) => void) => void) => () =>
  socketing(({ sendText }, { clock }) => ({
    sendText: (text) => {
      if (typeOf(text) === "pong") pong(text, sendText, (run) => void clock.after(LATE_MS, run));
      else sendText(text);
    },
  }));

/** By its pong one knows that a client has dealt with what came before the ping. */
const PONGS: FaultOptions = { collateral: ["relay.*"] };

export const faults: readonly ClientFault[] = [
  omitting(
    "relay.verify-welcome",
    "accepts-foreign-welcome",
    "It does not verify the signature of a `welcome`, nor whether it knows its number.",
    {
      omit: ["relay.verify-welcome", "relay.repeated/own-number"],
    },
  ),
  omitting("relay.own-audience", "signs-any-audience", "It signs whatever server and key the challenge names.", {
    collateral: ["relay.verify-welcome/*"],
  }),
  seamed("relay.salt", "one-salt-for-all", "It uses the same salt for each `connect`.", () => ({ random: oneSalt() }), {
    // A relay lets it in once.
    collateral: ["relay.*"],
  }),
  omitting("relay.client-roles", "takes-other-roles", "It takes a `welcome` that gives other roles than it asked for."),
  ported("relay.client-first", "speaks-before-the-welcome", "It sends a ping behind its `connect`.", () =>
    socketing(({ sendText }) => ({
      sendText: (text) => {
        sendText(text);
        if (typeOf(text) === "connect") sendText('{"type":"ping","n":1}');
      },
    })),
  ),
  ported(
    "relay.client-pong",
    "never-pongs",
    "It answers no ping.",
    withPongs(() => undefined),
    PONGS,
  ),
  ported(
    "relay.client-pong",
    "pongs-by-a-timer",
    "It answers each ping a second later.",
    withPongs((text, send, later) => later(() => send(text))),
  ),
  ported(
    "relay.client-pong",
    "pongs-another-number",
    "It answers a ping with the next number.",
    withPongs((text, send) => {
      const { n } = JSON.parse(text) as { readonly n: number };
      send(JSON.stringify({ type: "pong", n: n + 1 }));
    }),
    PONGS,
  ),
  omitting("relay.client-dead", "waits-for-dead-relays", "It waits for ever on a connection on which nothing comes."),
  ported("relay.client-leave", "leaves-with-another-code", "It closes its connection with a code of its own.", () =>
    socketing(({ close }) => ({ close: (code) => close(code === 1000 ? OTHER_CLOSE : code) })),
  ),
  saying(
    "relay.client-told",
    "keeps-losses-to-itself",
    "It says neither what the relay refuses nor that it is gone.",
    () =>
      changingNotices((notice) => (notice.notice === "gone" || (notice.notice === "problem" && "voice" in notice.about) ? [] : [notice])),
    { collateral: ["relay.repeated/*"] },
  ),
  omitting("relay.replay", "plays-twice", "It plays a frame once more that comes again."),
  omitting(
    "relay.credential",
    "plays-whoever-is-shown",
    "It plays participants whose credential proves nothing, and those who may not write.",
    { expected: checksOf("relay.credential", "stranger", "in-the-welcome"), collateral: ["relay.credential/*", "relay.client-device/*"] },
  ),
  omitting("relay.credential", "plays-unsigned-credentials", "It does not verify the signature of a credential.", {
    omit: ["relay.credential/signature"],
    expected: checksOf("relay.credential", "signature", "swapped-salt"),
    // Those who prove nothing cannot sign either.
    collateral: ["relay.credential/*"],
  }),
  omitting("relay.credential", "plays-credentials-of-other-tunnels", "It takes a credential of another tunnel.", {
    omit: ["relay.credential/tunnel"],
    expected: ["relay.credential/other-tunnel"],
    collateral: ["relay.client-device/*"],
  }),
  omitting("relay.credential", "plays-those-without-a-right", "It plays participants whose user may not write.", {
    omit: ["relay.credential/right"],
    expected: checksOf("relay.credential", "without-write", "access", "right-lost"),
  }),
  omitting("relay.repeated", "takes-salts-again", "It takes participants with a salt or a number that was there before."),
  omitting("relay.one-counter", "counts-anew", "It seals each frame with the counter 0."),
  omitting("relay.client-writer", "speaks-without-the-role", "It sends frames whatever role it has."),
  omitting("relay.client-known", "plays-those-who-left", "It plays frames of participants who have left.", {
    // They are still there when they come again.
    collateral: ["relay.repeated/*"],
  }),
  omitting("relay.client-reads-on", "refuses-newcomers", "It refuses participants of whom the log, as far as it knows it, says nothing."),
  omitting("relay.client-device", "plays-under-another-device", "It plays participants whose device is not that of their credential."),
];
