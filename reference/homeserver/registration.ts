// Servers, users and requests, "Registration".
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { DirectoryEntry, Registration, Version } from "../../schemas/v1/types.ts";
import { serverOf } from "../protocol/ids/index.ts";
import { checkMemberKeys } from "../protocol/membership/index.ts";
import { signObject, verifyObject } from "../protocol/signing.ts";
import { withinSkew } from "../protocol/time.ts";
import type { Step } from "../seams.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { StoredUser, Tx } from "../store/index.ts";
import { getUser, insertUser, isNonceUsed, useNonce } from "../store/index.ts";
import { ok } from "./answer.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Homeserver } from "./homeserver.ts";
import { refuse } from "./refusal.ts";

interface RegistrationContext {
  readonly server: Homeserver;
  readonly registration: Registration;
  readonly tx: Tx;
  /** The user who has the name already. */
  readonly known: StoredUser | undefined;
}

const scopeOf = ({ user }: Registration): string => `registration ${user}`;

const STEPS: readonly Step<RegistrationContext>[] = [
  {
    id: "user.register-audience",
    check: ({ server, registration }) =>
      registration.server === server.name && serverOf(registration.user) === server.name
        ? undefined
        : refuse("audience", "a registration for another server"),
  },
  {
    id: "user.register-stale",
    check({ server, registration }) {
      const now = server.clock();
      if (withinSkew(registration.created_at, now)) return undefined;
      return refuse("stale", "created_at is more than 60 s from the clock of this server", { server_time: now });
    },
  },
  {
    id: "crypto.ed25519-key",
    check({ registration }) {
      checkMemberKeys(registration);
      return undefined;
    },
  },
  {
    id: "user.register-signature",
    async check({ server, registration }) {
      await verifyObject(server.suite, "registration", registration, registration.signing_key);
      return undefined;
    },
  },
  {
    id: "user.register-token",
    // This server knows no tokens: it does not state that it wants them.
    check: ({ server }) => (server.features.registration === undefined ? undefined : refuse("forbidden", "registration is not open")),
  },
  {
    id: "user.name-taken",
    check({ known, registration }) {
      if (known === undefined) return undefined;
      const same = known.signing_key === registration.signing_key && known.sealing_key === registration.sealing_key;
      return same ? undefined : refuse("name-taken", "the name is registered with other keys");
    },
  },
  {
    id: "user.register-replay",
    check: async ({ tx, registration }) =>
      (await isNonceUsed(tx, scopeOf(registration), registration.nonce)) ? refuse("replayed", "the nonce was used before") : undefined,
  },
];

/** `POST /v1/users`: a user asks for a name. */
export const registerUser: Endpoint = {
  method: "POST",
  path: "/v1/users",
  signed: false,
  body: "Registration",
  handle({ server, body }) {
    const registration = body as Registration;
    return server.store.write(async (tx) => {
      const known = await getUser(tx, registration.user);
      const refusal = await runSteps(server.seams, STEPS, { server, registration, tx, known });
      if (refusal !== undefined) return refusal;
      const expiry = registration.created_at + CONSTANTS.nonce_memory;
      // Of two at once, both may have seen it unused.
      const fresh =
        isOmitted(server.seams, "user.register-replay") || (await useNonce(tx, scopeOf(registration), registration.nonce, expiry));
      if (!fresh) return refuse("replayed", "the nonce was used before");
      // user.register-again
      if (known !== undefined) return ok(201, known.entry);
      const { user, signing_key, sealing_key } = registration;
      const entry = await directoryEntry(server, registration);
      await insertUser(tx, { user, signing_key, sealing_key, entry });
      // user.register
      return ok(201, entry);
    });
  },
};

function directoryEntry({ suite, key }: Homeserver, { user, signing_key, sealing_key, created_at }: Registration): Promise<DirectoryEntry> {
  const unsigned = { v: 1 as Version, user, signing_key, sealing_key, created_at };
  return signObject(suite, "user", unsigned, key) as Promise<DirectoryEntry>;
}
