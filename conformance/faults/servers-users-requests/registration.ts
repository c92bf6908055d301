import { fault, type Fault } from "../../selftest/fault.ts";
import { startServer } from "../../../reference/server.ts";
import { otherBody, otherProblem } from "../common/answers.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

const REGISTER = "POST /v1/users";
const DIRECTORY = "GET /v1/users/{user}";
const TOURS = ["error.problem-document/tour", "error.registered-status/tour"];

/** Answers with another status from the second registration of a user on. */
function statusOfRepetition(): Fault["start"] {
  const seen = new Set<unknown>();
  return wrongServer({
    answer: ({ endpoint }, answer) => {
      if (endpoint !== REGISTER || answer.status !== 201) return answer;
      const user = (answer.body as { readonly user?: unknown } | undefined)?.user;
      if (seen.has(user)) return { ...answer, status: 200 };
      seen.add(user);
      return answer;
    },
  });
}

export const registrationFaults: readonly Fault[] = [
  fault({
    id: "registers-with-200",
    violates: ["user.register"],
    title: "It answers a registration with status 200.",
    expected: ["user.register/*"],
    // Nobody comes in, so nearly every check ends before it begins.
    collateral: ["*"],
    start: wrongServer({
      answer: ({ endpoint }, answer) => (endpoint === REGISTER && answer.status === 201 ? { ...answer, status: 200 } : answer),
    }),
  }),
  leavesOut("user.register-audience", { title: "It registers users of other servers.", collateral: TOURS }),
  leavesOut("user.register-stale", { title: "It takes registrations of any time.", collateral: TOURS }),
  leavesOut("user.register-signature", {
    title: "It does not verify registrations.",
    collateral: [...TOURS, "encoding.label/signed-objects", "encoding.signature-covers/*", "encoding.*", "crypto.ed25519-*"],
  }),
  leavesOut("user.name-taken", { title: "It takes registered users' registrations with other keys.", collateral: TOURS }),
  fault({
    id: "answers-repetitions-otherwise",
    violates: ["user.register-again"],
    title: "It answers a second registration with another status than the first.",
    expected: ["user.register-again/*"],
    start: () => statusOfRepetition()(),
  }),
  leavesOut("user.register-replay", { title: "It takes the same registration twice.", collateral: ["encoding.octet-order/*"] }),
  fault({
    id: "wants-no-token",
    violates: ["user.register-token"],
    title: "It says that registration needs a token, and asks for none.",
    expected: ["user.register-token/*"],
    start: async () => {
      const features = { registration: "token" } as const;
      const server = await startServer({ limits: "test", allowLoopbackPeers: true, features, faults: { omit: ["user.register-token"] } });
      return { url: server.url, close: server.close, registrationToken: "let-me-in" };
    },
  }),
  fault({
    id: "directory-of-its-own",
    violates: ["user.directory"],
    title: "Its directory gives another time than the registration.",
    expected: ["user.directory/*"],
    collateral: ["user.name-taken/*"],
    start: wrongServer(
      otherBody(
        ({ endpoint }, { status }) => endpoint === DIRECTORY && status === 200,
        (body) => ({ ...body, created_at: Number(body["created_at"]) + 1 }),
      ),
    ),
  }),
  fault({
    id: "directory-says-forbidden",
    violates: ["user.directory-unknown"],
    title: "It answers with `forbidden` for users who do not exist.",
    expected: ["user.directory-unknown/*"],
    collateral: ["answer.signed/refused", "request.nonce/of-refused-requests", "encoding.own-messages/answers"],
    start: wrongServer(otherProblem(({ endpoint }, code) => endpoint === DIRECTORY && code === "not-found", 403, "forbidden")),
  }),
];
