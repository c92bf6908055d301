// The table of spec/client-driver.md that says which operations what is judged needs, against what the checks ask.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_CHECKS } from "../client-checks/index.ts";
import { CLIENT_OPS } from "../client-run/operations.ts";
import { loadRequirements, specLink } from "../runner/requirements.ts";

/** The chapters that a row is about. */
const CHAPTERS: Readonly<Record<string, readonly string[]>> = {
  "messages, keys, servers, pins, requests, errors": ["encoding", "cryptography", "servers-users-requests", "errors-and-limits"],
  "channels and their logs": ["chat-channel"],
  "tunnels and the relay": ["voice-tunnel", "relay"],
  ringing: ["initialize-voice"],
  meshes: ["callstate"],
  calls: ["calls"],
  glare: ["glare"],
  "other servers and proof-of-relay": ["other-servers", "proof-of-relay"],
};

/** Rows of what stands in many chapters. */
const EVERYWHERE = [
  "everything",
  "media of meshes and calls",
  "keys that never leave the client, several devices, starting again",
  "times that nobody waits for",
];

const text = readFileSync(join(import.meta.dirname, "../../spec/client-driver.md"), "utf8");
const [, lines = ""] = /\| what is judged \| operations that are needed \|\n\|[-|]+\n((?:\|.*\n)+)/.exec(text) ?? [];
const rows = new Map(
  [...lines.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, what = "", ops = ""]) => [
    what,
    [...ops.matchAll(/`([^`]+)`/g)].map(([, op]) => op),
  ]),
);
const everywhere = EVERYWHERE.flatMap((what) => rows.get(what) ?? []);
const book = loadRequirements();

function checksOf(chapters: readonly string[]): typeof CLIENT_CHECKS {
  const files = new Set(chapters.map((chapter) => `spec/${chapter}.md`));
  return CLIENT_CHECKS.filter(({ requirement }) => {
    const found = book.get(requirement);
    return found !== undefined && files.has(specLink(found).file);
  });
}

test("each row is known here, and every operation stands in one", () => {
  expect([...rows.keys()].toSorted()).toEqual([...Object.keys(CHAPTERS), ...EVERYWHERE].toSorted());
  const named = new Set([...rows.values()].flat());
  expect(CLIENT_OPS.filter((op) => !named.has(op))).toEqual([]);
});

test.each(Object.entries(CHAPTERS))(
  "%s: nine of ten checks ask no operation beyond the row, and it names none in vain",
  (what, chapters) => {
    const checks = checksOf(chapters);
    const row = rows.get(what) ?? [];
    const has = new Set<string | undefined>([...row, ...everywhere, "visit-server"]);
    const judged = checks.filter(({ ops }) => ops.every((op) => has.has(op)));
    expect(checks.length).toBeGreaterThan(0);
    expect(judged.length / checks.length).toBeGreaterThanOrEqual(0.9);
    const asked = new Set<string | undefined>(checks.flatMap(({ ops }) => ops));
    expect(row.filter((op) => !asked.has(op))).toEqual([]);
  },
);
