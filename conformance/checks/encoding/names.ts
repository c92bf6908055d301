import { newWorld } from "../../probe/actors/index.ts";
import { hex } from "../../probe/wire/bytes.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { textOf } from "../common/text-of.ts";

const WRONG_SERVERS: readonly string[] = [
  "Example.org",
  "example.org.",
  ".example.org",
  "a..b",
  "-a.org",
  "a-.org",
  "a_b.org",
  "b\u00fccher.example",
  "example.org:",
  "example.org:0",
  "example.org:080",
  "example.org:443",
  "example.org:65536",
  "example.org:99999",
  "1.2.3",
  "256.1.1.1",
  "01.2.3.4",
  "a.1",
  "[::00]",
  "[0:0:0:0:0:0:0:1]",
  "[2001:DB8::1]",
  "::1",
  `${"a".repeat(64)}.org`,
  `${"a.".repeat(127)}org`,
  "",
];

const WRONG_LOCALS: readonly string[] = ["", "Alice", "al ice", "al/ice", "\u00e4", "a@b", "a~b", "a".repeat(65)];

const servers = serverCheck({
  id: "encoding.names/servers",
  requirement: "encoding.names",
  title: "A server refuses server names and user ids of servers that the grammar does not produce.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const attempt = (member: string, name: string) => () =>
      user.register(user.registration({ before: (object) => void (object[member] = name) }), true);
    const wrong = WRONG_SERVERS.flatMap((name) => [
      { field: `server (${name})`, bad: attempt("server", name) },
      { field: `user at the server ${name}`, bad: attempt("user", `@a:${name}`) },
    ]);
    await manyTwins(t, wrong, () => user.register(), { code: "malformed" });
  },
});

const users = serverCheck({
  id: "encoding.names/users",
  requirement: "encoding.names",
  title: "A server refuses user ids that the grammar does not produce.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const ids = [...WRONG_LOCALS.map((local) => `@${local}:${world.server}`), `alice:${world.server}`, "@alice", `@@alice:${world.server}`];
    const wrong = ids.map((id) => ({
      field: `user (${id})`,
      bad: () => user.register(user.registration({ before: (object) => void (object["user"] = id) }), true),
    }));
    await manyTwins(t, wrong, () => user.register(), { code: "malformed" });
  },
});

const accepted = serverCheck({
  id: "encoding.names/longest-and-oddest",
  requirement: "encoding.names",
  title: "A server registers user ids with every character that the grammar allows, up to 64 of them, and takes such device addresses.",
  run: async (t) => {
    const world = await newWorld(t);
    const tail = hex(world.bytes(8));
    for (const local of [`._-${tail}`.padEnd(64, "z"), `-${tail}`, `0${tail}.`]) {
      const user = world.stranger({ local });
      const entry = (await t.accepted(`the registration of ${user.id}`, () => user.register())).object();
      t.equal(entry["user"], user.id, "the user of the entry");
      const channel = await world.group(user);
      const device = user.deviceOf("._~-Az09".padEnd(64, "d"));
      await t.accepted("an event of a device with a long name", () =>
        channel.attempt.post(user, { type: "org.example.note", content: {}, device }),
      );
    }
  },
});

const devices = serverCheck({
  id: "encoding.names/devices",
  requirement: "encoding.names",
  title: "A server refuses device addresses that the grammar does not produce.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const send = (device: string) => () => channel.attempt.post(user, { type: "org.example.note", content: {}, device }, { raw: true });
    for (const name of ["", "a b", "a/b", "a:b", "\u00e4", "a+b", "d".repeat(65)]) {
      await t.twin({
        field: `sender_device (${name})`,
        bad: send(`${name}${user.id}`),
        good: send(user.deviceOf("d")),
        expect: { code: "malformed" },
      });
    }
  },
});

/** The text with the case of its first letter changed: another value of the same length and alphabet. */
function otherCase(text: string): string {
  const at = text.search(/[A-Za-z]/);
  const letter = text.charAt(at);
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return text.slice(0, at) + other + text.slice(at + 1);
}

const octets = serverCheck({
  id: "encoding.octet-order/case-matters",
  requirement: "encoding.octet-order",
  title: "A server takes ids and nonces that differ in the case of one letter for two.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    await t.twin({
      field: "channel id in the path (case of one letter)",
      bad: () => user.get(`/v1/channels/${otherCase(channel.id)}`),
      good: () => channel.snapshot(user),
      expect: { code: "not-found" },
    });
    const nonce = textOf(user.registration(), "nonce");
    const withNonce = (value: string): JsonObject => user.registration({ before: (object) => void (object["nonce"] = value) });
    await t.accepted("a registration", () => user.register(withNonce(nonce)));
    await t.accepted("one whose nonce differs in the case of a letter", () => user.register(withNonce(otherCase(nonce))));
    const state = (key: string) => (): ReturnType<typeof channel.attempt.post> =>
      channel.attempt.post(user, { type: "org.example.note", content: { key }, state_key: key });
    await t.accepted("a state entry", state("key"));
    await t.accepted("a state entry whose key differs in case", state("KEY"));
    const entries = (await t.accepted("the snapshot", () => channel.snapshot(user))).object()["state"];
    t.equal(Array.isArray(entries) ? entries.length : 0, 2, "the number of state entries");
  },
});

const pathRaw = serverCheck({
  id: "encoding.path-raw/escapes",
  requirement: "encoding.path-raw",
  title: "A server refuses a path with a `%`, whatever it would decode to.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const right = `/v1/users/${user.id}`;
    const snapshot = `/v1/channels/${channel.id}`;
    const cases: [string, string][] = [
      [right.replace("@", "%40"), right],
      [right.replace(":", "%3A"), right],
      [right.replace("/users/", "/%75sers/"), right],
      [`${right}%`, right],
      [`${right}%00`, right],
      [`${right}%zz`, right],
      [snapshot.replace(/=$/, "%3D"), snapshot],
      [snapshot.replace("/channels/", "%2Fchannels/"), snapshot],
    ];
    for (const [bad, good] of cases) {
      await t.twin({
        field: `path (${bad})`,
        bad: () => user.get(bad),
        good: () => user.get(good),
        expect: { code: "malformed" },
      });
    }
  },
});

export const nameChecks: readonly ServerCheck[] = [servers, users, accepted, devices, octets, pathRaw];
