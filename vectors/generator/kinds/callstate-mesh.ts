// Who forms the mesh, and who offers.
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { contrasts } from "../contrast.ts";
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case } from "../vector.ts";
import { callstate } from "./callstate-parts.ts";

const CAROL = "@carol:example.org";
/** Ten devices; the order of their addresses is not that of their joining. */
const DEVICES = ["~", "a", "B", "_", "0", "Zz", "-x", "a.b", "m", "A"].map((device, n) => device + ([ALICE, BOB, CAROL][n % 3] ?? ALICE));

function input(...callstates: readonly JsonObject[]): JsonObject {
  return { members: [ALICE, BOB, CAROL], callstates, now: NOW + 5000 };
}

/** So many devices, joined one after another. */
function crowd(count: number): JsonObject {
  return input(...DEVICES.slice(0, count).map((device, n) => callstate(device, 10 + 2 * n, NOW + n)));
}

export function meshCases(): readonly Case[] {
  const left = (n: number): string => `/callstates/${String(n)}/content/join_state`;
  const sizes = DEVICES.map((_, n): Case => {
    const count = n + 1;
    return { id: `mesh-${String(count)}`, comment: `${String(count)} devices`, requirements: ["mesh.cap", "mesh.offer"], in: crowd(count) };
  });
  const [two, nine, ten] = [sizes[1], sizes[8], sizes[9]];
  if (two === undefined || nine === undefined || ten === undefined) throw new Error("the crowd is too small");
  const others = sizes.filter((one) => one !== two && one !== nine && one !== ten);
  return [
    ...others,
    ...contrasts(two, [
      { id: "other-way", comment: "the other one has the higher seq", requirements: ["mesh.offer"], field: "/callstates/0/seq", value: 13 },
      { id: "one-left", comment: "one of them left", requirements: ["mesh.offer"], field: left(0), value: "LEFT" },
      { id: "one-stale", comment: "one of them came too long ago", requirements: ["presence.stale"], field: "/now", value: NOW + 10_001 },
      {
        id: "next-seq",
        comment: "both at once: their seqs are neighbours",
        requirements: ["mesh.offer"],
        field: "/callstates/0/seq",
        value: 11,
      },
    ]),
    ...contrasts(nine, [
      {
        id: "first-left",
        comment: "the first one leaves: the ninth has a place, and offers to all",
        requirements: ["mesh.cap"],
        field: left(0),
        value: "LEFT",
      },
      { id: "eighth-left", comment: "the eighth leaves", requirements: ["mesh.cap"], field: left(7), value: "LEFT" },
      {
        id: "ninth-left",
        comment: "the ninth leaves, and nobody in the mesh sees it",
        requirements: ["mesh.cap"],
        field: left(8),
        value: "LEFT",
      },
      { id: "ninth-first", comment: "the ninth has the lowest seq", requirements: ["mesh.cap"], field: "/callstates/8/seq", value: 1 },
      {
        id: "no-member",
        comment: "a user was removed, and with them three of the devices",
        requirements: ["presence.member"],
        field: "/members",
        value: [ALICE, BOB],
      },
    ]),
    ...contrasts(ten, [
      {
        id: "two-left",
        comment: "one of the mesh leaves: the ninth has a place, the tenth has none",
        requirements: ["mesh.cap"],
        field: left(3),
        value: "LEFT",
      },
    ]),
    {
      id: "mesh-of-one-user",
      comment: "two devices of one user are two devices",
      requirements: ["mesh.offer"],
      in: input(callstate(`phone${ALICE}`, 4, NOW), callstate(`laptop${ALICE}`, 7, NOW + 1)),
    },
    {
      id: "mesh-rejoined",
      comment: "a device that joins again has the place of its new event",
      requirements: ["mesh.offer", "presence.order"],
      in: input(
        callstate(`phone${ALICE}`, 4, NOW),
        callstate(`laptop${BOB}`, 7, NOW + 1),
        callstate(`phone${ALICE}`, 9, NOW + 2, { session_id: "anotherSessionAltogether" }),
      ),
    },
    {
      id: "mesh-refreshed",
      comment: "a refresh does not change who offers",
      requirements: ["mesh.offer", "presence.same"],
      in: input(callstate(`phone${ALICE}`, 4, NOW), callstate(`laptop${BOB}`, 7, NOW + 1), callstate(`phone${ALICE}`, 4, NOW + 4000)),
    },
  ];
}
