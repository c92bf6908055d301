import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { newStage, PATIENCE_MS, type Stage } from "./scene.ts";

const REQUIREMENT = "relay.own-audience";
const OPS = ["join-voice"] as const;

/** Who a `connect` is signed for. */
interface Audience {
  readonly server: string;
  readonly vt_key: string;
}

/** Every `connect` that the client has sent names the relay of the verified record, whatever it was told. */
function signedForNobodyElse({ t, home, client }: Stage, right: Audience): void {
  for (const { connect } of home.connectionsOf(client.user)) {
    if (textAt(connect, "user") === "") continue;
    t.equal({ server: connect["server"], vt_key: connect["vt_key"] }, { ...right }, "whom a connect of the client is signed for");
  }
}

/** Shows the client a challenge that names somebody else. */
async function refusesChallenge(t: ClientTest, field: string, change: (stage: Stage) => Promise<JsonObject>): Promise<void> {
  const stage = await newStage(t);
  const { home, client } = stage;
  const tunnel = await stage.channel.declare(stage.alice);
  const right = { server: home.name, vt_key: tunnel.relay.key };
  const other = await change(stage);
  home.lies.only = [client.user];
  const connections = (): number => home.connectionsOf("").length + home.connectionsOf(client.user).length;
  await t.beside({
    field,
    expect: "the connection is closed, and nothing is signed that names anybody else",
    wrong: async () => {
      const before = connections();
      // Nobody has said yet who is challenged.
      delete home.lies.only;
      home.lies.challenge = (challenge) => ({ ...challenge, ...other });
      const seat = await stage.attempt(tunnel);
      delete home.lies.challenge;
      signedForNobodyElse(stage, right);
      t.expect(connections() > before, { what: "the client did not connect at all", expected: "a connection", observed: "none" });
      if (seat !== undefined) return true;
      for (const line of [...home.connectionsOf(""), ...home.connectionsOf(client.user)]) {
        const { by } = await t.within(PATIENCE_MS, "the closing of a connection whose challenge names somebody else", line.closed);
        t.equal(by, "client", "who closed a connection whose challenge names somebody else");
      }
      return false;
    },
    right: async () => (await stage.attempt(tunnel)) !== undefined,
  });
  signedForNobodyElse(stage, right);
}

const otherServer = clientCheck({
  id: `${REQUIREMENT}/other-server`,
  requirement: REQUIREMENT,
  title: "A client signs no connect for the server that a challenge names, where that is not the server of the tunnel.",
  ops: OPS,
  run: (t) => refusesChallenge(t, "server of the challenge", async () => ({ server: "relay.example.org" })),
});

const otherKey = clientCheck({
  id: `${REQUIREMENT}/other-key`,
  requirement: REQUIREMENT,
  title: "A client signs no connect for the key that a challenge names, where that is not the key of the record.",
  ops: OPS,
  run: (t) => refusesChallenge(t, "key of the challenge", async () => ({ key: toBase64url(signingPair(t.random.bytes(32)).public) })),
});

const passedOn = clientCheck({
  id: `${REQUIREMENT}/passed-on`,
  requirement: REQUIREMENT,
  title: "A client that is shown the challenge of another relay, so that its answer could be used there, does not sign for that relay.",
  ops: OPS,
  run: (t) =>
    refusesChallenge(t, "challenge (that of another relay)", async () => {
      const other = await t.server();
      return { server: other.name, key: toBase64url(other.relay.public), nonce: toBase64url(t.random.bytes(32)) };
    }),
});

export const audiences: readonly ClientCheck[] = [otherServer, otherKey, passedOn];
