// Who may do what in a group: every combination of flags with everything that a member can do.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { grown, identityOf, newLog, nextEpoch, objectOf, userId } from "../membership-log.ts";
import type { Log } from "../membership-log.ts";
import type { Case, Group, Kind } from "../vector.ts";

type Flags = { readonly [name in "read" | "write" | "admin"]: boolean };

const NOBODY: Flags = { read: false, write: false, admin: false };

const ALL: readonly Flags[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  read: (bits & 4) !== 0,
  write: (bits & 2) !== 0,
  admin: (bits & 1) !== 0,
}));

function slug(flags: Flags): string {
  const names = (["read", "write", "admin"] as const).filter((name) => flags[name]);
  return names.length === 0 ? "nothing" : names.join("-");
}

interface Deed {
  readonly id: string;
  readonly comment: string;
  readonly parts: JsonObject;
  /** By the permission table. */
  readonly isAllowed: boolean;
}

/** What bob might do with these flags. Nobody but him and alice reads, so that few of the objects carry keys. */
async function deeds(log: Log, flags: Flags): Promise<readonly Deed[]> {
  const { read, write, admin } = flags;
  const readers = read ? ["alice", "bob"] : ["alice"];
  const frank = await identityOf("frank");
  const by = (id: string, comment: string, parts: JsonObject, isAllowed = admin): Deed => ({ id, comment, parts, isAllowed });
  return [
    by("add", "adds a stranger", { action: "add", member: frank, flags: NOBODY, epoch: { number: 0 } }),
    by("change", "changes a member", { action: "change", user: userId("carol"), flags: { ...NOBODY, write: true } }),
    by("change-self", "makes themselves admin", { action: "change", user: userId("bob"), flags: { read, write: true, admin: true } }),
    by("remove", "removes a member", { action: "remove", user: userId("carol") }),
    by("ban", "bans a member", { action: "ban", user: userId("carol") }),
    by("ban-stranger", "bans a stranger", { action: "ban", user: userId("frank") }),
    by("leave", "leaves", { action: "leave" }, true),
    by("epoch", "begins an epoch", { action: "epoch", next_epoch: await nextEpoch(log, "alice", readers) }, read && write),
  ];
}

async function groupOf(flags: Flags): Promise<Group> {
  const name = slug(flags);
  const empty = await newLog("permissions", "alice");
  const bob = await identityOf("bob");
  const carol = await identityOf("carol");
  const first = await grown(empty, "alice", { action: "add", member: bob, flags, epoch: { number: 0 } });
  const log = await grown(first, "alice", { action: "add", member: carol, flags: NOBODY, epoch: { number: 0 } });
  const cases: Case[] = [];
  for (const { id, comment, parts, isAllowed } of await deeds(log, flags)) {
    const does = async (who: string): Promise<Case> => ({
      id: `${name}-${who}-${id}`,
      comment: `${who}${who === "bob" ? ` with ${name.replaceAll("-", ", ")}` : ""} ${comment}`,
      requirements: ["log.permission"],
      in: { objects: [...log.objects, await objectOf(log, who, parts)] },
    });
    const own = await does("bob");
    if (isAllowed) {
      cases.push(own);
    } else {
      const twin = await does("alice");
      cases.push(twin, { ...own, reject: "forbidden", twin: twin.id, field: "/objects/2/sender", resigned: ["/objects/2/sig"] });
    }
  }
  return { op: "membership.apply", shared: { creation: empty.creation }, cases };
}

export const permissions: Kind = {
  kind: "permissions",
  algorithm: "The permission table of the chapter ChatChannel",
  notes:
    "Bob has the flags that the id of a case begins with. What he may not do is done in its twin by alice, an admin who reads and writes.",
  async groups() {
    const groups: Group[] = [];
    for (const flags of ALL) groups.push(await groupOf(flags));
    return groups;
  },
};
