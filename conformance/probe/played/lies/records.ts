import type { Vtserver } from "../../peer/document.ts";
import { isJsonObject, textAt, type JsonObject } from "../../wire/json.ts";
import { signObject } from "../../wire/signed.ts";
import { flipped } from "./spoil.ts";
import type { LieName } from "./names.ts";
import type { Lie } from "./tell.ts";

/** Lies about one tunnel, or about all. */
function recording(name: LieName, change: (record: JsonObject) => JsonObject, tunnelID?: string): Lie {
  return { name, hooks: { record: (record) => (tunnelID === undefined || record["tunnelID"] === tunnelID ? change(record) : record) } };
}

function declarationOf(record: JsonObject): JsonObject {
  return isJsonObject(record["declaration"]) ? record["declaration"] : {};
}

/** The declaration is signed by another key than its creator's. */
export function declarationByOtherKey(seed: Uint8Array, tunnelID?: string): Lie {
  return recording(
    "declaration-other-key",
    (record) => ({ ...record, declaration: signObject("declare", declarationOf(record), seed) }),
    tunnelID,
  );
}

/** One bit of the signature of the declaration is another one. */
export function declarationSpoilt(tunnelID?: string): Lie {
  const spoilt = (record: JsonObject): JsonObject => {
    const declaration = declarationOf(record);
    return { ...record, declaration: { ...declaration, sig: flipped(textAt(declaration, "sig")) } };
  };
  return recording("declaration-signature-spoilt", spoilt, tunnelID);
}

/** Members of record and declaration are others than were signed: they agree with each other, and the signature does not fit. */
export function declarationAltered(members: JsonObject, tunnelID?: string): Lie {
  return recording(
    "declaration-altered",
    (record) => ({ ...record, ...members, declaration: { ...declarationOf(record), ...members } }),
    tunnelID,
  );
}

/**
 * Members of the record differ from the declaration, which is right: `epoch`, `created_by`, `created_at`, `access`, `replaces`,
 * `auth_chatchannel`. A member that is null is left out.
 */
export function recordDiffers(members: JsonObject, tunnelID?: string): Lie {
  const differing = (record: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries({ ...record, ...members }).filter(([name]) => members[name] !== null));
  return recording("record-differs", differing, tunnelID);
}

/** The record names a vtserver that the document of the server does not list. */
export function recordWithVtserver(vtserver: Vtserver, tunnelID?: string): Lie {
  return recording("record-other-vtserver", (record) => ({ ...record, vtserver: { ...vtserver } }), tunnelID);
}

/** The record of one tunnel is shown where that of another was asked for. */
export function recordOfOther(other: JsonObject, tunnelID: string): Lie {
  return recording("record-of-other", () => other, tunnelID);
}
