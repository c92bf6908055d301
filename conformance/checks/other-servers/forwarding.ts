import { forwardRequest, sendForward, type ForwardOptions, type ForwardReply } from "../../probe/actors/forward.ts";
import type { User } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import type { PeerAnswer } from "../../probe/peer/index.ts";
import { fromBase64url } from "../../probe/wire/base64.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/json.ts";

/** A path that can be forwarded, for checks of everything else. */
export const LIST = "/v1/channels";

/** A forwarded request with a signature of the user who forwards it. What `alter` makes of it goes, whatever it is. */
export function forward(
  user: User,
  server: string,
  method: string = "GET",
  path: string = LIST,
  options: ForwardOptions = {},
): Promise<ForwardReply> {
  return sendForward(user, forwardRequest(user, server, method, path, options), options);
}

/** What came back from the other server, out of the answer to a forwarded request. */
export interface CameBack {
  readonly status: number;
  readonly headers: JsonObject;
  readonly body: Uint8Array;
}

/** Reads the ForwardAnswer, octet by octet: what the other server says need not be of this protocol. */
export function cameBack(answer: Answer): CameBack {
  const object = answer.object("ForwardAnswer");
  const headers = object["headers"];
  return {
    status: Number(object["status"]),
    headers: isJsonObject(headers) ? headers : {},
    body: fromBase64url(textAt(object, "body")) ?? new Uint8Array(0),
  };
}

/** Some answer that a peer gives to what is forwarded to it. */
export function anyAnswer(): PeerAnswer {
  return { status: 200, body: { v: 1, channels: [] } };
}
