import { relayConnect } from "../../probe/peer/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { PATIENCE_MS } from "../relay/scene.ts";
import { proofOf, type PresentReply } from "./origin-present.ts";
import { newMeeting, stageOf } from "./origin-stage.ts";

/** Where the document of a server is. */
export const DOCUMENT = "/.well-known/voicetunnel";

const early = serverCheck({
  id: "proof.accept/nothing-before-the-welcome",
  requirement: "proof.accept",
  also: ["relay.control-known"],
  title:
    "A relay that sends something while its proof is being verified is refused with unexpected-message, and one that waits is welcomed.",
  needs: ["peer"],
  run: async (t) => {
    const { alice, channel, stranger } = await newMeeting(t);
    const { peer, user } = await stranger();
    const stage = await stageOf(t, await channel.declare(alice), peer, user);
    // The target has to ask for the document, and gets it only when the message has come.
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    t.cleanup(() => release());
    peer.answer("GET", DOCUMENT, async () => {
      await released;
      return { body: peer.document };
    });
    const impatient = async (): Promise<PresentReply> => {
      const proof = proofOf(stage);
      const asked = peer.asked("the request for the document", ({ path }) => path === DOCUMENT, PATIENCE_MS);
      const reply = await peer.attempt.present(
        stage.tunnel,
        { user, proof },
        {
          instead: (socket, challenge) => {
            socket.sendJson(relayConnect(peer, stage.tunnel, proof, challenge));
            void asked.then(
              () => socket.sendJson({ type: "ping", n: 1 }),
              () => socket.close(),
            );
          },
        },
      );
      return { ...reply, proof };
    };
    const good = (): Promise<PresentReply> => {
      release();
      return stage.show();
    };
    await t.twin({ field: "a message before the welcome", bad: impatient, good, expect: { code: "unexpected-message" } });
  },
});

export const originVerifying: readonly ServerCheck[] = [early];
