import { newWorld, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { signatureRefusal } from "../../probe/wire/signed.ts";
import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { textOf } from "../common/text-of.ts";

function getDocument(world: World): Promise<Answer> {
  return world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }, { type: "ServerDocument" });
}

/** A Date header has whole seconds, and some time passes between two looks at a clock. */
const CLOCK_TOLERANCE_MS = 2_000;

const document = serverCheck({
  id: "server.document/signed",
  requirement: "server.document",
  title: "A server answers an unsigned request for its document with status 200, its name and its own signature.",
  run: async (t) => {
    const world = await newWorld(t);
    const answer = await t.accepted("the document", () => getDocument(world));
    t.equal(answer.status, 200, "the status of the document");
    const found = answer.object("ServerDocument");
    t.equal(found["server"], t.target.name, "the name in the document");
    t.equal(signatureRefusal("server", found, textOf(found, "server_key")), undefined, "the signature of the document (label server)");
    const user = await world.user();
    const signed = await t.accepted("a signed request", () => user.get("/v1/channels"));
    t.equal(signed.signatureRefusal, undefined, "the signature of an answer, by the key of the document");
  },
});

const life = serverCheck({
  id: "server.document-life/times",
  requirement: "server.document-life",
  title: "The document of a server is issued, not expired, and lives for a week at most.",
  run: async (t) => {
    const world = await newWorld(t);
    const answer = await t.accepted("the document", () => getDocument(world));
    const found = answer.object("ServerDocument");
    const [issued, expires] = [Number(found["issued_at"]), Number(found["expires_at"])];
    const clock = Date.parse(answer.headers["date"] ?? "");
    t.expect(issued <= clock + CLOCK_TOLERANCE_MS, {
      what: "issued_at is not later than the server's clock",
      expected: `at most ${clock}, give or take ${CLOCK_TOLERANCE_MS} ms`,
      observed: issued,
    });
    t.expect(expires > clock, { what: "expires_at is later than the server's clock", expected: `more than ${clock}`, observed: expires });
    const most = CONSTANTS.document_life;
    t.expect(expires - issued <= most, { what: "the life of the document", expected: `at most ${most} ms`, observed: expires - issued });
  },
});

const EXPOSED = ["date", "retry-after", "content-digest", "signature", "signature-input"];

function namesOf(field: string | undefined): readonly string[] {
  return (field ?? "").split(",").map((name) => name.trim().toLowerCase());
}

/** Answers of each kind: open and signed ones, accepted and refused ones, at paths that exist and others. */
async function answersOfAllKinds(world: World): Promise<readonly (readonly [string, Answer])[]> {
  const user = await world.user();
  const unsigned = { method: "GET", target: "/v1/channels", headers: [] };
  return [
    ["the document", await getDocument(world)],
    ["a signed request", await user.get("/v1/channels")],
    ["a signed request that is refused", await user.get(`/v1/users/@nobody:${world.server}`)],
    ["a request whose signature is missing", await world.send(unsigned)],
    ["a request whose signature is wrong", await user.get("/v1/channels", { seed: world.bytes(32) })],
    ["a request for a path that nobody defined", await world.send({ ...unsigned, target: "/v1/nothing" })],
    ["a body that is no JSON", await user.post("/v1/channels", Uint8Array.of(0xff))],
  ];
}

const cors = serverCheck({
  id: "server.cors/every-answer",
  requirement: "server.cors",
  title: "Every answer of a server, refusals as well, is open to scripts of any origin and exposes the fields that they need.",
  run: async (t) => {
    const world = await newWorld(t);
    await t.accepted("the document", () => getDocument(world));
    for (const [what, { headers }] of await answersOfAllKinds(world)) {
      t.equal(headers["access-control-allow-origin"], "*", `Access-Control-Allow-Origin of the answer to ${what}`);
      const exposed = namesOf(headers["access-control-expose-headers"]);
      t.equal(
        EXPOSED.filter((name) => !exposed.includes(name)),
        [],
        `fields that Access-Control-Expose-Headers of the answer to ${what} leaves out`,
      );
    }
  },
});

const preflight = serverCheck({
  id: "server.preflight/every-endpoint",
  requirement: "server.preflight",
  title: "A server answers unsigned preflight requests and allows the methods and fields of the protocol.",
  run: async (t) => {
    const world = await newWorld(t);
    const id = "A".repeat(43);
    const targets = [
      "/.well-known/voicetunnel",
      "/v1/users",
      `/v1/users/@a:${world.server}`,
      "/v1/channels",
      `/v1/channels/${id}=/events?after=1`,
      "/v1/stream",
      `/v1/tunnels/${id}=`,
    ];
    for (const target of targets) {
      const { headers } = await t.accepted(`the preflight for ${target}`, () =>
        world.send({
          method: "OPTIONS",
          target,
          headers: [
            ["origin", "https://app.example"],
            ["access-control-request-method", "POST"],
            ["access-control-request-headers", "content-digest,content-type,signature,signature-input"],
          ],
        }),
      );
      t.equal(headers["access-control-allow-origin"], "*", `Access-Control-Allow-Origin of the preflight for ${target}`);
      for (const [field, wanted] of [
        ["access-control-allow-methods", ["get", "post", "delete"]],
        ["access-control-allow-headers", ["content-type", "content-digest", "signature", "signature-input"]],
      ] as const) {
        const allowed = namesOf(headers[field]);
        // Fetch takes `*` for everything where no credentials travel; GET and POST need no permission there, but are named here.
        const missing = allowed.includes("*") ? [] : wanted.filter((name) => !allowed.includes(name));
        t.equal(missing, [], `what ${field} of the preflight for ${target} leaves out`);
      }
    }
  },
});

const date = serverCheck({
  id: "server.date/clock",
  requirement: "server.date",
  title: "Every answer of a server has a Date header, and that is the clock by which it judges requests.",
  run: async (t) => {
    const world = await newWorld(t);
    for (const [what, { headers }] of await answersOfAllKinds(world)) {
      const found = headers["date"] ?? "nothing";
      const form =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
      t.expect(form.test(found), { what: `the Date header of the answer to ${what}`, expected: "an IMF-fixdate", observed: found });
    }
    const user = await world.user();
    const channel = await world.group(user);
    const answer = await t.accepted("an event", () => channel.attempt.post(user, { type: "org.example.note", content: {} }));
    const [stated, received] = [Date.parse(answer.headers["date"] ?? ""), Number(answer.object("Ordered")["received_at"])];
    t.expect(Math.abs(stated - received) <= CLOCK_TOLERANCE_MS, {
      what: "the Date header and received_at of one answer",
      expected: `less than ${CLOCK_TOLERANCE_MS} ms between them`,
      observed: `${stated - received} ms`,
    });
  },
});

export const documentChecks: readonly ServerCheck[] = [document, life, cors, preflight, date];
