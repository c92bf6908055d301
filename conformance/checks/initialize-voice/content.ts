import { toBase64url } from "../../probe/wire/base64.ts";
import type { ServerCheck } from "../../runner/check.ts";
import { content, lastingTunnel, voiceTwins } from "./scene.ts";

const form = voiceTwins(
  {
    id: "init.form/content",
    requirement: "init.form",
    also: ["encoding.schema"],
    title: "An InitializeVoice is refused when a member of its content is missing or has another form, or when it has a state_key.",
  },
  "malformed",
  ({ world, alice, tunnel }) => ({
    "content.v, which is missing": content("v"),
    "content.tunnelID, which is missing": content("tunnelID"),
    "content.tunnelID, which has 31 octets": content("tunnelID", toBase64url(world.bytes(31))),
    "content.homeserver, which is missing": content("homeserver"),
    "content.homeserver, which is no server name": content("homeserver", `${world.server}/`),
    "content.epoch, which is missing": content("epoch"),
    "content.epoch, which is a text": content("epoch", "1"),
    "content.enc, which is missing": content("enc"),
    "content.enc, which has 33 octets": content("enc", toBase64url(world.bytes(33))),
    "content.ciphertext, which is missing": content("ciphertext"),
    "content.ciphertext, which is as long as a key in clear": content("ciphertext", toBase64url(world.bytes(32))),
    "content.replaces, which is null": content("replaces", null),
    "content.replaces, which has 16 octets": content("replaces", toBase64url(world.bytes(16))),
    "state_key, which is the sender's device": { before: (event) => void (event["state_key"] = alice.device) },
    "state_key, which is the tunnel": { before: (event) => void (event["state_key"] = tunnel.id) },
  }),
);

/** A name of another server that begins like this one. */
function lengthened(server: string): string {
  return server.startsWith("[") ? "elsewhere.example:1" : `${server.replace(/:\d+$/, "")}.example`;
}

const homeserver = voiceTwins(
  {
    id: "init.homeserver/another",
    requirement: "init.homeserver",
    title: "An InitializeVoice for a tunnel of another server is refused.",
  },
  "audience",
  ({ world }) => ({
    "content.homeserver, which is another server": content("homeserver", "elsewhere.example"),
    "content.homeserver, which only begins like the server's name": content("homeserver", lengthened(world.server)),
  }),
);

const known = voiceTwins(
  {
    id: "init.known/no-such-tunnel",
    requirement: "init.known",
    title: "An InitializeVoice for a tunnel that was never declared, or that lives in another channel of the sender's, is refused.",
  },
  "not-found",
  async ({ world, alice }) => ({
    "content.tunnelID, which was never declared": content("tunnelID", toBase64url(world.bytes(32))),
    "content.tunnelID, which lives in another channel": content("tunnelID", (await lastingTunnel(await world.group(alice), alice)).id),
  }),
);

const epoch = voiceTwins(
  {
    id: "init.epoch/not-current",
    requirement: "init.epoch",
    title: "An InitializeVoice that names an earlier or a later epoch is refused.",
  },
  "epoch-stale",
  () => ({
    "content.epoch (2 in epoch 1)": content("epoch", 2),
    "content.epoch (0 in epoch 1)": content("epoch", 0),
    "content.epoch (1000 in epoch 1)": content("epoch", 1_000),
  }),
);

export const contentChecks: readonly ServerCheck[] = [form, homeserver, known, epoch];
