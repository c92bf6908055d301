import type { DriverNotice, TypeName } from "../../schemas/v1/types.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import type { PlayedOptions, PlayedServer } from "../probe/played/interface.ts";
import type { CommonTest } from "../runner/common-test.ts";
import type { ClientOp } from "./client-check.ts";

/** What a driver answered: never a fault, an `unsupported` or silence, which end the check. */
export type Outcome = { readonly ok: JsonObject } | { readonly reject: { readonly code: string } };

/** A notice as it came, with its place among all notices of the driver. */
export interface Notice {
  readonly notice: DriverNotice["notice"];
  readonly about: JsonObject;
  /** On the clock of performance.now(). */
  readonly at: number;
}

/** How a client is made. */
export interface ClientOptions {
  /** Its own server; `t.home()` by default. */
  readonly server?: PlayedServer;
  /** Drawn by default. */
  readonly local?: string;
  /** Drawn by default. */
  readonly device?: string;
  /** A number that was used before: the client that is stored there. */
  readonly number?: number;
  /** With keys that the suite knows (`restore-account`): seeds of 32 octets. */
  readonly seeds?: { readonly signing: Uint8Array; readonly sealing: Uint8Array };
}

/** A client under test: one user on one device. */
export interface ClientActor {
  readonly number: number;
  /** User id. */
  readonly user: string;
  /** Device address. */
  readonly device: string;
  /** `{user, signing_key, sealing_key}` as the driver gave it. Fits the probe's actors where they add a user. */
  readonly identity: JsonObject;
  readonly server: PlayedServer;
  /** Asks an operation; `client` is filled in. Ok and reject are results; whatever else comes ends the check as a failure of the driver. */
  ask(op: ClientOp, input?: JsonObject): Promise<Outcome>;
  /** Asks what is right: a reject is a Failure that says with what code. */
  ok(op: ClientOp, input?: JsonObject): Promise<JsonObject>;
  /** All notices so far, in their order. */
  readonly notices: readonly Notice[];
  /** Waits for a notice not taken before that fits: 3000 ms × scale by default. Throws Failure. */
  notice(kind: Notice["notice"], predicate?: (about: JsonObject) => boolean, ms?: number): Promise<Notice>;
  /** Polls `read-events` until an event with that id is there; gives all that were read. Throws Failure. */
  hasRead(channel: string, eventId: string, ms?: number): Promise<readonly JsonObject[]>;
  /** Waits until a packet with these octets is heard from that device. Throws Failure. */
  heard(voice: number, opus: Uint8Array, ms?: number): Promise<Notice>;
}

/** A wrong thing beside the same one with one field corrected. */
export interface Beside {
  /** The one field in which the two differ, for the report. */
  readonly field: string;
  /** Shows the client the wrong one; true when the client took it. */
  readonly wrong: () => Promise<boolean>;
  /** Shows the client the right one; true when the client took it. */
  readonly right: () => Promise<boolean>;
  /** What a client has to do with the wrong one. */
  readonly expect: string;
}

/** What a check of a client works with: what one of a server does, with the client in place of the target. One fresh for each check. */
export interface ClientTest extends Omit<CommonTest, "lasts"> {
  /** The server that the suite plays for this check, made at the first call. `options` count at the first call alone. */
  home(options?: PlayedOptions): Promise<PlayedServer>;
  /** A further server, with a name of its own. */
  server(options?: PlayedOptions): Promise<PlayedServer>;
  /** A client of a new user, registered and following its channels. Throws Failure when the driver rejects that. */
  client(options?: ClientOptions): Promise<ClientActor>;
  /** The same, but the account operation can be refused: for what is wrong from the first contact on. */
  tryClient(options?: ClientOptions): Promise<Outcome & { readonly client?: ClientActor }>;
  /** Runs `wrong`, which must not be taken, and `right`, which must: a client that takes nothing passes nothing. */
  beside(pair: Beside): Promise<void>;
  /** Whether the driver has an operation. */
  has(op: ClientOp): boolean;
  /** Validates what the driver said against the open schemas; throws Failure. */
  typed(type: TypeName, value: unknown): JsonObject;
}
