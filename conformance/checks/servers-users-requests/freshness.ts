import { mustAccept, newWorld, type RequestOptions } from "../../probe/actors/index.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { requestTwins } from "./twins.ts";

const stale = serverCheck({
  id: "request.stale/twice-the-skew",
  requirement: "request.stale",
  also: ["error.stale-time"],
  title: "A server refuses a request that was signed two minutes ago or ahead, an hour, or at the beginning of time.",
  run: async (t) => {
    const shift = (seconds: number): RequestOptions => ({ before: (signature) => void (signature.created += seconds) });
    const cases = [-120, 120, -3600, 3600, 10_000_000].map((seconds) => ({ field: `created (${seconds} s)`, spoil: shift(seconds) }));
    const never: RequestOptions = { before: (signature) => void (signature.created = 0) };
    await requestTwins(t, await newWorld(t), "stale", [...cases, { field: "created (0)", spoil: never }]);
  },
});

const fresh = serverCheck({
  id: "request.fresh/within-the-skew",
  requirement: "request.fresh",
  title: "A server takes a request that was signed up to 50 seconds ago or ahead.",
  run: async (t) => {
    const user = await (await newWorld(t)).user();
    for (const seconds of [-50, -30, -1, 1, 30, 50]) {
      await t.accepted(`a request signed ${seconds} s from now`, () =>
        user.get("/v1/channels", { before: (signature) => void (signature.created += seconds) }),
      );
    }
  },
});

const nonce = serverCheck({
  id: "request.nonce/repeated",
  requirement: "request.nonce",
  title: "A server refuses a request that it has seen, and another request of the same user with the same nonce.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const first = user.signed("GET", "/v1/channels");
    await t.accepted("the first request", () => world.send(first));
    const refusal = { code: "replayed", status: 409 } as const;
    const good = (): ReturnType<typeof user.get> => user.get("/v1/channels");
    await t.twin({ field: "nonce (the same request again)", bad: () => world.send(first), good, expect: refusal });
    const used = world.bytes(16);
    const withNonce = (options: RequestOptions = {}): RequestOptions => ({
      ...options,
      before: (signature) => void (signature.nonce = used),
    });
    await t.accepted("a request", () => user.get("/v1/channels", withNonce()));
    await t.twin({
      field: "nonce (of another request)",
      bad: () => user.get(`/v1/users/${user.id}`, withNonce()),
      good: () => user.get(`/v1/users/${user.id}`),
      expect: refusal,
    });
    await t.twin({
      field: "nonce (with another time)",
      bad: () =>
        user.get("/v1/channels", {
          before: (signature) => {
            signature.nonce = used;
            signature.created += 7;
          },
        }),
      good,
      expect: refusal,
    });
    const other = await world.user();
    await t.accepted("the same nonce of another user", () => other.get("/v1/channels", withNonce()));
  },
});

const refusedOnes = serverCheck({
  id: "request.nonce/of-refused-requests",
  requirement: "request.nonce",
  title: "A nonce is used up by a request whose signature verifies and which is refused later, and by no other.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const missing = user.signed("GET", `/v1/users/@nobody:${world.server}`);
    t.equal((await world.send(missing)).problem?.code, "not-found", "the code for a user who does not exist");
    await t.twin({
      field: "nonce (of a request that was refused)",
      bad: () => world.send(missing),
      good: () => user.get("/v1/channels"),
      expect: { code: "replayed" },
    });
    const kept = world.bytes(16);
    const withNonce = (seed?: Uint8Array): RequestOptions => ({
      before: (signature) => void (signature.nonce = kept),
      ...(seed === undefined ? {} : { seed }),
    });
    // The same nonce: only the key differs.
    await t.twin({
      field: "key of the signature",
      bad: () => user.get("/v1/channels", withNonce(world.bytes(32))),
      good: () => user.get("/v1/channels", withNonce()),
      expect: { code: "bad-signature" },
    });
  },
});

const race = serverCheck({
  id: "request.nonce/at-the-same-time",
  requirement: "request.nonce",
  title: "Of eight copies of one request that are sent at the same time, a server takes exactly one.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const request = user.signed("GET", "/v1/channels");
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.send(request)));
    const codes = answers.map(({ status, problem }) => problem?.code ?? String(status)).sort();
    t.equal(codes, ["200", ...Array<string>(7).fill("replayed")], "the eight answers");
    t.fact("one of eight copies was accepted");
  },
});

const durable = serverCheck({
  id: "request.nonce-durable/restart",
  requirement: "request.nonce-durable",
  title: "A server that was killed and started again refuses the requests that it had accepted before.",
  needs: ["restart"],
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const { control } = t.target;
    if (control === undefined) return t.notRun("needs-restart");
    const nonce = world.bytes(16);
    const request = user.signed("GET", "/v1/channels", { before: (signature) => void (signature.nonce = nonce) });
    await t.accepted("a request before the restart", () => world.send(request));
    const registration = user.registration();
    mustAccept("a registration before the restart", await user.register(registration));
    await control.restart("SIGKILL");
    t.wire.note("the server was killed and started again");
    await t.twin({
      field: `nonce (${toBase64url(nonce)}, used before the restart)`,
      bad: () => world.send(request),
      good: () => user.get("/v1/channels"),
      expect: { code: "replayed" },
    });
  },
});

export const freshnessChecks: readonly ServerCheck[] = [stale, fresh, nonce, refusedOnes, race, durable];
