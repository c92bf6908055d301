import { jsonAt, textAt } from "../../probe/wire/json.ts";
import { without } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { failure } from "../../runner/errors.ts";
import { heardBy, recordNow, voiceScene } from "./scene.ts";

const survives = serverCheck({
  id: "tunnel.survives/killed",
  requirement: "tunnel.survives",
  also: ["relay.number"],
  needs: ["restart"],
  title: "After a kill and a restart a tunnel is still open, with nobody in it, and is joined with higher numbers; a closed one is closed.",
  run: async (t) => {
    const { world, alice, bob, group } = await voiceScene(t);
    const other = await world.group(alice, [bob]);
    const third = await world.group(alice, [bob]);
    const closed = await third.declare(alice);
    await closed.close();
    const declared = await other.declare(alice);
    const declaredAt = performance.now();
    const tunnel = await group.declare(bob);
    const numbers = [(await tunnel.join(alice)).connection, (await tunnel.join(bob)).connection];
    const before = await recordNow(tunnel, alice);
    const { control } = t.target;
    if (control === undefined) throw failure("the target cannot be restarted", "a target that the suite started", "another one");
    await control.restart("SIGKILL");
    const after = await recordNow(tunnel, alice);
    t.equal(without(after, "connections", "vtserver"), without(before, "connections", "vtserver"), "the record after the restart");
    t.equal(jsonAt(after, "connections"), {}, "the connections in the record after the restart");
    // Its idle timer has run on: by then it may be closed, and not before.
    const state = textAt(await recordNow(declared, alice), "state");
    const idle = performance.now() - declaredAt >= t.limit("idle_ms");
    t.expect(state === "declared" || (idle && state === "closed"), {
      what: "the state, after the restart, of a tunnel that was declared",
      expected: idle ? "declared, or closed since idle_ms are over" : "declared",
      observed: state,
    });
    t.equal(textAt(await recordNow(closed, alice), "state"), "closed", "the state, after the restart, of a tunnel that was closed");
    const inside = [await tunnel.join(alice), await tunnel.join(bob)] as const;
    for (const { connection } of inside) {
      t.expect(connection > Math.max(...numbers), {
        what: "the number of a connection after the restart",
        expected: `higher than ${numbers.join(" and ")}`,
        observed: connection,
      });
    }
    await heardBy(t, ...inside);
  },
});

export const survivalChecks: readonly ServerCheck[] = [survives];
