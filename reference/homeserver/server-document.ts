import type { ServerDocument, Timestamp, Version } from "../../schemas/v1/types.ts";
import { encodeBase64url } from "../protocol/encoding/index.ts";
import { signObject } from "../protocol/signing.ts";
import { listVtservers } from "../store/index.ts";
import { ok } from "./answer.ts";
import type { Endpoint } from "./endpoint.ts";
import { refuse } from "./refusal.ts";

/** How long a document is good for: long enough to be kept, short enough that a new vtserver key gets about. */
const LIFE_MS = 86_400_000;
const V1 = 1 as Version;

/** `GET /.well-known/voicetunnel`: what the server says of itself. */
export const serverDocument: Endpoint = {
  method: "GET",
  path: "/.well-known/voicetunnel",
  signed: false,
  async handle({ server }) {
    const { name, suite, key, stated, features, clock } = server;
    const vtservers = await server.store.read(listVtservers);
    // A homeserver that was started apart has no vtserver until the first one has entered itself in the database.
    if (vtservers.length === 0) return refuse("busy", "no vtserver is there yet");
    const now = clock();
    // server.document, server.document-life, limit.stated
    const document = await signObject(
      suite,
      "server",
      {
        v: V1,
        server: name,
        versions: [V1],
        server_key: encodeBase64url(key.publicKey) as ServerDocument["server_key"],
        vtservers: [...vtservers],
        features,
        limits: stated,
        issued_at: now as Timestamp,
        expires_at: (now + LIFE_MS) as Timestamp,
      },
      key,
    );
    return ok(200, document);
  },
};
