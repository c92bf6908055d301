import { received } from "../../probe/schemas.ts";
import { textAt } from "../../probe/wire/json.ts";
import { SUBPROTOCOL } from "../../probe/wire/labels.ts";
import { fromBigEndian } from "../../probe/wire/bytes.ts";
import { rawWebSocket, type RawWebSocket } from "../../probe/raw-websocket.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { closeCodeOf, keptStage, newStage, PATIENCE_MS } from "./scene.ts";

const subprotocol = serverCheck({
  id: "relay.subprotocol/offered",
  requirement: "relay.subprotocol",
  title: "A relay selects voicetunnel.v1 when it is offered, alone or among others.",
  run: async (t) => {
    const { attempt } = await newStage(t);
    for (const subprotocols of [[SUBPROTOCOL], [SUBPROTOCOL, "other.example"], ["voicetunnel.v999", "other.example", SUBPROTOCOL]]) {
      const offered = subprotocols.join(", ");
      const { socket } = await t.accepted(`a connection that offers ${offered}`, () => attempt("d", { socket: { subprotocols } }));
      t.equal(socket.protocol, SUBPROTOCOL, `the subprotocol that is selected when ${offered} are offered`);
    }
  },
});

const noSubprotocol = serverCheck({
  id: "relay.no-subprotocol/none-offered",
  requirement: "relay.no-subprotocol",
  title: "A relay refuses with malformed a connection that offers no subprotocol.",
  run: async (t) => {
    const { attempt } = await keptStage(t);
    await t.twin({
      field: "subprotocol",
      bad: () => attempt("d", { socket: { subprotocols: [] } }),
      good: () => attempt("d"),
      expect: { code: "malformed" },
    });
  },
});

const noExtension = serverCheck({
  id: "relay.no-extension/compression",
  requirement: "relay.no-extension",
  title: "A relay accepts no extension of WebSocket, though compression and others are offered.",
  run: async (t) => {
    const { attempt, tunnel, world } = await newStage(t);
    const { socket } = await t.accepted("a connection that offers compression", () => attempt("d", { socket: { offerCompression: true } }));
    t.equal(socket.extensions, "", "the extensions that are accepted of permessage-deflate");
    for (const offer of ["permessage-deflate; client_max_window_bits", "x-webkit-deflate-frame, org.example.unknown; a=1"]) {
      const headers = { "sec-websocket-protocol": SUBPROTOCOL, "sec-websocket-extensions": offer };
      const raw = await openRaw(t, tunnel.relay.url, headers);
      t.equal(raw.headers.get("sec-websocket-extensions") ?? "", "", `the extensions that are accepted of ${offer}`);
      t.fact(`the upgrade was accepted (status ${String(raw.status)}) at ${world.server}`);
    }
  },
});

/** Opens a WebSocket by hand; it ends with the check. */
async function openRaw(t: ServerTest, url: string, headers: Readonly<Record<string, string>>): Promise<RawWebSocket> {
  const raw = await rawWebSocket(url, t.wire, headers, PATIENCE_MS * t.scale);
  t.cleanup(() => raw.destroy());
  return raw;
}

/** What a browser or a proxy adds, and what no relay knows. */
const HANDSHAKES: readonly Readonly<Record<string, string>>[] = [
  { "sec-websocket-protocol": SUBPROTOCOL },
  { "sec-websocket-protocol": SUBPROTOCOL, origin: "https://voice.example" },
  { "sec-websocket-protocol": SUBPROTOCOL, origin: "null", cookie: "a=b", "user-agent": "Example/1" },
  { "sec-websocket-protocol": SUBPROTOCOL, authorization: "Bearer nobody-asked", "x-forwarded-for": "192.0.2.1" },
  {},
  { "sec-websocket-protocol": "other.example" },
  { origin: "https://voice.example", "sec-websocket-extensions": "permessage-deflate" },
];

const upgrade = serverCheck({
  id: "relay.upgrade/every-handshake",
  requirement: "relay.upgrade",
  title: "A relay accepts the upgrade of every WebSocket handshake and speaks then: a challenge, or an error and its close code.",
  run: async (t) => {
    const { tunnel } = await newStage(t);
    for (const headers of HANDSHAKES) {
      const what = `a handshake with ${Object.keys(headers).join(", ") || "nothing more than it needs"}`;
      const raw = await openRaw(t, tunnel.relay.url, headers);
      t.equal(raw.status, 101, `the status of ${what}`);
      t.fact(`${what} was upgraded`);
      await judgeFirst(t, raw, what);
      raw.destroy();
    }
  },
});

/** The first message is a challenge, or an error that the close code of its code follows. */
async function judgeFirst(t: ServerTest, raw: RawWebSocket, what: string): Promise<void> {
  const frames = (await raw.until((all) => all.some(({ opcode }) => opcode === 1), PATIENCE_MS * t.scale)) ?? [];
  const first = frames.find(({ opcode }) => opcode === 1);
  const message = first === undefined ? undefined : received(`the first message after ${what}`, first.payload, "RelayServerMessage");
  const type = textAt(message, "type");
  const told = type === "challenge" || type === "error";
  t.expect(told, { what: `the first message after ${what}`, expected: "a challenge or an error", observed: message });
  if (type !== "error") return;
  const closing = await raw.until((all) => all.some(({ opcode }) => opcode === 8), PATIENCE_MS * t.scale);
  const payload = closing?.find(({ opcode }) => opcode === 8)?.payload ?? new Uint8Array(0);
  t.equal(Number(fromBigEndian(payload.subarray(0, 2))), closeCodeOf(textAt(message, "code")), `the close code after the error of ${what}`);
}

export const binding: readonly ServerCheck[] = [subprotocol, noSubprotocol, noExtension, upgrade];
