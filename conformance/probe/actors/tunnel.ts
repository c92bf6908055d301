import type { Answer } from "../answer.ts";
import { SuiteError } from "../errors.ts";
import { fromBase64url } from "../wire/base64.ts";
import { tunnelId } from "../wire/derive.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { altered, type Alter } from "./alter.ts";
import type { Channel } from "./channel.ts";
import { joinTunnel, type JoinOptions, type JoinReply } from "./join.ts";
import type { ChannelKeys } from "./membership-build.ts";
import type { Participant } from "./participant.ts";
import type { RequestOptions } from "./request.ts";
import type { User } from "./user.ts";
import { mustAccept } from "./world.ts";

/** What a declaration says; fresh and without access lists by default. */
export interface DeclareOptions {
  /** 32 octets. */
  readonly key?: Uint8Array;
  readonly access?: JsonObject;
  /** The tunnelID that it succeeds. */
  readonly replaces?: string;
  readonly alter?: Alter;
  /** Sends this declaration as it is; `key` must be given with it. */
  readonly declaration?: JsonObject;
  readonly request?: RequestOptions;
}

/** The answer to a declaration; `tunnel` can be used when it is 2xx. */
export type DeclareReply = Answer & { readonly tunnel: Tunnel };

export interface TunnelBuilder {
  /** A declaration for the current epoch, signed by `by`. */
  declaration(by: User, key: Uint8Array, options?: Omit<DeclareOptions, "key">): JsonObject;
}

/** Steps that can be refused. */
export interface TunnelAttempts {
  /** Sends the InitializeVoice; by the creator unless told otherwise. */
  announce(by?: User, alter?: Alter): Promise<Answer>;
  close(by?: User): Promise<Answer>;
  /** Connects; see JoinOptions for what can be made wrong. */
  join(by: User, options?: JoinOptions): Promise<JoinReply>;
}

/** A tunnel on the target. */
export interface Tunnel {
  readonly id: string;
  readonly key: Uint8Array;
  readonly channel: Channel;
  readonly creator: User;
  readonly declaration: JsonObject;
  /** The record of the answer to the declaration. */
  readonly record: JsonObject;
  /** URL and key of its relay, as the record gives them. */
  readonly relay: { readonly url: string; readonly key: string; readonly keyBytes: Uint8Array };
  readonly attempt: TunnelAttempts;
  announce(by?: User, alter?: Alter): Promise<Answer>;
  close(by?: User): Promise<Answer>;
  join(by: User, options?: JoinOptions): Promise<Participant>;
  /** GET of the record. */
  get(by: User, options?: RequestOptions): Promise<Answer>;
}

/** Makes the builder of declarations. */
export function tunnelBuilder(keys: ChannelKeys): TunnelBuilder {
  return {
    declaration: (by, key, { access, replaces, alter } = {}) => {
      const { channel, epoch } = keys.state();
      const optional = { ...(access === undefined ? {} : { access }), ...(replaces === undefined ? {} : { replaces }) };
      const base = {
        v: 1,
        tunnelID: tunnelId(key),
        auth_chatchannel: channel,
        epoch,
        created_by: by.id,
        created_at: keys.world.now(),
        ...optional,
      };
      return altered("declare", base, by.signing.seed, alter);
    },
  };
}

/** Sends a declaration. */
export async function declareTunnel(channel: Channel, by: User, options: DeclareOptions = {}): Promise<DeclareReply> {
  const key = options.key ?? channel.world.bytes(32);
  const declaration = options.declaration ?? channel.build.declaration(by, key, options);
  const raw = options.alter !== undefined;
  const answer = await by.post("/v1/tunnels", declaration, { bodyType: "Declaration", type: "TunnelRecord", raw, ...options.request });
  const { max_age_ms: age } = channel.world.limits;
  if (age !== undefined) channel.world.lasts("the tunnel (max_age_ms)", age);
  const record = answer.status >= 200 && answer.status < 300 ? answer.object() : {};
  return { ...answer, tunnel: tunnelOf({ channel, creator: by, key, declaration, record }) };
}

function relayOf(record: JsonObject): Tunnel["relay"] {
  const url = textAt(record, "vtserver", "url");
  const key = textAt(record, "vtserver", "key");
  return { url, key, keyBytes: fromBase64url(key, 32) ?? new Uint8Array(32) };
}

/** The actor of a tunnel that was declared. */
export function tunnelOf(parts: Pick<Tunnel, "channel" | "creator" | "key" | "declaration" | "record">): Tunnel {
  const { channel, creator, key, declaration, record } = parts;
  const id = textAt(declaration, "tunnelID");
  const path = `/v1/tunnels/${id}`;
  const attempt: TunnelAttempts = {
    announce: (by = creator, alter) => {
      const replaces = textAt(declaration, "replaces");
      const announced = { tunnelID: id, key, epoch: Number(declaration["epoch"]), ...(replaces === "" ? {} : { replaces }) };
      return channel.attempt.post(by, channel.build.initializeVoice(by, announced, alter), alter === undefined ? {} : { raw: true });
    },
    close: (by = creator) => by.request("DELETE", path, { type: "TunnelRecord" }),
    join: (by, options) => joinTunnel(tunnel, by, options),
  };
  const tunnel: Tunnel = {
    ...parts,
    id,
    relay: relayOf(record),
    attempt,
    announce: async (...given) => mustAccept("an InitializeVoice", await attempt.announce(...given)),
    close: async (...given) => mustAccept("the closing of a tunnel", await attempt.close(...given)),
    join: async (...given) => {
      const { participant } = mustAccept("a connection to the tunnel", await attempt.join(...given));
      if (participant === undefined) throw new SuiteError("a connection was accepted and has no participant");
      return participant;
    },
    get: (by, options) => by.get(path, { type: "TunnelRecord", ...options }),
  };
  return tunnel;
}
