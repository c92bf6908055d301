import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { textAt } from "../../probe/wire/json.ts";
import { announcementsOf } from "../relay/declared.ts";
import { newStage, PATIENCE_MS } from "../relay/scene.ts";
import { aliceFirst, connectsTo, endingStage, nextConnect, roundTrip } from "../voice-tunnel/scene.ts";

const sent = clientCheck({
  id: "init.sent/in-time",
  requirement: "init.sent",
  title: "A client announces a tunnel that it declares before announce_ms is over, so that another member can join it.",
  ops: ["start-tunnel"],
  run: async (t) => {
    const announceMs = 1_500;
    const { home, client, channel } = await newStage(t, { played: { limits: { announce_ms: announceMs, idle_ms: 60_000 } } });
    const id = textAt(await client.ok("start-tunnel", { channel: channel.id }), "tunnelID");
    await t.eventually("the InitializeVoice", () => announcementsOf(home, channel.id, id).length > 0, announceMs);
    t.expect(home.tunnel(id)?.["state"] !== "closed", { what: "the tunnel is closed", expected: "declared", observed: "closed" });
    t.fact("the tunnel was announced");
  },
});

const other = clientCheck({
  id: "init.client-replaces/declaration-counts",
  requirement: "init.client-replaces",
  title: "A client goes to the tunnel whose declaration names its own as replaced, whatever the InitializeVoice says.",
  ops: ["join-voice"],
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const { home, channel, alice, tunnel } = stage;
    await stage.end();
    // It succeeds the client's tunnel, and its InitializeVoice does not say so.
    const successor = await channel.declare(alice, { replaces: tunnel.id, announce: false });
    const { id: tunnelID, key, declaration } = successor;
    const event = channel.build.initializeVoice(alice, { tunnelID, key, epoch: Number(declaration["epoch"]) });
    home.force(channel.id, "event", event);
    await nextConnect(stage, successor.id, 0, PATIENCE_MS);
    t.fact("the client has gone to the successor");
  },
});

const claimed = clientCheck({
  id: "init.client-replaces/only-announced",
  requirement: "init.client-replaces",
  title: "A client does not leave its tunnel for one that replaces it by its InitializeVoice alone.",
  ops: ["join-voice", "send-event"],
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const { home, channel, alice, client, tunnel, seat } = stage;
    // In the place of the tunnel that ends another one is shown, that replaces nothing by what its creator has signed.
    await stage.end();
    const key = home.world.bytes(32);
    const plain = channel.build.declaration(alice, key);
    home.lies.only = [client.user];
    home.lies.record = (record) => {
      if (record["tunnelID"] !== plain["tunnelID"]) return record;
      const { replaces: _, ...rest } = record;
      return { ...rest, created_at: plain["created_at"] ?? 0, declaration: plain };
    };
    const successor = await channel.declare(alice, { key, replaces: tunnel.id, announce: false });
    const { epoch } = channel.state;
    const announced = { tunnelID: successor.id, key, epoch, replaces: tunnel.id };
    home.force(channel.id, "event", channel.build.initializeVoice(alice, announced));
    await roundTrip(stage);
    await roundTrip(stage);
    t.equal(connectsTo(home, client.user, successor.id).length, 0, "connections to a tunnel that replaces nothing by its declaration");
    delete home.lies.record;
    await t.fence("the client is still in its tunnel", () => seat.line.fence());
  },
});

export const replacements: readonly ClientCheck[] = [sent, other, claimed];
