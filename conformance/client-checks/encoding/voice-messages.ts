import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { validate } from "../../../schemas/validate.ts";
import type { PlayedConnection, PlayedServer } from "../../probe/played/interface.ts";
import { joinByProxy, visiting } from "../other-servers/scene.ts";
import { textAt } from "../../probe/wire/index.ts";
import { newStage, PATIENCE_MS } from "../relay/scene.ts";
import { fault } from "./messages.ts";

/** What is wrong with the control messages of a client by their form. */
function faultsOf(line: PlayedConnection): readonly string[] {
  return line.messages.flatMap(({ message }) => {
    const result = validate("closed", "RelayClientMessage", message);
    const [first] = result.ok ? [] : result.errors;
    return first === undefined ? [] : `${textAt(message, "type")}: ${first.pointer}: ${first.keyword}: ${first.expected ?? first.message}`;
  });
}

/** Pings a client, so that it says something, and gives what is wrong with all that it has said there. */
async function pinged(line: PlayedConnection): Promise<readonly string[]> {
  await line.fence(PATIENCE_MS);
  return faultsOf(line);
}

function requestFaults(server: PlayedServer, user: string): readonly string[] {
  return server.requestsOf(user).flatMap((request) => fault(request) ?? []);
}

const WRONG = "messages that have not the form of their schema";

const direct = clientCheck({
  id: "encoding.client-messages/voice",
  requirement: "encoding.client-messages",
  title: "All messages of a client to a vtserver have the form that their schemas give, with no member beyond.",
  ops: ["join-voice", "leave-voice", "talk"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client, channel, alice } = stage;
    const tunnel = await channel.declare(alice);
    const seats = [await stage.join(tunnel, { read: true, write: false })];
    await seats[0]?.leave();
    const seat = await stage.join(tunnel);
    await seat.talk();
    t.equal(await pinged(seat.line), [], WRONG);
    t.equal(home.connectionsOf(client.user).flatMap(faultsOf), [], WRONG);
    t.equal(requestFaults(home, client.user), [], WRONG);
    t.fact("the client was in a tunnel twice");
  },
});

const proxied = clientCheck({
  id: "encoding.client-messages/by-proxy",
  requirement: "encoding.client-messages",
  also: ["proof.client-life"],
  title: "All that a client sends by proxy has the form that its schemas give: to its own server, to its vtserver, and inside.",
  ops: ["visit-server", "send-event", "join-voice", "leave-voice", "talk"],
  run: async (t) => {
    const scene = await visiting(t);
    const { a, b, client, channel, alice } = scene;
    await client.ok("send-event", { channel: channel.id, type: "example.text", content: { body: "" }, sealed: true });
    const tunnel = await channel.declare(alice);
    const { voice, line } = await joinByProxy(scene, tunnel);
    await client.ok("talk", { voice, packets: ["f8fffe"] });
    t.equal(await pinged(line), [], WRONG);
    t.equal(requestFaults(b, client.user), [], WRONG);
    t.equal(requestFaults(a, client.user), [], `${WRONG}, as the other server gets them`);
    t.fact("the client was in a tunnel by proxy");
  },
});

export const voiceMessages: readonly ClientCheck[] = [direct, proxied];
