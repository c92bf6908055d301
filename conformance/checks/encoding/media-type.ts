import { creationObject, newWorld, setHeader } from "../../probe/actors/index.ts";
import { utf8 } from "../../probe/wire/bytes.ts";
import { canonicalText } from "../../probe/wire/json-write.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";

const WRONG: readonly string[] = [
  "text/plain",
  "application/jsonp",
  "text/json",
  "application/problem+json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=iso-8859-1",
  "application/json; charset=utf-16",
  "application/json; profile=x",
  "application/json, text/plain",
];
const RIGHT: readonly string[] = ["application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"];

const registration = serverCheck({
  id: "encoding.media-type/registration",
  requirement: "encoding.media-type",
  title: "A server refuses a registration whose Content-Type is another one or absent, and takes one with charset=utf-8.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    const send = (type: string | undefined) => () =>
      world.send({
        method: "POST",
        target: "/v1/users",
        headers: type === undefined ? [] : [["content-type", type]],
        body: utf8(canonicalText(user.registration())),
      });
    for (const [at, type] of [undefined, ...WRONG].entries()) {
      await t.twin({
        field: `Content-Type (${type ?? "absent"})`,
        bad: send(type),
        good: send(RIGHT[at % RIGHT.length]),
        expect: { code: "unsupported-media-type" },
      });
    }
  },
});

const signed = serverCheck({
  id: "encoding.media-type/signed-requests",
  requirement: "encoding.media-type",
  title: "A server refuses a signed request whose Content-Type is another one, also when the signature covers it.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const body = creationObject(world, user);
    const send = (contentType: string) => () =>
      user.post("/v1/channels", body, {
        before: (signature) => void (signature.contentType = contentType),
        after: (request) => setHeader(request, "content-type", contentType),
      });
    for (const [at, type] of WRONG.entries()) {
      await t.twin({
        field: `Content-Type (${type})`,
        bad: send(type),
        good: send(RIGHT[at % RIGHT.length] ?? ""),
        expect: { code: "unsupported-media-type" },
      });
    }
  },
});

export const mediaTypeChecks: readonly ServerCheck[] = [registration, signed];
