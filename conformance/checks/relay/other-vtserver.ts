import { joinTunnel, type Tunnel } from "../../probe/actors/index.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { objectsAt, textAt } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { missing, newStage } from "./scene.ts";

/** A vtserver of the document that does not serve the tunnel. */
function anotherRelay(tunnel: Tunnel, document: Readonly<Record<string, unknown>>): Tunnel["relay"] {
  const other = objectsAt(document, "vtservers").find((entry) => textAt(entry, "key") !== tunnel.relay.key);
  if (other === undefined) return missing("another vtserver in the server document");
  const key = textAt(other, "key");
  return { url: textAt(other, "url"), key, keyBytes: fromBase64url(key, 32) ?? new Uint8Array(32) };
}

const vtserverOther = serverCheck({
  id: "tunnel.vtserver-other/of-the-document",
  requirement: "tunnel.vtserver-other",
  needs: ["vtservers"],
  title: "A tunnel is not to be found at another vtserver of its server, and at its own one it is.",
  run: async (t) => {
    const { alice, tunnel } = await newStage(t);
    const other = anotherRelay(tunnel, t.target.document);
    await t.twin({
      field: "vtserver",
      // In every word a right connect for that vtserver.
      bad: () => joinTunnel({ ...tunnel, relay: other }, alice),
      good: () => tunnel.attempt.join(alice),
      expect: { code: "not-found" },
    });
  },
});

export const otherVtserver: readonly ServerCheck[] = [vtserverOther];
