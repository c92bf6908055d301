import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { accepted, comes, invites, isShown, veil, wasShown, rings } from "./live.ts";
import { CALL_OPS, callScene, fetches, furtherDm, OWN_OPS, say, tells, type CallScene } from "./scene.ts";
import { OVER, tablet } from "./tablet.ts";

const batch = OVER.map(([slug, what, end]) =>
  clientCheck({
    id: `calls.batch/${slug}`,
    requirement: "calls.batch",
    also: ["calls.show"],
    title: `A client does not ring for a call that ${what} in the same page.`,
    ops: OWN_OPS,
    run: async (t) => {
      const scene = await callScene(t, { keys: true });
      const curtain = veil(scene);
      await t.beside({
        field: "the rest of the page",
        expect: "read all of it, and not ring",
        wrong: async () => {
          const call = invites(scene);
          end(scene, call);
          await curtain.lift();
          // What is answered or silently rejected is live: it ends before the next one begins.
          say(scene, "hangup", call);
          await curtain.lift();
          return wasShown(scene, "ringing", call);
        },
        right: () => rings(scene, curtain),
      });
    },
  }),
);

const old = clientCheck({
  id: "calls.batch/expired",
  requirement: "calls.batch",
  also: ["calls.lifetime", "calls.show"],
  title: "A client does not ring for a call whose lifetime is over when it reads the invite.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const other = await furtherDm(scene);
    const rings = async (where: CallScene, age: number): Promise<boolean> => {
      const call = await comes(where, { age });
      if (age < 90_000) await isShown(where, "ringing", call);
      return wasShown(where, "ringing", call);
    };
    await t.beside({ field: "age", expect: "not ring", wrong: () => rings(other, 91_000), right: () => rings(scene, 80_000) });
  },
});

const reopened = clientCheck({
  id: "calls.batch/before-the-live-part",
  requirement: "calls.batch",
  title: "A client does not ring for a call that was hung up before the live part of a stream.",
  ops: CALL_OPS,
  waitsMs: 5_000,
  run: async (t) => {
    const scene = await callScene(t);
    const { home, client, dm } = scene;
    await fetches(scene);
    const first = home.entries(dm.id).length;
    home.lies.only = [client.user];
    home.lies.entries = (channel, entries) => (channel === dm.id ? entries.slice(0, first) : entries);
    const over = invites(scene);
    say(scene, "hangup", over);
    const call = invites(scene);
    home.breakStreams(client.user);
    Reflect.deleteProperty(home.lies, "entries");
    await client.notice("call", (about) => about["shown"] === "ringing" && about["call_id"] === call, 8_000);
    t.equal(wasShown(scene, "ringing", over), false, "whether the client has rung for the call that was over");
    t.fact("the client rings for the call that is not over");
  },
});

/** Ways in which a call ends to be shown. */
const STOPS: readonly (readonly [string, string, (scene: CallScene, call: string) => Promise<void> | void])[] = [
  ...OVER,
  ["accepted", "its user has accepted", (scene) => tells(scene, "accept").then(() => undefined)],
  ["expired", "expires", ({ client }) => client.ok("advance-clock", { ms: 90_001 }).then(() => undefined)],
];

const stop = STOPS.map(([slug, what, end]) =>
  clientCheck({
    id: `calls.stop/${slug}`,
    requirement: "calls.stop",
    title: `A client stops showing a call that ${what}.`,
    ops: slug === "expired" ? [...OWN_OPS, "advance-clock"] : OWN_OPS,
    run: async (t) => {
      const scene = await callScene(t, { keys: true });
      const call = await comes(scene);
      await isShown(scene, "ringing", call);
      await end(scene, call);
      await fetches(scene);
      await scene.client.notice("call", (about) => about["channel"] === scene.dm.id && about["shown"] !== "ringing");
      t.fact("the client shows it no more");
    },
  }),
);

const waiting = clientCheck({
  id: "calls.show/waiting",
  requirement: "calls.show",
  title: "A client shows a call as waiting while it is in another one, in this DM or in another, and as ringing when it is not.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const first = await accepted(scene);
    const other = await furtherDm(scene);
    const elsewhere = await comes(other);
    await isShown(other, "waiting", elsewhere);
    const second = await comes(scene, { device: scene.alice.deviceOf("tablet") });
    await isShown(scene, "waiting", second);
    say(scene, "hangup", first);
    await fetches(scene);
    await isShown(scene, "ringing", second);
    t.fact("the client shows the calls as waiting, and one as ringing when it is in none");
  },
});

const ownDevice = clientCheck({
  id: "calls.show/own-user",
  requirement: "calls.show",
  title: "A client does not show a call that another device of its user makes.",
  ops: OWN_OPS,
  run: async (t) => {
    const scene = await callScene(t, { keys: true });
    await t.beside({
      field: "caller",
      expect: "not shown",
      wrong: async () => {
        const call = await comes(scene, tablet(scene));
        say(scene, "hangup", call, {}, tablet(scene));
        await fetches(scene);
        return wasShown(scene, "ringing", call);
      },
      right: async () => {
        const call = await comes(scene);
        await isShown(scene, "ringing", call);
        return true;
      },
    });
  },
});

/** What a client shows of calls. */
export const shown: readonly ClientCheck[] = [...batch, old, reopened, ...stop, waiting, ownDevice];
