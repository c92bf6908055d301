import type { Bytes } from "../bytes.ts";
import { hkdf } from "../crypto/digest.ts";
import type { Suite } from "../crypto/suite.ts";
import { decodeBase64url } from "../encoding/base64url.ts";
import { canonicalBytes } from "../json/canonical.ts";

/** What makes a stream's key its own. */
export interface StreamKeyInput {
  readonly server: string;
  readonly channel: string;
  readonly tunnelID: string;
  /** Device address of the talker. */
  readonly device: string;
  /** 32 bytes, base64url: from the talker's credential. */
  readonly salt: string;
}

/** relay.stream-key: the SFrame base key of a stream, 32 bytes. One for each connection, because each has a salt of its own. */
export function streamBaseKey(suite: Suite, tunnelKey: Uint8Array, input: StreamKeyInput): Promise<Bytes> {
  const info = canonicalBytes(["voicetunnel/1 stream", input.server, input.channel, input.tunnelID, input.device]);
  return hkdf(suite, { ikm: tunnelKey, salt: decodeBase64url(input.salt, 32), info, length: 32 });
}
