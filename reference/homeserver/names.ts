import type { TypeName } from "../../schemas/v1/types.ts";
import { malformed } from "../protocol/error.ts";
import { isDeviceAddress, isServerName, isUserId } from "../protocol/ids/index.ts";

type Kind = "server" | "user" | "device";

/** Where each message has names: `*` is each item of an array, `keys` each member's name. Absent members are passed over. */
const NAMES: { readonly [type in TypeName]?: readonly (readonly [path: string, kind: Kind])[] } = {
  Registration: [
    ["user", "user"],
    ["server", "server"],
  ],
  ChannelCreation: [
    ["server", "server"],
    ["creator/user", "user"],
    ["peer/user", "user"],
  ],
  MembershipObject: [
    ["sender", "user"],
    ["user", "user"],
    ["member/user", "user"],
    ["next_epoch/sealed/keys", "user"],
  ],
  Event: [
    ["sender", "user"],
    ["sender_device", "device"],
  ],
  SealedContent: [["to", "user"]],
  InitializeVoiceContent: [["homeserver", "server"]],
  ForwardRequest: [["server", "server"]],
  UserProof: [
    ["user", "user"],
    ["device", "device"],
    ["origin", "server"],
    ["proxy/address", "server"],
  ],
  ServerDocument: [["server", "server"]],
  DirectoryEntry: [["user", "user"]],
  Declaration: [
    ["created_by", "user"],
    ["access/read/*", "user"],
    ["access/write/*", "user"],
    ["access/admin/*", "user"],
  ],
};

const CHECKS: Readonly<Record<Kind, (text: string) => boolean>> = { server: isServerName, user: isUserId, device: isDeviceAddress };

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  if (first === "*") return Object.values(value).flatMap((item) => valuesAt(item, rest));
  if (first === "keys") return Object.keys(value);
  return Object.hasOwn(value, first) ? valuesAt((value as Readonly<Record<string, unknown>>)[first], rest) : [];
}

/**
 * Checks the names in a message whose schema was checked: the patterns there are a first sieve, the grammar decides. encoding.names
 *
 * @throws ProtocolError `malformed`.
 */
export function checkNames(type: TypeName, value: unknown): void {
  for (const [path, kind] of NAMES[type] ?? []) {
    for (const name of valuesAt(value, path.split("/"))) {
      if (typeof name !== "string" || !CHECKS[kind](name)) throw malformed(`no ${kind} name at /${path}`, { pointer: `/${path}` });
    }
  }
}
