import { ownRelay, type PeerRequest } from "../../probe/peer/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import { textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { PATIENCE_MS } from "../relay/scene.ts";
import { proxyScene, type ProxyScene } from "./proxy-join.ts";

/** What the user's connection to the proxy has of its own: random, so that it is nowhere by chance. */
interface Marks {
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where it cannot be chosen: on a target that is not on this machine. */
  readonly localAddress: string | undefined;
}

function marksOf({ t, world }: ProxyScene): Marks {
  const word = (): string => hex(t.random.bytes(8));
  const octets = t.random.bytes(2);
  const isHere = /^wss?:\/\/127\./.test(ownRelay(world).url);
  return {
    headers: {
      "user-agent": word(),
      origin: `https://${word()}.example`,
      cookie: `a=${word()}`,
      "x-forwarded-for": `203.0.113.${String(octets[0])}`,
      forwarded: `for=${word()}`,
      "x-odd": word(),
    },
    localAddress: isHere ? `127.251.${octets.join(".")}` : undefined,
  };
}

/** All of a request but its body, which these have not. */
function headOf({ method, target, rawHeaders }: PeerRequest): string {
  return [`${method} ${target}`, ...rawHeaders].join("\n");
}

const RELAY_CONNECT = ["challenge", "client_nonce", "proof", "server", "sig", "type", "v"];

const hidden = serverCheck({
  id: "proof.hidden/from-the-origin",
  requirement: "proof.hidden",
  also: ["proof.present", "peer.contact"],
  needs: ["peer"],
  title:
    "All that the origin gets is the question for its document, the relay_connect and what the user says: nothing of the user's connection.",
  run: async (t) => {
    const scene = await proxyScene(t);
    const { peer, tunnel, bob } = scene;
    const { headers, localAddress } = marksOf(scene);
    const socket = { headers, ...(localAddress === undefined ? {} : { localAddress }) };
    const { participant, leg } = await peer.join(tunnel, bob, { socket });
    const frame = participant.speak(t.random.bytes(20));
    await t.fence("a frame of the user", () => leg.heardBytes(frame, PATIENCE_MS));
    const asked = peer.requests.map(({ method, target, body }) => `${method} ${target}, ${String(body.length)} octets`);
    const others = asked.filter((one) => one !== "GET /.well-known/voicetunnel, 0 octets");
    t.equal(others, [], "the requests that have come to the origin beside those for its document");
    t.equal(peer.legs.length, 1, "how many connections were opened to the origin's relay");
    t.equal(Object.keys(leg.relayConnect).toSorted(), RELAY_CONNECT, "the members of the relay_connect");
    t.equal(
      leg.log.map(({ kind }) => kind),
      ["text", "binary"],
      "what has come to the origin's relay",
    );
    const { connect, challenge } = participant;
    const secrets = [textAt(connect, "client_nonce"), textAt(connect, "sig"), textAt(challenge, "nonce"), localAddress ?? ""];
    const heads = [...peer.requests.map(headOf), headOf(leg.upgrade)].join("\n");
    const said = JSON.stringify(leg.relayConnect);
    for (const mark of [...Object.values(headers), ...secrets].filter((one) => one !== ""))
      t.equal(
        [heads.includes(mark), said.includes(mark)],
        [false, false],
        `whether the origin has got ${mark} in a header, in the relay_connect`,
      );
    const [local = ""] = bob.id.slice(1).split(":");
    t.equal(heads.includes(local), false, "whether a header names the user");
  },
});

export const hiding: readonly ServerCheck[] = [hidden];
