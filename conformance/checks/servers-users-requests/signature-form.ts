import { newWorld, setHeader, type RequestOptions } from "../../probe/actors/index.ts";
import { fieldOf, type RawRequest } from "../../probe/http.ts";
import type { RequestParameter, RequestSignature } from "../../probe/wire/http-signature.ts";
import { REQUEST_PARAMETERS, WITH_BODY, WITHOUT_BODY } from "../../probe/wire/http-signature.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { MISSPELLINGS, telltale } from "../common/misspelled.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signedEndpoints } from "./endpoints.ts";
import { requestTwins, type SpoiltRequest } from "./twins.ts";

const before = (change: (signature: RequestSignature) => void): RequestOptions => ({ before: change });
const rewrite = (name: string, write: (value: string) => string | undefined): RequestOptions => ({
  after: (request: RawRequest) => setHeader(request, name, write(fieldOf(request, name) ?? "")),
});

const everyEndpoint = serverCheck({
  id: "request.signed/every-endpoint",
  requirement: "request.signed",
  title: "A server refuses an unsigned request at every endpoint but the document and the registration.",
  run: async (t) => {
    const world = await newWorld(t);
    const strip = (request: RawRequest): void => ["signature", "signature-input"].forEach((name) => setHeader(request, name));
    for (const { name, send } of await signedEndpoints(world)) {
      await t.twin({
        field: `signature (none, ${name})`,
        bad: () => send({ after: strip }),
        good: () => send(),
        expect: { code: "malformed", status: 400 },
      });
    }
  },
});

const fields = serverCheck({
  id: "request.signed/fields",
  requirement: "request.signed",
  title: "A server refuses a request of which one signature field is missing, named otherwise or written in another way.",
  run: async (t) => {
    const cases: SpoiltRequest[] = [
      { field: "Signature (absent)", spoil: rewrite("signature", () => undefined) },
      { field: "Signature-Input (absent)", spoil: rewrite("signature-input", () => undefined) },
      { field: "name of the signature (sig1)", spoil: before((signature) => void (signature.label = "sig1")) },
      { field: "name in Signature (sig1)", spoil: rewrite("signature", (value) => value.replace("vt=", "sig1=")) },
      { field: "name in Signature-Input (sig1)", spoil: rewrite("signature-input", (value) => value.replace("vt=", "sig1=")) },
      { field: "Signature (no padding)", spoil: rewrite("signature", (value) => value.replace("==:", ":")) },
      { field: "Signature (no colons)", spoil: rewrite("signature", (value) => value.replaceAll(":", "")) },
      { field: "Signature (a string)", spoil: rewrite("signature", (value) => value.replaceAll(":", '"')) },
      { field: "Signature (63 octets)", spoil: rewrite("signature", (value) => `${value.slice(0, -7)}A==:`) },
      { field: "Signature (empty)", spoil: rewrite("signature", () => "vt=::") },
      { field: "Signature-Input (empty)", spoil: rewrite("signature-input", () => "vt=()") },
      { field: "Signature-Input (nonsense)", spoil: rewrite("signature-input", () => "vt=((((") },
    ];
    await requestTwins(t, await newWorld(t), "malformed", cases);
  },
});

/** The list without one item, and with two neighbours swapped. */
function variations<T>(items: readonly T[]): readonly (readonly [string, readonly T[]])[] {
  const dropped = items.map((item, at) => [`without ${String(item)}`, items.toSpliced(at, 1)] as const);
  const swapped = items
    .slice(1)
    .map((item, at) => [`${String(item)} before ${String(items[at])}`, items.with(at, item).with(at + 1, items[at] as T)] as const);
  return [...dropped, ...swapped];
}

const components = serverCheck({
  id: "request.components/each",
  requirement: "request.components",
  title: "A server refuses a signature that leaves out a component, covers a further one or has them in another order.",
  run: async (t) => {
    const cases = [WITHOUT_BODY, WITH_BODY].flatMap((all, at) => {
      const withBody = at === 1;
      const others: (readonly [string, readonly string[]])[] = [
        ...variations(all),
        ["none", []],
        ["with one more", [...all, '"date"']],
        ["with one twice", [...all, '"@method"']],
        ["with @target-uri", [...all, '"@target-uri"']],
        ["with a parameter", ['"@method";req', ...all.slice(1)]],
      ];
      return others.map(([name, list]) => ({
        field: `components ${withBody ? "with" : "without"} a body (${name})`,
        spoil: before((signature) => void (signature.components = list)),
        withBody,
      }));
    });
    cases.push(
      { field: "components (those of a body, without one)", spoil: before((one) => void (one.components = WITH_BODY)), withBody: false },
      {
        field: "components (those without a body, with one)",
        spoil: before((one) => void (one.components = WITHOUT_BODY)),
        withBody: true,
      },
    );
    await requestTwins(t, await newWorld(t), "malformed", cases);
  },
});

const parameters = serverCheck({
  id: "request.parameters/each",
  requirement: "request.parameters",
  title: "A server refuses a signature that leaves out a parameter, has a further one or has them in another order.",
  run: async (t) => {
    const lists: (readonly [string, readonly RequestParameter[]])[] = [
      ...variations(REQUEST_PARAMETERS),
      ["none", []],
      ["created twice", [...REQUEST_PARAMETERS, "created"]],
    ];
    const extras = [';alg="ed25519"', ";expires=4102444800", ";x", ';nonce="AAECAwQFBgcICQoLDA0ODw=="'];
    const cases: SpoiltRequest[] = [
      ...lists.map(([name, list]) => ({ field: `parameters (${name})`, spoil: before((one) => void (one.parameters = list)) })),
      ...extras.map((extra) => ({ field: `parameters (further: ${extra})`, spoil: before((one) => void (one.extra = extra)) })),
      { field: "keyid (no user id)", spoil: before((one) => void (one.keyid = "alice")) },
      { field: "keyid (a device address)", spoil: before((one) => void (one.keyid = `d1${one.keyid}`)) },
      { field: "created (below 0)", spoil: before((one) => void (one.created = -1)) },
      { field: "created (a fraction)", spoil: before((one) => void (one.created += 0.5)) },
      // What is signed has the right spelling; the field has another one, which structured fields allow.
      { field: "spelling (two spaces)", spoil: rewrite("signature-input", (value) => value.replace(" ", "  ")) },
      {
        field: "spelling (a space before a parameter)",
        spoil: rewrite("signature-input", (value) => value.replace(";created", "; created")),
      },
      { field: "spelling (a zero before created)", spoil: rewrite("signature-input", (value) => value.replace("created=", "created=0")) },
      { field: "spelling (created as text)", spoil: rewrite("signature-input", (value) => value.replace(/created=(\d+)/, 'created="$1"')) },
    ];
    await requestTwins(t, await newWorld(t), "malformed", cases);
  },
});

const nonceSpelling = serverCheck({
  id: "encoding.base64/http-nonce",
  requirement: "encoding.base64",
  title: "A server refuses a misspelled nonce in the parameters of a signature.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    for (const { name, write } of MISSPELLINGS) {
      const nonce = telltale(world.bytes(16));
      const wrong = write(toBase64url(nonce));
      if (wrong === undefined || /[\n ]/.test(wrong)) continue;
      // The signature covers the misspelling.
      const misspell = (signature: RequestSignature): void => {
        const { created, keyid, tag } = signature;
        signature.parameters = [];
        signature.extra = `;created=${created};nonce="${wrong}";keyid="${keyid}";tag="${tag}"`;
      };
      await t.twin({
        field: `nonce (${name})`,
        bad: () => user.get("/v1/channels", before(misspell)),
        good: () =>
          user.get(
            "/v1/channels",
            before((signature) => void (signature.nonce = telltale(world.bytes(16)))),
          ),
        expect: { code: "malformed" },
      });
    }
  },
});

const tag = serverCheck({
  id: "request.tag/other",
  requirement: "request.tag",
  title: "A server refuses a signature with another tag than its own protocol's.",
  run: async (t) => {
    const tags = ["", "voicetunnel", "voicetunnel-2", "Voicetunnel-1", "voicetunnel-10", "other"];
    const cases = tags.map((other) => ({ field: `tag (${other})`, spoil: before((signature) => void (signature.tag = other)) }));
    await requestTwins(t, await newWorld(t), "malformed", cases);
  },
});

export const signatureFormChecks: readonly ServerCheck[] = [everyEndpoint, fields, components, parameters, nonceSpelling, tag];
