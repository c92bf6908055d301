// Signed HTTP messages, verified step by step: a wrong codec leaves a step out.
import { SUITE } from "../../../reference/codec/suite.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import {
  ProtocolError,
  checkContentDigest,
  checkFresh,
  decodeBase64url,
  decodeHex,
  parseServerName,
  parseUserId,
  verify,
} from "../../../reference/protocol/index.ts";
import type { In } from "./codec-fault.ts";

/** What is asked of a message, in this order. */
export interface Checks {
  /** Whether the names of the signature will do: in `Signature-Input` and in `Signature`. */
  names(input: string, signature: string): boolean;
  /** Whether the parameters will do, by their names. */
  parameters(names: readonly string[]): boolean;
  components(given: readonly string[], wanted: readonly string[]): boolean;
  tag(tag: string): boolean;
  nonce(nonce: string): void;
  keyid(keyid: string): void;
  digest(field: string | undefined, body: Uint8Array): Promise<void>;
}

interface Kind {
  readonly components: readonly string[];
  readonly parameters: readonly string[];
  readonly keyid: (keyid: string) => unknown;
}

const WITHOUT_BODY = ['"@method"', '"@authority"', '"@path"', '"@query"'];
const ANSWER: Kind = {
  components: ['"@status"', '"content-digest"', '"signature";req'],
  parameters: ["created", "keyid", "tag"],
  keyid: parseServerName,
};

function requestKind(hasBody: boolean): Kind {
  const components = hasBody ? [...WITHOUT_BODY, '"content-type"', '"content-digest"'] : WITHOUT_BODY;
  return { components, parameters: ["created", "nonce", "keyid", "tag"], keyid: parseUserId };
}

/** Whether two lists are the same. */
export function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") === b.join("\n");
}

function rightChecks(kind: Kind): Checks {
  return {
    names: (input, signature) => input === "vt" && signature === "vt",
    parameters: (names) => same(names, kind.parameters),
    components: same,
    tag: (tag) => tag === "voicetunnel-1",
    nonce: (nonce) => decodeBase64url(nonce, 16),
    keyid: kind.keyid,
    digest: (field, body) => checkContentDigest(SUITE, field, body),
  };
}

interface Message {
  readonly signatureInput: string;
  readonly signature: string;
  readonly digest: string | undefined;
  readonly body: Uint8Array;
  readonly key: Uint8Array;
  readonly values: Readonly<Record<string, string>>;
}

/** What the parameters of a signature say. */
export interface Said {
  readonly created: number;
  readonly nonce: string;
  readonly keyid: string;
}

/** In the one spelling, whatever is listed and said. */
const INPUT =
  /^([a-z0-9]+)=(\(((?:[^() ]+ )*[^() ]+)\)((?:;created=(?:0|[1-9][0-9]{0,14})|;expires=[0-9]+|;(?!created=)[a-z]+="[^"]*")*))$/;

function malformed(): ProtocolError {
  return new ProtocolError("malformed", "refused by a wrong codec");
}

async function checked(message: Message, kind: Kind, checks: Checks, fresh: (created: number) => void): Promise<Said> {
  const [, name = "", whole = "", list = "", rest = ""] = INPUT.exec(message.signatureInput) ?? [];
  const [, signatureName = "", signature = ""] = /^([a-z0-9]+)=:([A-Za-z0-9+/]{86}==):$/.exec(message.signature) ?? [];
  if (whole === "" || signature === "" || !checks.names(name, signatureName)) throw malformed();
  const parameters = [...rest.matchAll(/;([a-z]+)="?([^";]*)/g)].map(([, of = "", is = ""]) => [of, is] as const);
  const value = (of: string): string => parameters.find(([one]) => one === of)?.[1] ?? "";
  const components = list.split(" ");
  if (!checks.parameters(parameters.map(([one]) => one))) throw malformed();
  if (!checks.components(components, kind.components) || !checks.tag(value("tag"))) throw malformed();
  if (kind.parameters.includes("nonce")) checks.nonce(value("nonce"));
  checks.keyid(value("keyid"));
  if (kind === ANSWER || message.body.length > 0) await checks.digest(message.digest, message.body);
  const created = Number(value("created"));
  fresh(created);
  const base = [...components.map((component) => `${component}: ${message.values[component] ?? ""}`), `"@signature-params": ${whole}`];
  const octets = Uint8Array.from(Buffer.from(signature, "base64"));
  if (!(await verify(SUITE, message.key, utf8(base.join("\n")), octets))) throw new ProtocolError("bad-signature", "it does not fit");
  return { created, nonce: value("nonce"), keyid: value("keyid") };
}

/** Verifies a request with other checks. */
export function verifyRequestWith(change: Partial<Checks>, request: In<"RequestVerifyIn">): Promise<Said> {
  const body = decodeHex(request.body ?? "");
  const kind = requestKind(body.length > 0);
  const message: Message = {
    signatureInput: request.signature_input ?? "",
    signature: request.signature ?? "",
    digest: request.content_digest,
    body,
    key: decodeHex(request.public_key),
    values: {
      '"@method"': request.method,
      '"@authority"': request.authority,
      '"@path"': request.path,
      '"@query"': request.query === "" ? "?" : request.query,
      '"content-type"': request.content_type ?? "",
      '"content-digest"': request.content_digest ?? "",
    },
  };
  return checked(message, kind, { ...rightChecks(kind), ...change }, (created) => checkFresh(created * 1000, request.now));
}

/** Verifies an answer with other checks. */
export async function verifyAnswerWith(change: Partial<Checks>, answer: In<"AnswerVerifyIn">): Promise<object> {
  const message: Message = {
    signatureInput: answer.signature_input ?? "",
    signature: answer.signature ?? "",
    digest: answer.content_digest,
    body: decodeHex(answer.body),
    key: decodeHex(answer.public_key),
    values: {
      '"@status"': String(answer.status),
      '"content-digest"': answer.content_digest ?? "",
      '"signature";req': answer.request_signature,
    },
  };
  const { created, keyid } = await checked(message, ANSWER, { ...rightChecks(ANSWER), ...change }, () => undefined);
  if (keyid !== answer.server) throw new ProtocolError("bad-signature", "the answer of another server");
  return { created, keyid };
}
