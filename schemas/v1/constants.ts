// generated from spec/, do not edit

/** A requirement; the same as in requirements.json, without its place. */
export interface RequirementInfo {
  readonly chapter: string;
  readonly level: "must" | "should" | "may";
  readonly keyword: string;
  readonly classes: readonly ("server" | "client" | "codec")[];
  readonly reported?: true;
  readonly untestable?: string;
  readonly text: string;
}

/** An error code: its HTTP status (null: not used over HTTP) and its WebSocket close code. */
export interface ErrorInfo {
  readonly status: number | null;
  readonly close: number;
  readonly meaning: string;
}

/** A limit: `test` is what `serve --limits test` takes. */
export interface LimitInfo {
  readonly unit: string;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly test: number;
  readonly meaning: string;
}

/** The requirements in force. */
export type RequirementId =
  | "encoding.utf8"
  | "encoding.surrogates"
  | "encoding.duplicates"
  | "encoding.ascii-names"
  | "encoding.depth"
  | "encoding.depth-carried"
  | "encoding.numbers"
  | "encoding.grammar"
  | "encoding.schema"
  | "encoding.unknown-ignored"
  | "encoding.unknown-kept"
  | "encoding.version"
  | "encoding.media-type"
  | "encoding.own-messages"
  | "encoding.client-messages"
  | "encoding.client-strict"
  | "encoding.client-unknown"
  | "encoding.canonical"
  | "encoding.base64"
  | "encoding.length"
  | "encoding.names"
  | "encoding.octet-order"
  | "encoding.path-raw"
  | "encoding.label"
  | "encoding.signature-covers"
  | "encoding.id"
  | "crypto.ed25519-s"
  | "crypto.ed25519-key"
  | "crypto.ed25519-equation"
  | "crypto.x25519-key"
  | "crypto.x25519-zero"
  | "crypto.x25519-small"
  | "crypto.hpke-info"
  | "crypto.pinned"
  | "crypto.independent"
  | "crypto.fresh"
  | "crypto.private"
  | "server.document"
  | "server.document-life"
  | "server.document-newest"
  | "server.document-verify"
  | "server.document-anew"
  | "server.pin"
  | "server.tls"
  | "server.cors"
  | "server.preflight"
  | "server.date"
  | "user.register"
  | "user.register-audience"
  | "user.register-stale"
  | "user.register-signature"
  | "user.name-taken"
  | "user.register-again"
  | "user.register-replay"
  | "user.register-token"
  | "user.register-closed"
  | "user.directory"
  | "user.directory-unknown"
  | "user.directory-own"
  | "user.directory-verify"
  | "request.signed"
  | "request.components"
  | "request.parameters"
  | "request.tag"
  | "request.signature"
  | "request.method-bound"
  | "request.authority-bound"
  | "request.path-bound"
  | "request.query-bound"
  | "request.digest"
  | "request.digest-only"
  | "request.stale"
  | "request.fresh"
  | "request.nonce"
  | "request.nonce-durable"
  | "request.unknown-user"
  | "request.foreign"
  | "request.body-object"
  | "request.query-known"
  | "request.client-signed"
  | "request.retry"
  | "request.no-redirect"
  | "request.client-clock"
  | "answer.signed"
  | "answer.verify"
  | "error.problem-document"
  | "error.registered-status"
  | "error.no-internal"
  | "error.not-found"
  | "error.method"
  | "error.retry-after"
  | "error.stale-time"
  | "error.client-told"
  | "error.client-ignored"
  | "error.client-wait"
  | "limit.stated"
  | "limit.dead"
  | "limit.request-bytes"
  | "limit.request-accept"
  | "limit.event-bytes"
  | "limit.members"
  | "limit.channels"
  | "limit.state-entries"
  | "limit.streams"
  | "limit.requests"
  | "limit.pending"
  | "limit.client-bytes"
  | "limit.client-streams"
  | "channel.seq"
  | "channel.seq-order"
  | "channel.gaps"
  | "channel.entry-own"
  | "channel.acknowledged"
  | "channel.create"
  | "channel.create-own"
  | "channel.create-server"
  | "channel.create-keys"
  | "channel.create-known"
  | "channel.create-signature"
  | "channel.create-peer"
  | "channel.create-again"
  | "log.append"
  | "log.sender"
  | "log.channel"
  | "log.signature"
  | "log.prev"
  | "log.again"
  | "log.permission"
  | "log.member-keys"
  | "log.member-known"
  | "log.bad-keys"
  | "log.atomic"
  | "log.client-verify"
  | "log.client-keys"
  | "log.client-broken"
  | "channel.write"
  | "channel.read"
  | "channel.hidden"
  | "channel.banned"
  | "channel.list"
  | "epoch.required"
  | "epoch.superfluous"
  | "epoch.next"
  | "epoch.readers"
  | "epoch.add-current"
  | "epoch.add-sealed"
  | "epoch.rotation-due"
  | "epoch.leave-due"
  | "epoch.rotate"
  | "epoch.open"
  | "epoch.client-seal"
  | "event.accept"
  | "event.sender"
  | "event.channel"
  | "event.signature"
  | "event.again"
  | "event.again-rights"
  | "event.unknown-type"
  | "event.must-be-sealed"
  | "event.received"
  | "event.age"
  | "event.verify"
  | "event.client-rights"
  | "state.last"
  | "state.own-key"
  | "state.admin-key"
  | "state.callstate-key"
  | "state.callstate-keyed"
  | "sealed.form"
  | "sealed.epoch"
  | "sealed.to-member"
  | "sealed.no-state"
  | "sealed.open"
  | "sealed.client-epoch"
  | "sealed.signalling"
  | "page.order"
  | "page.log"
  | "page.wait"
  | "page.wait-wakes"
  | "page.snapshot"
  | "stream.snapshot"
  | "stream.resume"
  | "stream.live"
  | "stream.notice"
  | "stream.heartbeat"
  | "stream.form"
  | "stream.refuse"
  | "stream.added"
  | "stream.lost"
  | "channel.cut"
  | "stream.client-again"
  | "stream.client-silent"
  | "stream.client-list"
  | "tunnel.key"
  | "tunnel.id"
  | "tunnel.declare"
  | "tunnel.declare-own"
  | "tunnel.declare-right"
  | "tunnel.declare-signature"
  | "tunnel.declare-stale"
  | "tunnel.declare-epoch"
  | "tunnel.declare-again"
  | "tunnel.one"
  | "tunnel.id-final"
  | "tunnel.id-other"
  | "tunnel.vtserver"
  | "tunnel.least-loaded"
  | "tunnel.vtserver-lost"
  | "tunnel.get"
  | "tunnel.get-hidden"
  | "tunnel.connections"
  | "tunnel.record-verify"
  | "tunnel.client-exists"
  | "tunnel.client-refused"
  | "tunnel.client-vtserver"
  | "tunnel.open"
  | "tunnel.announce"
  | "tunnel.idle"
  | "tunnel.idle-not-early"
  | "tunnel.max-age"
  | "tunnel.close"
  | "tunnel.close-right"
  | "tunnel.close-again"
  | "tunnel.closed-cuts"
  | "tunnel.epoch-ends"
  | "tunnel.rotation-ends"
  | "tunnel.grace"
  | "tunnel.ending-refuses"
  | "tunnel.survives"
  | "successor.ending"
  | "successor.open"
  | "successor.right"
  | "successor.one"
  | "successor.unknown"
  | "successor.closed"
  | "successor.order"
  | "successor.reconnect"
  | "successor.lost"
  | "successor.stop"
  | "successor.client-join"
  | "successor.client-access"
  | "successor.client-stays-out"
  | "rights.read-cut"
  | "rights.write-cut"
  | "rights.close"
  | "rights.narrow"
  | "rights.check-last"
  | "init.form"
  | "init.write"
  | "init.homeserver"
  | "init.known"
  | "init.creator"
  | "init.closed"
  | "init.epoch"
  | "init.accept"
  | "init.sent"
  | "init.verify-hash"
  | "init.verify-sender"
  | "init.verify-homeserver"
  | "init.verify-epoch"
  | "init.client-replaces"
  | "notify.default"
  | "notify.choice"
  | "notify.accepted"
  | "notify.age"
  | "notify.batch"
  | "notify.closed"
  | "notify.stop"
  | "notify.own"
  | "notify.once"
  | "notify.successor"
  | "relay.subprotocol"
  | "relay.no-extension"
  | "relay.upgrade"
  | "relay.no-subprotocol"
  | "relay.close-code"
  | "relay.isolated"
  | "relay.challenge"
  | "relay.connect-bytes"
  | "relay.connect-time"
  | "relay.connect-first"
  | "relay.welcome"
  | "relay.connect-audience"
  | "relay.connect-challenge"
  | "relay.connect-stale"
  | "relay.connect-tunnel"
  | "tunnel.vtserver-other"
  | "relay.connect-closed"
  | "relay.connect-device"
  | "relay.connect-signature"
  | "relay.role-denied"
  | "relay.role-less"
  | "relay.role-none"
  | "relay.number"
  | "relay.participants"
  | "relay.full"
  | "relay.limits"
  | "relay.one-per-device"
  | "relay.displaced-left"
  | "relay.verify-welcome"
  | "relay.own-audience"
  | "relay.salt"
  | "relay.client-roles"
  | "relay.client-first"
  | "relay.joined"
  | "relay.joined-first"
  | "relay.left"
  | "relay.ending"
  | "relay.ping"
  | "relay.pong"
  | "relay.dead"
  | "relay.alive"
  | "relay.control-form"
  | "relay.control-known"
  | "relay.control-kept"
  | "relay.client-pong"
  | "relay.client-dead"
  | "relay.client-leave"
  | "relay.client-told"
  | "relay.frame-relay"
  | "relay.frame-unchanged"
  | "relay.frame-order"
  | "relay.frame-not-back"
  | "relay.frame-own-tunnel"
  | "relay.frame-readers"
  | "relay.frame-own"
  | "relay.frame-form"
  | "relay.frame-writer"
  | "relay.frame-size"
  | "relay.frame-rate"
  | "relay.strikes"
  | "relay.slow-reader"
  | "relay.slow-newest"
  | "relay.replay"
  | "relay.credential"
  | "relay.repeated"
  | "relay.one-counter"
  | "relay.client-writer"
  | "relay.client-limits"
  | "relay.client-known"
  | "relay.client-device"
  | "relay.client-reads-on"
  | "relay.stream-key"
  | "relay.seal"
  | "relay.open"
  | "relay.packet"
  | "relay.shortest"
  | "peer.contact"
  | "peer.no-stranger"
  | "peer.address"
  | "peer.redirect"
  | "peer.time"
  | "peer.size"
  | "peer.document"
  | "peer.pin"
  | "peer.entry"
  | "peer.entry-pin"
  | "peer.status"
  | "peer.directory"
  | "peer.directory-unknown"
  | "peer.fetch-once"
  | "peer.limited"
  | "foreign.look-up"
  | "foreign.add-keys"
  | "foreign.add-failed"
  | "foreign.create-keys"
  | "foreign.member"
  | "foreign.create"
  | "foreign.own-only"
  | "foreign.refused"
  | "foreign.same"
  | "foreign.connect"
  | "foreign.declare"
  | "forward.pass"
  | "forward.answer"
  | "forward.loop"
  | "forward.path"
  | "forward.headers"
  | "forward.unsigned"
  | "forward.same-user"
  | "forward.size"
  | "forward.wait"
  | "forward.verify"
  | "forward.pin"
  | "forward.client-all"
  | "proof.countersign"
  | "proof.request-own"
  | "proof.request-origin"
  | "proof.request-proxy"
  | "proof.request-time"
  | "proof.request-life"
  | "proof.request-signature"
  | "proof.fresh"
  | "proof.via-user"
  | "proof.via-signature"
  | "proof.via-address"
  | "proof.via-match"
  | "proof.via-time"
  | "proof.via-listed"
  | "proof.via-unreachable"
  | "proof.present"
  | "proof.origin-verify"
  | "proof.via-welcome"
  | "proof.via-refused"
  | "proof.pass"
  | "proof.hidden"
  | "proof.via-gone"
  | "proof.client-welcome"
  | "proof.client-credential"
  | "proof.no-contact"
  | "proof.client-choice"
  | "proof.client-answer"
  | "proof.client-life"
  | "proof.server"
  | "proof.challenge"
  | "proof.origin"
  | "proof.proxy-address"
  | "proof.device"
  | "proof.issued"
  | "proof.expired"
  | "proof.life"
  | "proof.tunnel"
  | "proof.member"
  | "proof.roles"
  | "proof.user-signature"
  | "proof.nonce"
  | "proof.server-signature"
  | "proof.proxy-key"
  | "proof.presented"
  | "proof.no-early-request"
  | "proof.indistinguishable"
  | "proof.accept"
  | "proof.recorded"
  | "proof.credential"
  | "proof.displace"
  | "proof.rights"
  | "proof.renew"
  | "proof.renew-failed"
  | "presence.refresh"
  | "presence.refresh-rate"
  | "presence.new-session"
  | "presence.leave"
  | "presence.own"
  | "presence.server-form"
  | "presence.server-time"
  | "presence.server-over"
  | "presence.server-left"
  | "presence.server-backwards"
  | "presence.server-refresh"
  | "presence.server-again"
  | "presence.server-entry"
  | "presence.server-stream"
  | "presence.state"
  | "presence.session"
  | "presence.timestamp"
  | "presence.old"
  | "presence.stale"
  | "presence.member"
  | "presence.clamp"
  | "presence.key"
  | "presence.order"
  | "presence.same"
  | "presence.gap"
  | "presence.bad-refresh"
  | "presence.backwards"
  | "presence.old-left"
  | "mesh.cap"
  | "mesh.offer"
  | "mesh.wait"
  | "mesh.user"
  | "mesh.sealed"
  | "mesh.receiver"
  | "mesh.no-receiver"
  | "mesh.sender"
  | "mesh.old-session"
  | "mesh.wrong-side"
  | "mesh.unknown-negotiation"
  | "mesh.end-of-candidates"
  | "mesh.new-connection"
  | "mesh.close"
  | "calls.dm"
  | "calls.group"
  | "calls.sealed"
  | "calls.version"
  | "calls.id"
  | "calls.seq"
  | "calls.to"
  | "calls.party"
  | "calls.form"
  | "calls.known"
  | "calls.no-invite"
  | "calls.invite"
  | "calls.lifetime"
  | "calls.answer"
  | "calls.select"
  | "calls.select-other"
  | "calls.reject"
  | "calls.hangup"
  | "calls.absorb"
  | "calls.silent"
  | "calls.batch"
  | "calls.show"
  | "calls.select-first"
  | "calls.press"
  | "calls.elsewhere"
  | "calls.stop"
  | "calls.engaged"
  | "media.codecs"
  | "media.chosen"
  | "media.parties"
  | "media.mute"
  | "media.announce"
  | "media.over"
  | "negotiate.answer"
  | "negotiate.first"
  | "media.key"
  | "media.frame-key"
  | "media.kid"
  | "media.open"
  | "media.no-downgrade"
  | "media.relay-only"
  | "media.warning"
  | "history.replaced"
  | "history.failed"
  | "history.ended"
  | "history.rejected"
  | "history.missed"
  | "history.direction"
  | "ice.offer"
  | "ice.none"
  | "ice.until"
  | "ice.fresh"
  | "ice.username"
  | "ice.password"
  | "ice.ttl"
  | "ice.absent"
  | "glare.collide"
  | "glare.lower"
  | "glare.tie"
  | "glare.final"
  | "glare.connected"
  | "glare.preparing"
  | "glare.under-way"
  | "glare.repeat"
  | "glare.replaced"
  | "glare.accept"
  | "glare.no-ring"
  | "glare.hangup"
  | "glare.media"
  | "glare.audio"
  | "driver.answer-once"
  | "driver.hello"
  | "driver.unsupported"
  | "driver.reject"
  | "driver.fault"
  | "driver.stateless"
  | "driver.stdout"
  | "driver.end"
  | "client-driver.operations"
  | "client-driver.notices"
  | "client-driver.clients-apart";

/** The requirements, in the order of the text. */
export const REQUIREMENTS: { readonly [I in RequirementId]: RequirementInfo } = {
  "encoding.utf8": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a JSON text that is not well-formed UTF-8 or that begins with a byte order mark."},
  "encoding.surrogates": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a JSON text in which an escape denotes a surrogate that is not part of a pair."},
  "encoding.duplicates": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` an object in which two member names are equal after their escapes are resolved."},
  "encoding.ascii-names": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a member name that holds anything but the characters U+0020 to U+007E."},
  "encoding.depth": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a JSON text in which arrays and objects nest more than 32 deep."},
  "encoding.depth-carried": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a creation object, membership object, event, declaration or `connect` that nests more than 28 deep, which could not be handed on inside of other messages."},
  "encoding.numbers": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a number that has a fraction or an exponent, is `-0`, or lies outside −9007199254740991 to 9007199254740991."},
  "encoding.grammar": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` what is not one JSON text (RFC 8259) with nothing but white space around it."},
  "encoding.schema": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a message that its schema does not allow."},
  "encoding.unknown-ignored": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A receiver MUST accept a message that has members beyond those of its schema, and act as if they were absent."},
  "encoding.unknown-kept": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST keep the unknown members of the objects that it stores or relays, so that their signatures still verify."},
  "encoding.version": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `unsupported-version` an object whose `v` is an integer other than 1."},
  "encoding.media-type": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `unsupported-media-type` a request body whose `Content-Type` is not `application/json`, with no parameter or with `charset=utf-8`."},
  "encoding.own-messages": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send only messages that this chapter and their schemas allow."},
  "encoding.client-messages": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send only messages that this chapter and their schemas allow."},
  "encoding.client-strict": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse a message of a server that this chapter or its schema does not allow, and let nothing in it take effect."},
  "encoding.client-unknown": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST accept a message that has members beyond those of its schema, and act as if they were absent."},
  "encoding.canonical": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"An implementation MUST compute signatures, ids and derivations over the RFC 8785 form of the value, whatever form it travelled in."},
  "encoding.base64": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a base64url value with missing or superfluous padding, a character outside the URL-safe alphabet, white space, or trailing bits that are not zero."},
  "encoding.length": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a binary value whose length is not the one that its type has."},
  "encoding.names": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `malformed` a server name, user id, device address or opaque id that the grammar above does not produce."},
  "encoding.octet-order": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"An implementation MUST compare and order names and ids by their octets."},
  "encoding.path-raw": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a request whose path holds a `%`."},
  "encoding.label": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `bad-signature` an object whose signature was made with another label."},
  "encoding.signature-covers": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `bad-signature` a signed object in which any member but its signature members was added, removed or changed after it was signed."},
  "encoding.id": {"chapter":"encoding","level":"must","keyword":"MUST","classes":["server","codec"],"text":"An implementation MUST compute the id of a channel, a membership object and an event as given above."},
  "crypto.ed25519-s": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A verifier MUST refuse with `bad-signature` a signature whose `S`, read as a little-endian integer, is not less than L."},
  "crypto.ed25519-key": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A verifier MUST refuse with `bad-key` a public key that is not the canonical encoding of a point, or that encodes one of the eight points of small order."},
  "crypto.ed25519-equation": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A verifier MUST accept a signature exactly if the canonical encoding of [S]B − [k]A equals the 32 octets of `R`, and that point is not one of the eight of small order."},
  "crypto.x25519-key": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["server","codec"],"text":"A receiver MUST refuse with `bad-key` an X25519 public key whose top bit is set or whose value is not less than 2^255 − 19."},
  "crypto.x25519-zero": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["codec"],"text":"A receiver MUST refuse with `bad-key` an X25519 key agreement whose shared secret is all zero."},
  "crypto.x25519-small": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-key` an X25519 public key that encodes a point of small order."},
  "crypto.hpke-info": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["codec"],"text":"An implementation MUST seal and open with exactly the `info` of the table above."},
  "crypto.pinned": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse other keys for a server or user than the ones it has pinned, until a person decides."},
  "crypto.independent": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["client"],"untestable":"only the public keys are seen","text":"A client MUST make the signing key and the sealing key of a user independently of each other."},
  "crypto.fresh": {"chapter":"cryptography","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take every key, nonce and salt from a cryptographic source of randomness and use it once."},
  "crypto.private": {"chapter":"cryptography","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send a private key, the private key of an epoch or a tunnel key to anybody, except sealed as this specification says."},
  "server.document": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer `GET /.well-known/voicetunnel` without a signature on the request, with status 200 and its current document, signed with the label `server`."},
  "server.document-life": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a document whose `issued_at` is not later than its clock, whose `expires_at` is later than its clock, and whose life is at most 604 800 000 ms."},
  "server.document-newest": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse a document whose `issued_at` is older than that of the newest one it has seen from the same server."},
  "server.document-verify": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse a document that is not signed with the label `server` by its own `server_key`, that names another server than the one it was asked for, or that has expired."},
  "server.document-anew": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST have a newer document of a server before it sends that server a request, or connects to a vtserver of it, after the `expires_at` of the one that it holds."},
  "server.pin": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST pin the name and key of a server from an invitation where it has one, and otherwise from the first document it sees."},
  "server.tls": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"untestable":"the suite reaches the server at the URL it is given","text":"A server MUST offer its endpoints over TLS only, except on a loopback address."},
  "server.cors": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer every request with `Access-Control-Allow-Origin: *` and with an `Access-Control-Expose-Headers` that names `Date`, `Retry-After`, `Content-Digest`, `Signature` and `Signature-Input`."},
  "server.preflight": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer an unsigned preflight request (`OPTIONS`) with a status from 200 to 299 that allows the methods `GET`, `POST` and `DELETE` and the headers `Content-Type`, `Content-Digest`, `Signature` and `Signature-Input`."},
  "server.date": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a `Date` header that is its clock with every answer."},
  "user.register": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a registration that passes all checks with status 201 and the directory entry of the user, whose `created_at` is that of the registration."},
  "user.register-audience": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a registration whose `server`, or the server part of whose `user`, is not its own name."},
  "user.register-stale": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a registration whose `created_at` lies more than 60 000 ms before or after its clock."},
  "user.register-signature": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a registration that is not signed with the label `registration` by its own `signing_key`."},
  "user.name-taken": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `name-taken` a registration of a registered user with another signing key or sealing key."},
  "user.register-again": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a further valid registration of a registered user with the same keys like the first, with the first directory entry."},
  "user.register-replay": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `replayed` a registration whose nonce is that of a registration of the same user that it accepted before, until `created_at` + 120 000 ms."},
  "user.register-token": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server that states `registration: \"token\"` MUST refuse with `forbidden` a registration without a valid token."},
  "user.register-closed": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"untestable":"without a user nothing shows that the refusal is one of the registration","text":"A server that states `registration: \"closed\"` MUST refuse with `forbidden` every registration that passes the checks before the token."},
  "user.directory": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a signed request for the entry of one of its users with status 200 and the directory entry, signed with the label `user`."},
  "user.directory-unknown": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a request for the entry of a user of its own name who is not registered."},
  "user.directory-own": {"chapter":"servers-users-requests","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT take the key of a member of a channel from the directory."},
  "user.directory-verify": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse a directory entry that is not signed with the label `user` by the pinned key of the user's server, that is of another user than it asked for, or that gives its own user other keys than it registered."},
  "request.signed": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a request that carries no signature named `vt`, where this specification does not say that the request goes unsigned."},
  "request.components": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a request whose signature covers other components than the ones above, or covers them in another order."},
  "request.parameters": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a signature whose parameters are not exactly the four above in their order."},
  "request.tag": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a signature whose tag is not `voicetunnel-1`."},
  "request.signature": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a request whose signature does not verify with the signing key of the user named by `keyid`."},
  "request.method-bound": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a request whose method is not the signed one."},
  "request.authority-bound": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a request that was signed for another server name than its own."},
  "request.path-bound": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a request whose path is not the signed one."},
  "request.query-bound": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a request whose query is not the signed one."},
  "request.digest": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-digest` a request whose `Content-Digest` is not the SHA-256 of its body."},
  "request.digest-only": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `Content-Digest` that holds anything but one `sha-256` member, or that is absent beside a body."},
  "request.stale": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a request whose `created` lies more than 60 seconds before or after its clock."},
  "request.fresh": {"chapter":"servers-users-requests","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT refuse with `stale` a request whose `created` lies at most 55 seconds before or after its clock."},
  "request.nonce": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `replayed` a request whose `keyid` and nonce are those of a request whose signature it has verified before, until `created` + 120 seconds."},
  "request.nonce-durable": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST remember the nonces of the requests that it accepted across a restart."},
  "request.unknown-user": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `unknown-user` a request whose `keyid` is a user of its own name who is not registered."},
  "request.foreign": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a request whose `keyid` is a user of another server who is a member of no channel here."},
  "request.body-object": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a body that is not the JSON object of its endpoint."},
  "request.query-known": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a query parameter that is repeated or not spelled as its endpoint says."},
  "request.client-signed": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST sign every request, except those that go unsigned, with exactly the components and parameters above."},
  "request.retry": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client that has not heard the answer to a request MUST either repeat it, with a new nonce and the same signed object, or tell its user that it has failed."},
  "request.no-redirect": {"chapter":"servers-users-requests","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT follow a redirection."},
  "request.client-clock": {"chapter":"servers-users-requests","level":"should","keyword":"SHOULD","classes":["client"],"text":"A client whose request is refused with `stale` SHOULD send it once more, signed for the time that the refusal gives in `server_time`."},
  "answer.signed": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST sign, with its server key and exactly the components and parameters above, each answer to a request that carried a well-formed `vt` signature, except event streams."},
  "answer.verify": {"chapter":"servers-users-requests","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse an answer to a signed request whose signature is absent or does not verify with the pinned key of the server."},
  "error.problem-document": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer every request that it refuses with a problem document of media type `application/problem+json` whose `status` equals the HTTP status and whose `code` is in the registry below."},
  "error.registered-status": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a code with the status that the registry gives for it."},
  "error.no-internal": {"chapter":"errors-and-limits","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT answer a request with a status of 500 or above because of what the request holds."},
  "error.not-found": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a path that this specification does not define."},
  "error.method": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `method-not-allowed` a method that this specification does not define for a path that it does define."},
  "error.retry-after": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send `Retry-After` in whole seconds, at least 1, with every answer of status 429."},
  "error.stale-time": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give its clock in `server_time` with every problem document of code `stale`."},
  "error.client-told": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST tell its user of each thing asked for by the user that was refused, with the code of the refusal."},
  "error.client-ignored": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST tell its user of each entry, record, participant and key that came to it and that it refuses because of a signature, an id, a right or a pinned key."},
  "error.client-wait": {"chapter":"errors-and-limits","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send a request again by itself before the time of the `Retry-After` that came with its refusal is over."},
  "limit.stated": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST state in its document a value for every limit that lies in the range the table gives."},
  "limit.dead": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST state a `dead_ms` of exactly three times its `ping_ms`."},
  "limit.request-bytes": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `too-large` a request body of more than `request_bytes`."},
  "limit.request-accept": {"chapter":"errors-and-limits","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT refuse with `too-large` a request body of `request_bytes` or less that holds no event."},
  "limit.event-bytes": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `too-large` an event whose canonical bytes are more than `event_bytes`."},
  "limit.members": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `limit-reached` the `add` that would give a channel more than `members` members."},
  "limit.channels": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `limit-reached` a creation object by a user who has created `channels` channels that have members."},
  "limit.state-entries": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `limit-reached` a state event that would give a channel more than `state_entries` entries."},
  "limit.streams": {"chapter":"errors-and-limits","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `rate-limited` a stream that would be one more than `streams` for its user."},
  "limit.requests": {"chapter":"errors-and-limits","level":"should","keyword":"SHOULD","classes":["server"],"text":"A server SHOULD refuse with `rate-limited` the requests of a user beyond `requests_per_minute` in a minute."},
  "limit.pending": {"chapter":"errors-and-limits","level":"should","keyword":"SHOULD","classes":["server"],"text":"A server SHOULD close with `busy` a relay connection that would be one more than `pending` for its address."},
  "limit.client-bytes": {"chapter":"errors-and-limits","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send a request body of more than `request_bytes`, or an event of more than `event_bytes`, of the server's document."},
  "limit.client-streams": {"chapter":"errors-and-limits","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT have more streams open at a server at the same time than the `streams` of its document."},
  "channel.seq": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST number the creation object, the membership objects and the events of a channel from 1 without holes, in the order in which it accepted them."},
  "channel.seq-order": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST apply the entries of a channel in the order of `seq` and ignore an entry whose id it has applied."},
  "channel.gaps": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST fetch the entries that stand between the last one that it has applied and one that comes, and apply none that stands behind a missing one."},
  "channel.entry-own": {"chapter":"chat-channel","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT apply an entry whose `id` is not the one that it computes from the object, or whose object is of another channel or, at the creation of the channel, of another server than the one that gives it."},
  "channel.acknowledged": {"chapter":"chat-channel","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT lose an entry that it has acknowledged with status 201, also when its process is killed."},
  "channel.create": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a valid creation object of the requesting user with status 201 and `seq` 1."},
  "channel.create-own": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a creation object whose creator is not the requesting user."},
  "channel.create-server": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a creation object whose `server` is not its own name."},
  "channel.create-keys": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a creation object in which a user of this server has other keys than the registered ones."},
  "channel.create-known": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a creation object in which a user of its own name is not registered."},
  "channel.create-signature": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a creation object that is not signed with the label `channel` by the creator's `signing_key`."},
  "channel.create-peer": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a DM whose peer is its creator."},
  "channel.create-again": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the repetition of a creation object like the first."},
  "log.append": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a membership object that passes all checks with status 201 and the next `seq`."},
  "log.sender": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a membership object whose sender is not the requesting user."},
  "log.channel": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a membership object for another channel than that of the path."},
  "log.signature": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a membership object that is not signed with the label `member` by the key that the log gives for its sender."},
  "log.prev": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `log-conflict`, naming the head, a membership object whose `prev` is not the head of the log."},
  "log.again": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the repetition of an accepted membership object by a member like the first."},
  "log.permission": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a membership object that the permission table does not allow."},
  "log.member-keys": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an `add` that gives a user of this server other keys than the registered ones."},
  "log.member-known": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` an `add` of a user of this server who is not registered."},
  "log.bad-keys": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-key` a membership object or creation object that brings a key that Cryptography refuses."},
  "log.atomic": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST change nothing when it refuses a membership object."},
  "log.client-verify": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST compute members, flags, keys and epoch from the membership log alone, and stop trusting the channel's newer entries at the first object that its own checks refuse."},
  "log.client-keys": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take the key of whoever signed something in a channel from the membership log."},
  "log.client-broken": {"chapter":"chat-channel","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT sign an event, a membership object or a declaration for a channel whose log it has stopped trusting, or connect to a tunnel of it."},
  "channel.write": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an event of a member without `write`."},
  "channel.read": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a request of a member without `read` for events, a snapshot or a stream of the channel."},
  "channel.hidden": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` every request about a channel by one of its own users who is not a member."},
  "channel.banned": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` every request about a channel by a banned user."},
  "channel.list": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST list in `GET /v1/channels` exactly the channels of which the user is a member."},
  "epoch.required": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` a `remove`, a `ban` or a `change` that takes `read` from a member and has no `next_epoch`."},
  "epoch.superfluous": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` a `remove`, a `ban` or a `change` that takes `read` from nobody and has a `next_epoch`."},
  "epoch.next": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` a `next_epoch` whose number is not one more than the current one."},
  "epoch.readers": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` a `next_epoch` that is not sealed for exactly the members with `read` after the object."},
  "epoch.add-current": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` an `add`, or a `change` that gives `read`, whose `epoch` is not the current one."},
  "epoch.add-sealed": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-conflict` an `add` or `change` whose `epoch` is sealed for a user without `read`, is not sealed, in an epoch other than 0, for a user who gets `read`, or stands in a `change` that gives nobody `read`."},
  "epoch.rotation-due": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-stale` the sealed events, InitializeVoice events and declarations of a channel that is rotation due."},
  "epoch.leave-due": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST treat a channel as rotation due from the `leave` of a member with `read` to the next object that brings an epoch."},
  "epoch.rotate": {"chapter":"chat-channel","level":"should","keyword":"SHOULD","classes":["client"],"text":"A client that can read and write SHOULD post the next epoch of a channel that is rotation due as soon as it sees that it is."},
  "epoch.open": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST treat as rotation due an epoch whose private key it cannot open, or whose private key does not belong to its public key."},
  "epoch.client-seal": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST seal a private key of an epoch for each member with the sealing key that the log gives for that member, and for nobody but members with `read`."},
  "event.accept": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer an event that passes all checks with status 201 and the next `seq`."},
  "event.sender": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an event whose `sender` is not the requesting user or whose `sender_device` is no device of that user."},
  "event.channel": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` an event for another channel than that of the path."},
  "event.signature": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` an event that is not signed with the label `event` by the key that the log gives for its sender."},
  "event.again": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the repetition of an accepted event like the first, and not order it again."},
  "event.again-rights": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` the repetition of an event by a member who has no longer `write`."},
  "event.unknown-type": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept an event of a type that it does not know, outside the name spaces `vt.` and `m.call.`."},
  "event.must-be-sealed": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `must-be-sealed` an event in clear whose type begins with `vt.` or `m.call.` and is not in the table below with the form `clear`."},
  "event.received": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send the same `received_at` with an event wherever it delivers it."},
  "event.age": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send with each event that it delivers the milliseconds from its `received_at` to the delivery, in `age`."},
  "event.verify": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an event whose signature does not verify with the key that the log gives for its sender at its place in the order."},
  "event.client-rights": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an event that its sender was not allowed to send by the permission table at its place in the log, whose `sender_device` is no device of its sender, or whose type does not travel in clear."},
  "state.last": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give as the state entry of a type and key the state event with the highest `seq`."},
  "state.own-key": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a state event whose key holds `@` and is neither the sender's user id, nor a device address of the sender, nor one of these followed by `/` and any suffix."},
  "state.admin-key": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a state event whose key holds no `@`, by a group member without `admin`."},
  "state.callstate-key": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a `vt.callstate` whose `state_key` is not exactly its `sender_device`."},
  "state.callstate-keyed": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `vt.callstate` without a `state_key`."},
  "sealed.form": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `vt.sealed` event whose content is not of this form."},
  "sealed.epoch": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-stale` a `vt.sealed` event whose `epoch` is not the current one."},
  "sealed.to-member": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a `vt.sealed` event whose `to` is not a member."},
  "sealed.no-state": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `vt.sealed` event with a `state_key`."},
  "sealed.open": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a sealed event that does not open with the `info` of its own envelope."},
  "sealed.client-epoch": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a sealed event whose `epoch` is not the current one at its place in the log, or that stands where the channel is rotation due."},
  "sealed.signalling": {"chapter":"chat-channel","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send an event of a type that the table gives as `sealed` in clear."},
  "page.order": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give in a page of events the entries with `seq` greater than `after`, ascending, without a hole, up to the lesser of `limit` and `page_items`."},
  "page.log": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give in a page of the log the creation object and the membership objects with `seq` greater than `after`, ascending, none left out, up to the lesser of `limit` and `page_items`."},
  "page.wait": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST hold the answer to a page request with `wait` until there is an entry to send or the lesser of `wait` and `wait_ms` is over."},
  "page.wait-wakes": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a held page request within 1000 ms of accepting an entry for it."},
  "page.snapshot": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer `GET /v1/channels/{channel}` with the head, the newest `seq`, all state entries and all tunnels that are not closed."},
  "stream.snapshot": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST begin each channel of a stream with its snapshot."},
  "stream.resume": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send on a stream, after the snapshot, every entry with `seq` greater than `after`, ascending, none left out and none twice."},
  "stream.live": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a new entry on the streams of the channel's readers within 1000 ms of accepting it."},
  "stream.notice": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a notice with the record on the streams of the channel's readers within 1000 ms of each change of a tunnel's `state` or `connections`."},
  "stream.heartbeat": {"chapter":"chat-channel","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT be silent on a stream for longer than `heartbeat_ms`."},
  "stream.form": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a stream as `text/event-stream` with each StreamItem as one `data` line."},
  "stream.refuse": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse a stream request that names a channel which the user is not allowed to read, with the code that a page request for that channel gets."},
  "stream.added": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send an `added` item on the open streams of a user who becomes a reader of a channel that the stream does not name."},
  "stream.lost": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a `lost` item, and nothing of the channel after it, on the streams of a user who loses `read`."},
  "channel.cut": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST stop sending events, entries and notices of a channel to a user who lost `read` within 1000 ms of the answer to the request that took it."},
  "stream.client-again": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST open a stream that has ended again within 5000 ms, with the `seq` of the last entry of each channel that it has applied."},
  "stream.client-silent": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a stream as ended on which nothing has come for three times `heartbeat_ms` and 2000 ms more."},
  "stream.client-list": {"chapter":"chat-channel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST fetch the list of its user's channels when a stream is open after a time in which none was, and follow those that are new."},
  "tunnel.key": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST make a new random key of 32 octets for each tunnel that it declares, and send it to no server."},
  "tunnel.id": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST compute a tunnelID from its key as given above."},
  "tunnel.declare": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a declaration that passes all checks with status 201 and a record with the state `declared`, no connections, and the members of the declaration."},
  "tunnel.declare-own": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a declaration whose `created_by` is not the requesting user."},
  "tunnel.declare-right": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a declaration by a member without `write`."},
  "tunnel.declare-signature": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a declaration that is not signed with the label `declare` by the key that the log gives for `created_by`."},
  "tunnel.declare-stale": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a declaration whose `created_at` lies more than 60 000 ms before or after its clock."},
  "tunnel.declare-epoch": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-stale` a declaration whose `epoch` is not the current one."},
  "tunnel.declare-again": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the repetition of a declaration by its creator, while the tunnel is not closed, with the current record."},
  "tunnel.one": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-exists`, naming the tunnel, a declaration for a channel that has a tunnel that is not closed, except one that `replaces` that tunnel and is allowed to."},
  "tunnel.id-final": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-closed` a declaration of a tunnelID that was closed before."},
  "tunnel.id-other": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-exists` a declaration of a tunnelID that lives in another channel or was declared with other content."},
  "tunnel.vtserver": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST name in the record one of the vtservers of its document."},
  "tunnel.least-loaded": {"chapter":"voice-tunnel","level":"should","keyword":"SHOULD","classes":["server"],"text":"A server with several vtservers SHOULD name the one that serves the fewest tunnels that are not closed."},
  "tunnel.vtserver-lost": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"untestable":"the suite cannot stop one vtserver of a server","text":"A server MUST close the tunnels of a vtserver that has given no sign of life for 5000 ms, and list it no longer."},
  "tunnel.get": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer `GET /v1/tunnels/{tunnelID}` by a member of the channel with status 200 and the record, also when the tunnel is closed."},
  "tunnel.get-hidden": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a request about a tunnel by a user who is not a member of its channel."},
  "tunnel.connections": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give in `connections` exactly the live connections of the tunnel, each with its roles, within 1000 ms of each change."},
  "tunnel.record-verify": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a record whose declaration does not verify with the log's key for `created_by` or whose members differ from those of its declaration."},
  "tunnel.client-exists": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client whose declaration is refused with `tunnel-exists` MUST let its user join the tunnel that the refusal names, also one that it had not heard of."},
  "tunnel.client-refused": {"chapter":"voice-tunnel","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT announce or connect to a tunnel whose declaration was refused."},
  "tunnel.client-vtserver": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST fetch the document of the server anew when the record of a tunnel that is not closed names a vtserver that the one it holds does not list with this URL and this key, and ignore the record when the new one does not list it either."},
  "tunnel.open": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give the state `open` from the first welcome of a connection."},
  "tunnel.announce": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close a tunnel for which no InitializeVoice was accepted within `announce_ms` of its declaration."},
  "tunnel.idle": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close a tunnel that has had no connection for `idle_ms`."},
  "tunnel.idle-not-early": {"chapter":"voice-tunnel","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT close an announced tunnel for want of connections before `idle_ms` is over."},
  "tunnel.max-age": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST end a tunnel when `max_age_ms` is over since its declaration."},
  "tunnel.close": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer `DELETE /v1/tunnels/{tunnelID}` by the creator, or by a user whose effective right includes `admin`, with status 200 and the record with the state `closed`."},
  "tunnel.close-right": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` the closing of a tunnel by any other member."},
  "tunnel.close-again": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the closing of a closed tunnel with status 200 and its record."},
  "tunnel.closed-cuts": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close every connection of a tunnel with a `closed` message and the close code of `tunnel-closed` within 1000 ms of its closing."},
  "tunnel.epoch-ends": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST treat an open tunnel as ending, and close a declared one, as soon as the epoch of its channel changes."},
  "tunnel.rotation-ends": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST treat an open tunnel as ending, and close a declared one, as soon as its channel is rotation due."},
  "tunnel.grace": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close an ending tunnel when `grace_ms` is over, and not before while it has a connection."},
  "tunnel.ending-refuses": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-ending` a new connection to an ending tunnel."},
  "tunnel.survives": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST keep the tunnels that are not closed, except their connections, when its process is killed and started again."},
  "successor.ending": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept a declaration that `replaces` an ending tunnel of the channel from every member with `write`."},
  "successor.open": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept a declaration that `replaces` a tunnel that is declared or open from its creator or from a user whose effective right in it includes `admin`."},
  "successor.right": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a declaration by any other member that `replaces` a tunnel that is declared or open."},
  "successor.one": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-exists` a second successor while the first is not closed."},
  "successor.unknown": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a declaration that `replaces` a tunnelID that is unknown in the channel."},
  "successor.closed": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST treat a declaration that `replaces` a closed tunnel of the channel like one without `replaces`."},
  "successor.order": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client that is a participant with the role `write` of an ending tunnel MUST declare the successor after 2000 ms times the number of participants with `write` and lower connection numbers, unless one is declared before."},
  "successor.reconnect": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client that did not leave and whose connection ended without a registered close code, or with that of `shutting-down`, `timeout`, `peer-failed` or `internal`, MUST try to connect to the tunnel again within 1000 ms, and after each attempt that fails within 5000 ms, until the tunnel ends or is not for this user any more."},
  "successor.lost": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client whose connection had the role `write` and ended in this way, and whose tunnel ends before it is back, MUST declare the successor after 2000 ms times the number of participants with `write` and lower connection numbers that it knew last, unless one is declared before."},
  "successor.stop": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST stop sending frames on an ending tunnel when a successor is joined and by the end of `grace_ms` at the latest."},
  "successor.client-join": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client that is a participant of an ending tunnel MUST connect to its successor, in the same way and with those of its roles for which its user has the effective right, as soon as it knows the successor's key, and then leave the ending one."},
  "successor.client-access": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST declare a successor with the `access` of the tunnel that ends."},
  "successor.client-stays-out": {"chapter":"voice-tunnel","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT connect again by itself to a tunnel from which it was closed with another registered code than those of `successor.reconnect`."},
  "rights.read-cut": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send no frame to a connection whose user has no effective right to read later than 1000 ms after the answer to the request that took it."},
  "rights.write-cut": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST relay no frame of a connection whose user has no effective right to write later than 1000 ms after the answer to the request that took it."},
  "rights.close": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close with `rights-lost` the connection of a user who is left with neither right, within 1000 ms of the answer to the request that took them."},
  "rights.narrow": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST tell every connection with a `roles` message when the roles of a connection become less because a right was taken."},
  "rights.check-last": {"chapter":"voice-tunnel","level":"must","keyword":"MUST","classes":["server"],"untestable":"only the outcome of a race is seen","text":"A server MUST register a connection before it checks the right to it, so that a right taken meanwhile is not missed."},
  "init.form": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `vt.initialize_voice` event whose content is not of this form or that has a `state_key`."},
  "init.write": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an InitializeVoice by a member without `write`."},
  "init.homeserver": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` an InitializeVoice whose `homeserver` is not its own name."},
  "init.known": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` an InitializeVoice for a tunnel that it does not know or that lives in another channel."},
  "init.creator": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an InitializeVoice by another member than the creator of the tunnel."},
  "init.closed": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-closed` an InitializeVoice for a closed tunnel."},
  "init.epoch": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `epoch-stale` an InitializeVoice whose `epoch` is not the current one."},
  "init.accept": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept an InitializeVoice that passes these checks like any event."},
  "init.sent": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send the InitializeVoice of a tunnel that it declared before `announce_ms` is over."},
  "init.verify-hash": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an InitializeVoice whose key does not hash to its `tunnelID`."},
  "init.verify-sender": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an InitializeVoice whose sender is not the `created_by` of the tunnel's declaration."},
  "init.verify-homeserver": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an InitializeVoice whose `homeserver` is not the server of the channel."},
  "init.verify-epoch": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an InitializeVoice whose `epoch` is not that of the tunnel's declaration."},
  "init.client-replaces": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take what a tunnel replaces from its declaration, whatever the InitializeVoice says."},
  "notify.default": {"chapter":"initialize-voice","level":"should","keyword":"SHOULD","classes":["client"],"reported":true,"text":"A client SHOULD ring for an InitializeVoice in a DM and not in a group, unless its user has chosen otherwise."},
  "notify.choice": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST let its user change whether it rings, for each channel."},
  "notify.accepted": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring for a DM that its user has neither created nor accepted."},
  "notify.age": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring for an InitializeVoice whose `age` is more than 60 000 ms."},
  "notify.batch": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring before it has processed everything that came with the InitializeVoice in the same page or before the live part of the stream."},
  "notify.closed": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring for a tunnel that is closed."},
  "notify.stop": {"chapter":"initialize-voice","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST stop ringing when the tunnel closes, when it has rung for 60 000 ms, or when a device of the user is among `connections`."},
  "notify.own": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring for an InitializeVoice of its own user."},
  "notify.once": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring more than once for a tunnel."},
  "notify.successor": {"chapter":"initialize-voice","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring for a tunnel that replaces one in which a device of its user is."},
  "relay.subprotocol": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST select the subprotocol `voicetunnel.v1` when it is offered."},
  "relay.no-extension": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT accept any WebSocket extension."},
  "relay.upgrade": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept the upgrade of every WebSocket handshake at the URL of a vtserver, and refuse afterwards with an `error` message and the close code of its code."},
  "relay.no-subprotocol": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a connection that did not offer the subprotocol."},
  "relay.close-code": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send an `error` message with the code (or, when its tunnel closes, a `closed` message) before it closes a connection because of that code, and close with 4000 + n."},
  "relay.isolated": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT disturb other connections because of what one connection sends."},
  "relay.challenge": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send as its first message, on a connection that it does not refuse for how it was opened, a challenge with a nonce that it has never sent before, its name, and the key that its document lists for the URL."},
  "relay.connect-bytes": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `too-large` a first message of more than 16 384 octets."},
  "relay.connect-time": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `timeout` a connection that has sent no message for 5000 ms after the challenge."},
  "relay.connect-first": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `unexpected-message` a first message that is binary or whose `type` is neither `connect` nor `relay_connect`."},
  "relay.welcome": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a `connect` that passes all checks with a `welcome` that is signed as above with the key of the challenge."},
  "relay.connect-audience": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a `connect` whose `server`, `vt_key` or `auth_chatchannel` is not that of this server, this relay and the tunnel."},
  "relay.connect-challenge": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `replayed` a `connect` whose `challenge` is not the nonce that it sent on this connection."},
  "relay.connect-stale": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a `connect` whose `issued_at` lies more than 60 000 ms before or after its clock."},
  "relay.connect-tunnel": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a `connect` to a tunnel that it does not know, or by a user who is no member of its channel."},
  "tunnel.vtserver-other": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` a `connect` to a tunnel that another of its vtservers serves."},
  "relay.connect-closed": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `tunnel-closed` a `connect` to a closed tunnel."},
  "relay.connect-device": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a `connect` whose `device` is no device of its `user`."},
  "relay.connect-signature": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a `connect` that is not signed with the label `connect` by the key that the log gives for its `user`."},
  "relay.role-denied": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `role-denied` a `connect` that asks for a role for which the user has no effective right."},
  "relay.role-less": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give a connection exactly the roles that it asked for, also when the user has more rights."},
  "relay.role-none": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `connect` that asks for neither role."},
  "relay.number": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give each connection of a tunnel a higher number than any before it in that tunnel, from 1."},
  "relay.participants": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST list in `participants` every other live connection of the tunnel, each with its number, device, roles and credential."},
  "relay.full": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `limit-reached` a connection that would be one more than `connections`."},
  "relay.limits": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give in `limits` the values of its document."},
  "relay.one-per-device": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close with `displaced` the older connection when a device connects again to the same tunnel."},
  "relay.displaced-left": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send the `left` of the older connection to the others before the `joined` of the newer one when a device connects again to the same tunnel."},
  "relay.verify-welcome": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST close the connection when the `welcome` is not signed as above with the key that the verified document and record give."},
  "relay.own-audience": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST sign only the `server` and `vt_key` that it has verified, and close the connection when the challenge names others."},
  "relay.salt": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST choose a new random salt for each `connect`."},
  "relay.client-roles": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST close the connection when the `welcome` gives other roles than it asked for."},
  "relay.client-first": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send nothing but its `connect` before it has verified the `welcome`."},
  "relay.joined": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send `joined` with number, device, roles and credential to every other live connection of the tunnel when a connection is welcomed."},
  "relay.joined-first": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send `joined` for a connection before the first frame of that connection."},
  "relay.left": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send `left` to every other live connection of the tunnel when a connection is gone, after the last frame of it."},
  "relay.ending": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send `ending` to every live connection of a tunnel that becomes ending."},
  "relay.ping": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a `ping` on every live connection at least every `ping_ms`."},
  "relay.pong": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a `ping` with a `pong` of the same `n`."},
  "relay.dead": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close with `unresponsive` a connection from which nothing has come for `dead_ms`."},
  "relay.alive": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT close with `unresponsive` a connection that answers each `ping`."},
  "relay.control-form": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a text message that is no control message of the form above."},
  "relay.control-known": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `unexpected-message` a text message whose `type` is not one that a client sends in this state."},
  "relay.control-kept": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT drop a control message to a connection that it keeps."},
  "relay.client-pong": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST answer a `ping` that comes after the `welcome` with a `pong` of the same `n` when it comes, and not by a timer."},
  "relay.client-dead": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a connection as lost, and close it, when nothing has come on it for `dead_ms`."},
  "relay.client-leave": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST close its connection with 1000 or 1001 when its user leaves."},
  "relay.client-told": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST tell its user the code of each `error` that comes on its connection, and when it is in the tunnel no more without having been asked to leave."},
  "relay.frame-relay": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST pass a frame of a connection with the role `write` on to every other live connection of the tunnel with the role `read`, once."},
  "relay.frame-unchanged": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST pass the octets of a frame on unchanged."},
  "relay.frame-order": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST pass the frames of one sender on in the order in which they came."},
  "relay.frame-not-back": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a frame back to the connection it came from."},
  "relay.frame-own-tunnel": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a frame to a connection of another tunnel."},
  "relay.frame-readers": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a frame to a connection without the role `read`."},
  "relay.frame-own": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST drop a frame whose `connection` is not the number of the connection on which it came, and answer with the error `bad-frame`."},
  "relay.frame-form": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST drop a binary message that does not begin with 0x01 or is shorter than 23 octets, and answer with the error `bad-frame`."},
  "relay.frame-writer": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST drop the frames of a connection without the role `write`, and answer with the error `not-a-writer` at most once in 10 000 ms."},
  "relay.frame-size": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST drop a frame of more than `frame_bytes` and answer with the error `too-large`."},
  "relay.frame-rate": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST relay at least `frames_per_second` frames of a connection in a second and answer those that it drops beyond with the error `rate-limited`."},
  "relay.strikes": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close, with the code of the last dropped one, a connection that has had more than `strikes` frames dropped for being no frame, too large or too fast within 10 000 ms."},
  "relay.slow-reader": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT delay the frames to other connections because one connection does not read."},
  "relay.slow-newest": {"chapter":"relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a connection that reads again the newest frame of each sender and at most `queue_frames` frames before it that waited."},
  "relay.replay": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a frame whose counter is not higher than that of every frame it has accepted of that stream."},
  "relay.credential": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST play only frames of a participant whose `connect` is signed by the key that the membership log gives, for this tunnel, channel and server, and whose user has the effective right to write."},
  "relay.repeated": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST ignore, and report to its user, a participant whose salt or connection number it has seen before in the tunnel."},
  "relay.one-counter": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT seal two frames with the same key and counter."},
  "relay.client-writer": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send frames only while its connection has the role `write`, by the `welcome` and every `roles` since."},
  "relay.client-limits": {"chapter":"relay","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send a frame of more than `frame_bytes`, or more frames than `frames_per_second` in a second, by the limits of its `welcome`."},
  "relay.client-known": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST play only frames of participants that it was told of by `participants` or `joined`, and not after their `left`."},
  "relay.client-device": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST play only frames of a participant whose `device` is that of the credential, and a device of the credential's user."},
  "relay.client-reads-on": {"chapter":"relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST fetch what is new of the channel before it refuses a participant because the log, as far as it knows it, gives the user no membership or no right to write."},
  "relay.stream-key": {"chapter":"relay","level":"must","keyword":"MUST","classes":["codec"],"text":"A sender and a receiver MUST derive the keys of a stream from its tunnel key, its salt, its names and its connection number as this section says."},
  "relay.seal": {"chapter":"relay","level":"must","keyword":"MUST","classes":["codec"],"text":"A sender MUST make a frame of its connection number, counter, timestamp and packet as this section says, with the whole SFrame header as additional data and a tag of 16 octets."},
  "relay.open": {"chapter":"relay","level":"must","keyword":"MUST","classes":["codec"],"text":"A receiver MUST refuse a frame that has fewer than 23 octets, does not begin with 0x01 and the connection number of its stream, or has a tag that does not fit its SFrame header and its ciphertext under the keys of that stream."},
  "relay.packet": {"chapter":"relay","level":"must","keyword":"MUST","classes":["codec"],"text":"A receiver MUST refuse a frame whose plaintext has fewer than five octets or does not begin with 0x01."},
  "relay.shortest": {"chapter":"relay","level":"must","keyword":"MUST","classes":["codec"],"text":"A receiver MUST refuse a frame whose KID or counter is not in its shortest encoding, or whose KID is not its `connection`."},
  "peer.contact": {"chapter":"other-servers","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a request to another server for any purpose that the table above does not list."},
  "peer.no-stranger": {"chapter":"other-servers","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a request to another server because of a request, a `connect` or a proof by a foreign user who is a member of no channel here."},
  "peer.address": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-address`, without connecting to it, another server whose name is, or resolves to, an address that is loopback, private, link-local, unspecified or multicast, except a loopback address that its operator allows."},
  "peer.redirect": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed`, and not follow, an answer of another server that is a redirection."},
  "peer.time": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` what it needs another server for when the whole answer has not come within 5000 ms."},
  "peer.size": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a document or directory entry of more than 65 536 octets."},
  "peer.document": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a document of another server that is not of its form, is not signed by its own `server_key`, gives another name than it was asked for, has expired, or was issued earlier than the newest one seen."},
  "peer.pin": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `key-changed` a document of another server whose `server_key` is not the pinned one."},
  "peer.entry": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a directory entry that is not of its form, is that of another user than it asked for, or is not signed by the pinned key of the user's server."},
  "peer.entry-pin": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `key-changed` a directory entry whose keys are not the pinned ones of that user."},
  "peer.status": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` the look-up of a foreign user whose server answers the question for the entry with status 404, and with `peer-failed` one whose server answers with another status than 200."},
  "peer.directory": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer an unsigned `GET /v1/directory/{user}` for one of its users with status 200 and the user's directory entry."},
  "peer.directory-unknown": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `not-found` an unsigned `GET /v1/directory/{user}` for a user who is not registered with it."},
  "peer.fetch-once": {"chapter":"other-servers","level":"should","keyword":"SHOULD NOT","classes":["server"],"text":"A server SHOULD NOT fetch a document of another server while the one it holds has more than half of its life before it."},
  "peer.limited": {"chapter":"other-servers","level":"should","keyword":"SHOULD","classes":["server"],"untestable":"how many it allows is the server's choice","text":"A server SHOULD refuse with `rate-limited` requests of a user that would make it send more requests to one other server than it allows."},
  "foreign.look-up": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer `GET /v1/users/{user}` by an own user for a foreign user with status 200 and the entry that the server of that user gives, unchanged."},
  "foreign.add-keys": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` an `add` by an own user that gives a foreign user other keys than the user's directory entry."},
  "foreign.add-failed": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse an `add` by an own user of a foreign user of whom it has no directory entry and gets none, with the code of that failure."},
  "foreign.create-keys": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` the creation of a DM in which the foreign user has other keys than the user's directory entry."},
  "foreign.member": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST accept from a foreign member, with the key that the membership log gives, every request and every `connect` that it accepts from an own user with the same flags."},
  "foreign.create": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a creation object by a foreign user."},
  "foreign.own-only": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` the requests of a foreign user to the paths `/v1/users/{user}`, `/v1/forward`, `/v1/proxies` and `/v1/ice-servers`."},
  "foreign.refused": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a request of a foreign member whose signature does not verify, or that is about a channel or tunnel to which the user does not belong."},
  "foreign.same": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give all its answers with the code `refused` the same status, the same header names and a body of the same length."},
  "foreign.connect": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a `connect` of a foreign user where it would refuse that of an own user in the rows from tunnel to signature of the Handshake."},
  "foreign.declare": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server that states `foreign_declare: false` MUST refuse with `refused` a declaration by a foreign user."},
  "forward.pass": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a forwarded request that passes all checks to the other server with the method, path, query and octets of the body unchanged, with the fields of `headers` unchanged, and with no further field that comes from the user."},
  "forward.answer": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a forwarded request, whatever the status of the other server's answer, with status 200 and a ForwardAnswer that holds the status, the octets of the body and the values of the fields unchanged."},
  "forward.loop": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a forwarded request whose `server` is its own name."},
  "forward.path": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a forwarded request whose method and path are not among those that can be forwarded."},
  "forward.headers": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a forwarded request whose `headers` has a member beside the four."},
  "forward.unsigned": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a forwarded request without well-formed `signature-input` and `signature`, except the two that go unsigned."},
  "forward.same-user": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a forwarded request whose inner `keyid` is not the user who forwards it."},
  "forward.size": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a forwarded request whose answer has more than 1 048 576 octets of body."},
  "forward.wait": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST wait for the answer to a forwarded request with a `wait` in its query for at least that time."},
  "forward.verify": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse the answer to a signed request that it forwarded when A's signature is absent or does not verify with the pinned key of A."},
  "forward.pin": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST pin, from an invitation, the key of a server that it reaches by forwarding only, and not on first use."},
  "forward.client-all": {"chapter":"other-servers","level":"must","keyword":"MUST","classes":["client"],"text":"A client that reaches a server through its own MUST send everything that is for that server through its own one, the question for its document included."},
  "proof.countersign": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a UserProof that passes all checks with status 201 and a Proof whose members are those of the UserProof and whose `server_sig` is its own."},
  "proof.request-own": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a UserProof whose `user` is not the requesting user, or whose `device` is no device of that user."},
  "proof.request-origin": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a UserProof whose `origin` is its own name."},
  "proof.request-proxy": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a UserProof whose `proxy.address` is not its own name, or whose `proxy.public` is the key of no vtserver of its document."},
  "proof.request-time": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a UserProof whose `issued_at` lies more than 60 000 ms before or after its clock."},
  "proof.request-life": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `lifetime` a UserProof whose `expires_at` is not later than its `issued_at`, or is more than 300 000 ms later."},
  "proof.request-signature": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a UserProof whose `user_sig` does not verify with the user's signing key."},
  "proof.fresh": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST choose a new random nonce and a new random salt for each proof."},
  "proof.via-user": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a `connect` with `via` whose `user` is not registered with it."},
  "proof.via-signature": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-signature` a `connect` with `via` that is not signed by the user's registered key, or whose proof has not its own `server_sig`."},
  "proof.via-address": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a `connect` with `via` whose proof has a `proxy` that does not name this server and the relay at which the connection came."},
  "proof.via-match": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `bad-proof` a `connect` with `via` that differs from its proof in `tunnelID`, `auth_chatchannel`, `user`, `device`, `roles` or `stream`, or whose proof has this server as its `origin`."},
  "proof.via-time": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a `connect` with `via` whose proof has an `expires_at` at or before its clock less 60 000 ms."},
  "proof.via-listed": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a `connect` with `via` whose `vtserver` is not listed, with this URL and this key, in the document of the origin."},
  "proof.via-unreachable": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a `connect` with `via` when the origin's document or its `welcome` has not come within 5000 ms each."},
  "proof.present": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST present the proof unchanged, in a `relay_connect` that holds the nonce of the origin's challenge and is signed with the key `proof.proxy.public`."},
  "proof.origin-verify": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `peer-failed` a `connect` with `via` when the origin's challenge does not name the origin and the key of `via.vtserver`, or the origin's `welcome` is not signed by that key as above."},
  "proof.via-welcome": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST welcome a connection by proxy only after the origin has, with the `connection`, `roles`, `participants` and `limits` of the origin's `welcome`."},
  "proof.via-refused": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST pass an `error` of the origin, before or after the welcome, on to its user with the same code, and close with the close code of that code when the origin closes."},
  "proof.pass": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST pass every control message and every frame that comes after the welcome on to the other leg unchanged and in the order in which they came."},
  "proof.hidden": {"chapter":"proof-of-relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT tell the origin the address of its user or anything else of the user's connection, beside the proof and what is passed on after the welcome."},
  "proof.via-gone": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST end the leg to the origin within 1000 ms when the leg to its user has ended, and the leg to its user, with `peer-failed` if the origin gave no reason, when the leg to the origin has ended."},
  "proof.client-welcome": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST verify the `welcome` of a connection by proxy with the key of its own server's vtserver, and the participants in it as in every other."},
  "proof.client-credential": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST play only frames of a proxied participant whose proof has a `user_sig` by the key that the membership log gives, for this tunnel and channel, and whose `origin` is the channel's server."},
  "proof.no-contact": {"chapter":"proof-of-relay","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client that joins by proxy MUST NOT open a connection to the origin."},
  "proof.client-choice": {"chapter":"proof-of-relay","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send anything to the origin because the way by proxy has failed, unless its user has decided so."},
  "proof.client-answer": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST refuse a proof that differs from its UserProof in more than `server_sig`, or whose `server_sig` does not verify with the pinned key of its own server."},
  "proof.client-life": {"chapter":"proof-of-relay","level":"should","keyword":"SHOULD","classes":["client"],"text":"A client SHOULD ask for a life of at most 60 000 ms."},
  "proof.server": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a `relay_connect` whose `server` is not its own name."},
  "proof.challenge": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `replayed` a `relay_connect` whose `challenge` is not the nonce that it sent on this connection."},
  "proof.origin": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a proof whose `origin` is not its own name."},
  "proof.proxy-address": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `audience` a proof whose `proxy.address` is not the server part of its `user`, or is the name of the origin itself."},
  "proof.device": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `forbidden` a proof whose `device` is no device of its `user`."},
  "proof.issued": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a proof whose `issued_at` lies more than 60 000 ms after its clock."},
  "proof.expired": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a proof whose `expires_at` lies 60 000 ms or more before its clock."},
  "proof.life": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `lifetime` a proof whose `expires_at` is not later than its `issued_at`, or is more than 300 000 ms later."},
  "proof.tunnel": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof for a tunnel that it does not know, that is ending or closed, or that is not of the channel `auth_chatchannel`."},
  "proof.member": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof of a user who is not a member of the tunnel's channel."},
  "proof.roles": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof that asks for a role for which its user has no effective right."},
  "proof.user-signature": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof whose `user_sig` is not one with the label `proof` by the key that the membership log gives for its user."},
  "proof.nonce": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof whose user and nonce are those of a proof whose `user_sig` it has verified before, until `expires_at` + 60 000 ms."},
  "proof.server-signature": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof whose `server_sig` is not one with the label `proof relay` by the pinned key of the proxy, or for whose proxy it gets no valid document."},
  "proof.proxy-key": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a proof whose `proxy.public` is the key of no vtserver of the document of the proxy."},
  "proof.presented": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `refused` a `relay_connect` that is not signed with the label `relay connect` by the key `proof.proxy.public`."},
  "proof.no-early-request": {"chapter":"proof-of-relay","level":"must","keyword":"MUST NOT","classes":["server"],"text":"A server MUST NOT send a request to the proxy because of a proof before it has made all the checks that need none."},
  "proof.indistinguishable": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give all refusals of a proof with the code `refused` the same `error` message, without `detail`, and the same close code."},
  "proof.accept": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer a `relay_connect` that passes all checks with a `welcome` that gives exactly the roles of the proof and is signed with the key of the challenge over the canonical array `[challenge, relay_connect, welcome]`."},
  "proof.recorded": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST enter a connection by proxy in the `connections` of the record with the type `proxy`, the roles, and the `proxy` of the proof."},
  "proof.credential": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give the proof as the `credential` of a connection by proxy, in `participants` and in `joined`."},
  "proof.displace": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `displaced` a proof for a device that has a direct connection whose `issued_at` is later than that of the proof."},
  "proof.rights": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST treat a connection by proxy, once it is welcomed, like a direct one of the same user with the same roles."},
  "proof.renew": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST ask for the document of a proxy anew when half of the life of the one it holds is over and a connection by that proxy is live."},
  "proof.renew-failed": {"chapter":"proof-of-relay","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST close with `peer-failed` a connection by proxy when the document of the proxy has expired and no newer valid one has come, or a newer one does not list `proxy.public`."},
  "presence.refresh": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A joined device MUST refresh its callstate at least once in every 5000 ms."},
  "presence.refresh-rate": {"chapter":"callstate","level":"should","keyword":"SHOULD NOT","classes":["client"],"text":"A joined device SHOULD NOT refresh its callstate more often than once in 4000 ms."},
  "presence.new-session": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a new `session_id` of at least 128 random bits whenever it joins."},
  "presence.leave": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client that leaves MUST post its callstate with the `join_state` `LEFT` and the `session_id` that it joined with."},
  "presence.own": {"chapter":"callstate","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT post a callstate for another device than its own, whatever it thinks of the other."},
  "presence.server-form": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `malformed` a `vt.callstate` whose content is no Callstate."},
  "presence.server-time": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a `vt.callstate` whose `timestamp` is more than 60 000 ms away from its clock."},
  "presence.server-over": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `session-expired` a `vt.callstate` with the `session_id` of the device's entry, when that entry has the `join_state` `LEFT`, or was received or last refreshed more than 10 000 ms before."},
  "presence.server-left": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `session-expired` a `vt.callstate` with the `join_state` `LEFT` whose `session_id` is not that of the device's entry."},
  "presence.server-backwards": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST refuse with `stale` a `vt.callstate` with the `session_id` of the device's entry whose `timestamp` is less than that of the entry."},
  "presence.server-refresh": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST take a `vt.callstate` that differs from the content of the device's entry in `timestamp` alone as a refresh: answered with status 201, the entry's `seq` and its own `id` and `received_at`, and not added to the channel's order."},
  "presence.server-again": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST answer the repetition of the newest refresh of a device like the first."},
  "presence.server-entry": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give as the device's entry its newest refresh, with the `seq` that the entry has, and with `refreshed_age` counted from when the refresh was received."},
  "presence.server-stream": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST send a refresh on the streams of the channel's readers within 1000 ms of accepting it."},
  "presence.state": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT whose `join_state` is not `JOINED`."},
  "presence.session": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT whose `session_id` is not an opaque id."},
  "presence.timestamp": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT whose `timestamp` is not an integer of at least 0."},
  "presence.old": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT when `received_at` is more than 60 000 ms after `timestamp`."},
  "presence.stale": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT when t is more than 10 000 ms after `received_at`."},
  "presence.member": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a device as LEFT whose user is not a member of the channel."},
  "presence.clamp": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a `timestamp` after its `received_at` as equal to it."},
  "presence.key": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a callstate whose `state_key` is not its `sender_device`, or whose `sender_device` is not a device address of its `sender`."},
  "presence.order": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a callstate whose `seq` is less than that of the device's entry."},
  "presence.same": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a refresh that differs from the content of the device's entry in more than `timestamp`."},
  "presence.gap": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a refresh, and a JOINED with a new `seq` and the `session_id` of the device's entry, when that entry is LEFT at the `received_at` of what comes."},
  "presence.bad-refresh": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a refresh that would make its device LEFT at its own `received_at`."},
  "presence.backwards": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a refresh, and a JOINED with a new `seq` and the `session_id` of the device's entry, whose `timestamp` is less than that of the entry."},
  "presence.old-left": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a callstate with a new `seq` whose `join_state` is not `JOINED` and whose `session_id` is not that of the device's entry."},
  "mesh.cap": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take as the mesh the eight JOINED devices with the lowest `seq`, or all when there are fewer."},
  "mesh.offer": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST have, of each two devices of the mesh, the one with the higher `seq` offer to the other, and no device outside the mesh offer or be offered to."},
  "mesh.wait": {"chapter":"callstate","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT offer before its own JOINED is answered and everything before it in the channel is read."},
  "mesh.user": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST treat another joined device of its own user like every other device."},
  "mesh.sealed": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST seal a `vt.call` event `to` the user of its receiver."},
  "mesh.receiver": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST name the `receiver` in every `vt.call` that it sends."},
  "mesh.no-receiver": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a `vt.call` without a `receiver` as meant for each device that has a negotiation with its sender."},
  "mesh.sender": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a `vt.call` whose `sender` is not the `sender_device` of its event."},
  "mesh.old-session": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a `vt.call` whose `session_id` is not that of its sender's JOINED entry."},
  "mesh.wrong-side": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an offer of a device that does not offer to it by `mesh.offer`."},
  "mesh.unknown-negotiation": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an answer or a candidate whose `negotiation_id` is not that of its newest negotiation with the sender."},
  "mesh.end-of-candidates": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a candidate whose `candidate` is the empty string as the end of the sender's candidates."},
  "mesh.new-connection": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST begin a new connection, and close the one before, when the other device is JOINED with a new session."},
  "mesh.close": {"chapter":"callstate","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST close its connection to a device that is LEFT."},
  "calls.dm": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send a call event in a group."},
  "calls.group": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore a call event that comes in a group."},
  "calls.sealed": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST seal every call event without `to`, except a silent reject, which it seals `to` its own user."},
  "calls.version": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send call events with the `version` `1` and its own device address as `party_id`."},
  "calls.id": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST take a new `call_id` of at least 128 random bits for each call."},
  "calls.seq": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a call event whose `seq` is not greater than that of every call event before it, of ignored ones too."},
  "calls.to": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a call event with `to`, except an `m.call.reject` whose sender and `to` are its own user."},
  "calls.party": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a call event whose `party_id` is not its `sender_device`."},
  "calls.form": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore a call event whose `version` is not `1`, whose `call_id` is not an opaque id, or that is an invite whose `lifetime` is not an integer from 90 000 to 180 000."},
  "calls.known": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore an invite of a call that is known."},
  "calls.no-invite": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore every other call event that refers to no call known before it."},
  "calls.invite": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take a call as invited when its invite comes."},
  "calls.lifetime": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end an invited call as expired, before anything else is done with it, when the `received_at` of the event that is being read, or the time of looking, is more than `lifetime` after that of its invite."},
  "calls.answer": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take an invited call as answered at the first answer in the order of `seq`, with the device that sent it as the party."},
  "calls.select": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take an answered call as selected when its calling device selects a device that has answered it, with that device as the party."},
  "calls.select-other": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore an `m.call.select_answer` that does not come from the calling device, or that names a device which has not answered the call."},
  "calls.reject": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end an invited call as rejected when a device of the callee rejects it, and ignore the reject of a call that is answered or selected."},
  "calls.hangup": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end a call as hung up when its calling device or its party hangs up, and ignore the hangup of every other device."},
  "calls.absorb": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST ignore everything that refers to a call that is ended."},
  "calls.silent": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST leave the state of a call as it is when its own user rejects it with `to`, and from then on not show it."},
  "calls.batch": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"reported":true,"text":"A client MUST NOT ring before it has read everything that came with the invite in the same page or before the live part of the stream."},
  "calls.show": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST show an invited call of the other user, as ringing, or as waiting where the device is in a live call that is answered or selected or in a call of another channel, and show no other call."},
  "calls.select-first": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"The calling device of an answered call MUST send `m.call.select_answer` for its party."},
  "calls.press": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A client MUST answer, reject or hang up at the user's word alone, except where the chapter Glare says otherwise."},
  "calls.elsewhere": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST stop its part of a call in which it has answered as soon as another device is the party."},
  "calls.stop": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST stop showing a call when it is no longer invited."},
  "calls.engaged": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT reject a call, or end the one that it is in, because of another call."},
  "media.codecs": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST offer and accept Opus for audio and VP8 for video."},
  "media.chosen": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send audio or video that its user has not chosen for this call, also when the other side offers to receive it."},
  "media.parties": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore `m.call.candidates`, `m.call.negotiate` and `m.call.sdp_stream_metadata_changed` of a device that is not in the call."},
  "media.mute": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT send audio that its user has muted, or video that its user has hidden."},
  "media.announce": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST send `m.call.sdp_stream_metadata_changed` with what is muted when its user mutes, hides, or ends that."},
  "media.over": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST stop its media, and close its connection, when its call is ended or another device is the party."},
  "negotiate.answer": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client in a call MUST answer the offer of an `m.call.negotiate` of the other device, unless negotiate.first says otherwise."},
  "negotiate.first": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST ignore an offer whose `seq` is greater than that of an offer of its own that is not answered yet, and drop its own where it is the other way round."},
  "media.key": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST make a new `media_key` for each call, and send it in the invite or, where the invite has one, in the answer."},
  "media.frame-key": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST derive the keys of frames as this section says."},
  "media.kid": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST use a KID for one encoder alone, and never count it from the beginning again, also not after a new negotiation, for another track, or for a new sender."},
  "media.open": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST drop a frame that does not open, or whose counter is not higher than that of every frame of its KID before."},
  "media.no-downgrade": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client that has sent a `media_key` MUST NOT send media in a call without the other side's, unless its user has agreed to that for this call."},
  "media.relay-only": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client whose user has chosen relay only MUST NOT send a candidate, or a session description that holds one, of another type than `relay`."},
  "media.warning": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST tell its user, before the first call without relay only, that the other side learns the IP address."},
  "history.replaced": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST leave out of the call log a call that was replaced before it was answered."},
  "history.failed": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST log as failed a call that was ended by a hangup with the reason `user_media_failed`, `ice_failed`, `ice_timeout` or `unknown_error`, unless the own user had rejected it silently and nobody had answered."},
  "history.ended": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST log as ended, with its duration, every other call that was answered."},
  "history.rejected": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST log as rejected a call that was rejected, and one that was not answered and that the own user rejected silently."},
  "history.missed": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST log as missed a call that expired or that its calling device hung up before it was answered."},
  "history.direction": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST log as outgoing a call whose caller is the own user, and every other as incoming."},
  "ice.offer": {"chapter":"calls","level":"must","keyword":"MUST","classes":["server"],"text":"A server whose document has the feature `ice_servers` MUST answer `GET /v1/ice-servers` by a user of its own with status 200 and IceServers."},
  "ice.none": {"chapter":"calls","level":"must","keyword":"MUST","classes":["server"],"text":"A server whose document does not have the feature `ice_servers` MUST refuse `GET /v1/ice-servers` with `not-found`."},
  "ice.until": {"chapter":"calls","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST give in `username` a time of expiry from `ttl` − 2 to `ttl` + 2 seconds after its clock."},
  "ice.fresh": {"chapter":"calls","level":"must","keyword":"MUST","classes":["server"],"text":"A server MUST take new random octets for each credential."},
  "ice.username": {"chapter":"calls","level":"must","keyword":"MUST","classes":["codec"],"text":"An implementation MUST form the username of a TURN credential from its time of expiry and 16 random octets as given above."},
  "ice.password": {"chapter":"calls","level":"must","keyword":"MUST","classes":["codec"],"text":"An implementation MUST compute the password of a TURN credential as given above."},
  "ice.ttl": {"chapter":"calls","level":"must","keyword":"MUST NOT","classes":["client"],"text":"A client MUST NOT begin to use a TURN credential later than `ttl` seconds after it got it."},
  "ice.absent": {"chapter":"calls","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST go on without a TURN server when it gets 404."},
  "glare.collide": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST take two invites of a DM as colliding exactly when the call of the earlier one is invited at the place of the later one."},
  "glare.lower": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end, of two calls whose invites collide, the one with the higher `call_id`, compared by octets, as replaced by the other."},
  "glare.tie": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end, of two calls with the same `call_id` whose invites collide, the one whose caller's user id is higher, compared by octets, as replaced by the other."},
  "glare.final": {"chapter":"glare","level":"must","keyword":"MUST NOT","classes":["client","codec"],"text":"An implementation MUST NOT undo a decision because of what stands later in the channel."},
  "glare.connected": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"An implementation MUST end an answered or selected call, as replaced, at an invite from a device that is in it."},
  "glare.preparing": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A device that prepares a call MUST drop it without sending its invite when a call is invited, and answer that call when it is the other user's."},
  "glare.under-way": {"chapter":"glare","level":"must","keyword":"MUST NOT","classes":["client","codec"],"text":"A device MUST NOT show, answer or reject a call while an own invite is under way, whether that is acknowledged or not."},
  "glare.repeat": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A device that does not know the outcome of handing its invite over MUST repeat the same event."},
  "glare.replaced": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A calling device MUST send `m.call.hangup` with the reason `replaced` for its call that is ended as replaced, once, also when the other call is ended by then."},
  "glare.accept": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A device MUST answer an invited call of the other user that it takes over."},
  "glare.no-ring": {"chapter":"glare","level":"must","keyword":"MUST NOT","classes":["client","codec"],"text":"A device MUST NOT show a call that a device of its own user takes over."},
  "glare.hangup": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A device whose user hangs up MUST reject the call that it takes over, instead of answering it."},
  "glare.media": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A client MUST use for the call that it takes over the media that it has opened for its own, without asking for permission again."},
  "glare.audio": {"chapter":"glare","level":"must","keyword":"MUST","classes":["client"],"text":"A client MUST begin with audio alone where a call with audio and one with video collide."},
  "driver.answer-once": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST answer each request with exactly one line that has its `id` and exactly one of `ok`, `reject`, `unsupported` and `fault`."},
  "driver.hello": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST answer the operation `hello` with the version 1 of this protocol, and with every operation that it knows, `hello` left out, in `capabilities`."},
  "driver.unsupported": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST answer `unsupported` to an operation that it does not name in `capabilities`."},
  "driver.reject": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["codec"],"text":"A driver MUST answer `reject` with the code that this chapter gives where the specification refuses what it was given."},
  "driver.fault": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST answer `fault` to a request whose `in` is not of the type of its operation, and go on."},
  "driver.stateless": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["codec"],"text":"A driver MUST answer a request in the same way whatever it was asked before."},
  "driver.stdout": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST write nothing but answers, and a client's notices, to its standard output."},
  "driver.end": {"chapter":"driver-protocol","level":"must","keyword":"MUST","classes":["client","codec"],"text":"A driver MUST end with the exit status 0 when its standard input has ended and all requests are answered."},
  "client-driver.operations": {"chapter":"client-driver","level":"must","keyword":"MUST","classes":["client"],"untestable":"each operation is seen in the checks that use it","text":"A driver of a client MUST answer each operation that it names in `capabilities` as this chapter says."},
  "client-driver.notices": {"chapter":"client-driver","level":"must","keyword":"MUST","classes":["client"],"reported":true,"text":"A driver of a client MUST write a notice for each thing of the table of notices when it happens, and no other notice."},
  "client-driver.clients-apart": {"chapter":"client-driver","level":"must","keyword":"MUST","classes":["client"],"text":"A driver MUST keep what one client has stored from every other client."},
};

/** The registered error codes. */
export type ErrorCode =
  | "malformed"
  | "unsupported-version"
  | "unsupported-media-type"
  | "too-large"
  | "bad-digest"
  | "bad-signature"
  | "bad-key"
  | "stale"
  | "replayed"
  | "audience"
  | "unknown-user"
  | "forbidden"
  | "refused"
  | "not-found"
  | "method-not-allowed"
  | "name-taken"
  | "log-conflict"
  | "epoch-conflict"
  | "epoch-stale"
  | "must-be-sealed"
  | "tunnel-exists"
  | "tunnel-closed"
  | "tunnel-ending"
  | "role-denied"
  | "not-a-writer"
  | "bad-frame"
  | "unexpected-message"
  | "displaced"
  | "timeout"
  | "unresponsive"
  | "rights-lost"
  | "rate-limited"
  | "limit-reached"
  | "busy"
  | "internal"
  | "shutting-down"
  | "bad-seal"
  | "key-changed"
  | "peer-failed"
  | "peer-address"
  | "lifetime"
  | "bad-proof"
  | "session-expired";

/** The registry of errors. */
export const ERRORS: { readonly [C in ErrorCode]: ErrorInfo } = {
  "malformed": {"status":400,"close":4001,"meaning":"not I-JSON, not of the form that the schema gives, or a field spelled in another way than the one accepted"},
  "unsupported-version": {"status":400,"close":4002,"meaning":"`v` is an integer that this server does not know"},
  "unsupported-media-type": {"status":415,"close":4003,"meaning":"the body is not `application/json`"},
  "too-large": {"status":413,"close":4004,"meaning":"larger than the server's stated limit"},
  "bad-digest": {"status":400,"close":4005,"meaning":"`Content-Digest` is not the digest of the body"},
  "bad-signature": {"status":401,"close":4006,"meaning":"a signature of the request or of an object in it does not verify"},
  "bad-key": {"status":400,"close":4007,"meaning":"a public key that no honest party has: non-canonical, of small order, or giving an all-zero secret"},
  "stale": {"status":401,"close":4008,"meaning":"a time of the request lies more than the clock skew away from the server's clock"},
  "replayed": {"status":409,"close":4009,"meaning":"the nonce or challenge was used before"},
  "audience": {"status":400,"close":4010,"meaning":"the object is meant for another server, relay, channel or path"},
  "unknown-user": {"status":401,"close":4011,"meaning":"no such user is registered here"},
  "forbidden": {"status":403,"close":4012,"meaning":"the user lacks the right"},
  "refused": {"status":403,"close":4013,"meaning":"the one answer to users of other servers for everything that depends on what this server has stored"},
  "not-found": {"status":404,"close":4014,"meaning":"nothing is there, or nothing that this user is allowed to know of"},
  "method-not-allowed": {"status":405,"close":4015,"meaning":"the path exists, the method does not"},
  "name-taken": {"status":409,"close":4016,"meaning":"the user name is registered with other keys"},
  "log-conflict": {"status":409,"close":4017,"meaning":"`prev` is not the head of the membership log"},
  "epoch-conflict": {"status":409,"close":4018,"meaning":"the epoch in the object is not the next one, or is sealed for another set than the readers"},
  "epoch-stale": {"status":409,"close":4019,"meaning":"the epoch in the object is not the current one, or the channel is rotation due"},
  "must-be-sealed": {"status":400,"close":4020,"meaning":"an event type that travels only sealed, or is not known in the reserved name spaces, was sent in clear"},
  "tunnel-exists": {"status":409,"close":4021,"meaning":"the channel has a tunnel that is not closed"},
  "tunnel-closed": {"status":409,"close":4022,"meaning":"the tunnel is closed"},
  "tunnel-ending": {"status":409,"close":4023,"meaning":"the tunnel is ending and takes no new connection"},
  "role-denied": {"status":403,"close":4024,"meaning":"the roles asked for exceed the effective rights"},
  "not-a-writer": {"status":null,"close":4025,"meaning":"a frame came on a connection without the role `write`"},
  "bad-frame": {"status":null,"close":4026,"meaning":"a binary message is no frame of its sender"},
  "unexpected-message": {"status":null,"close":4027,"meaning":"a control message that the state of the connection does not allow"},
  "displaced": {"status":null,"close":4028,"meaning":"a newer connection of the same device took the place"},
  "timeout": {"status":408,"close":4029,"meaning":"the peer did not speak in time"},
  "unresponsive": {"status":null,"close":4030,"meaning":"no message of the peer for `dead_ms`"},
  "rights-lost": {"status":null,"close":4031,"meaning":"the user lost the right to this connection while it lasted"},
  "rate-limited": {"status":429,"close":4032,"meaning":"more, or more often, than the stated limit"},
  "limit-reached": {"status":409,"close":4033,"meaning":"the thing is full: members, open channels, state entries"},
  "busy": {"status":503,"close":4034,"meaning":"the server has no room for this now"},
  "internal": {"status":500,"close":4035,"meaning":"the server failed"},
  "shutting-down": {"status":503,"close":4036,"meaning":"the server stops"},
  "bad-seal": {"status":null,"close":4037,"meaning":"a sealed text or a frame does not open: altered, or sealed with another key or for another place"},
  "key-changed": {"status":409,"close":4038,"meaning":"a server or user shows other keys than the pinned ones"},
  "peer-failed": {"status":502,"close":4039,"meaning":"another server could not be reached, or did not answer as it has to"},
  "peer-address": {"status":403,"close":4040,"meaning":"another server has an address to which this server does not connect"},
  "lifetime": {"status":400,"close":4041,"meaning":"a proof lives no time, or longer than any is allowed to"},
  "bad-proof": {"status":403,"close":4042,"meaning":"a proof does not belong to the `connect` that brings it"},
  "session-expired": {"status":409,"close":4043,"meaning":"a callstate of a session that is over: join again with a new one"},
};

/** What a server is free to choose within a range. */
export type LimitName =
  | "request_bytes"
  | "event_bytes"
  | "page_items"
  | "wait_ms"
  | "heartbeat_ms"
  | "streams"
  | "requests_per_minute"
  | "members"
  | "channels"
  | "state_entries"
  | "announce_ms"
  | "idle_ms"
  | "max_age_ms"
  | "grace_ms"
  | "connections"
  | "pending"
  | "ping_ms"
  | "dead_ms"
  | "frame_bytes"
  | "frames_per_second"
  | "strikes"
  | "queue_frames";

/** The limits. */
export const LIMITS: { readonly [L in LimitName]: LimitInfo } = {
  "request_bytes": {"unit":"bytes","default":262144,"least":131072,"most":4194304,"test":131072,"meaning":"the largest request body"},
  "event_bytes": {"unit":"bytes","default":65536,"least":16384,"most":262144,"test":16384,"meaning":"the largest canonical event, its signature included"},
  "page_items": {"unit":"items","default":200,"least":10,"most":1000,"test":50,"meaning":"the most items in a page"},
  "wait_ms": {"unit":"ms","default":30000,"least":500,"most":60000,"test":2000,"meaning":"the longest `wait` of a page"},
  "heartbeat_ms": {"unit":"ms","default":15000,"least":200,"most":30000,"test":500,"meaning":"a stream is never silent for longer"},
  "streams": {"unit":"streams","default":8,"least":2,"most":100,"test":4,"meaning":"open streams of one user"},
  "requests_per_minute": {"unit":"requests","default":1200,"least":60,"most":1000000,"test":100000,"meaning":"signed requests of one user in any minute"},
  "members": {"unit":"users","default":256,"least":8,"most":10000,"test":16,"meaning":"members of a channel"},
  "channels": {"unit":"channels","default":1000,"least":8,"most":100000,"test":64,"meaning":"channels that one user has created and are not empty"},
  "state_entries": {"unit":"entries","default":1000,"least":16,"most":100000,"test":64,"meaning":"state entries of a channel"},
  "announce_ms": {"unit":"ms","default":10000,"least":300,"most":60000,"test":2000,"meaning":"from the declaration of a tunnel to its InitializeVoice"},
  "idle_ms": {"unit":"ms","default":60000,"least":500,"most":60000,"test":2400,"meaning":"how long a tunnel lives with nobody in it"},
  "max_age_ms": {"unit":"ms","default":86400000,"least":5000,"most":86400000,"test":8000,"meaning":"the age at which a tunnel ends"},
  "grace_ms": {"unit":"ms","default":10000,"least":300,"most":10000,"test":2000,"meaning":"from ending to closed"},
  "connections": {"unit":"connections","default":128,"least":4,"most":10000,"test":16,"meaning":"live connections of a tunnel"},
  "pending": {"unit":"connections","default":32,"least":4,"most":1000,"test":32,"meaning":"connections of one address that wait for their welcome"},
  "ping_ms": {"unit":"ms","default":15000,"least":200,"most":15000,"test":500,"meaning":"the time between two pings of the server"},
  "dead_ms": {"unit":"ms","default":45000,"least":600,"most":45000,"test":1500,"meaning":"silence after which a peer counts as gone; three times `ping_ms`"},
  "frame_bytes": {"unit":"bytes","default":2048,"least":1500,"most":8192,"test":1500,"meaning":"the largest frame, the five octets before the ciphertext included"},
  "frames_per_second": {"unit":"frames","default":100,"least":60,"most":1000,"test":200,"meaning":"frames of one connection in any second"},
  "strikes": {"unit":"frames","default":50,"least":5,"most":1000,"test":10,"meaning":"dropped frames in ten seconds after which a connection is closed"},
  "queue_frames": {"unit":"frames","default":25,"least":5,"most":500,"test":25,"meaning":"frames that wait for a receiver that does not read"},
};

/** The fixed numbers. */
export type ConstantName =
  | "protocol_version"
  | "clock_skew"
  | "nonce_memory"
  | "document_life"
  | "json_depth"
  | "carried_depth"
  | "rights_delay"
  | "connect_bytes"
  | "connect_time"
  | "successor_step"
  | "ring_age"
  | "proof_life"
  | "peer_time"
  | "peer_bytes"
  | "forward_bytes"
  | "writer_notice"
  | "frame_duration"
  | "timestamp_rate"
  | "callstate_stale"
  | "callstate_skew"
  | "mesh_devices"
  | "call_lifetime_least"
  | "call_lifetime_most";

/** The fixed numbers. */
export const CONSTANTS: { readonly [C in ConstantName]: number } = {
  "protocol_version": 1,
  "clock_skew": 60000,
  "nonce_memory": 120000,
  "document_life": 604800000,
  "json_depth": 32,
  "carried_depth": 28,
  "rights_delay": 1000,
  "connect_bytes": 16384,
  "connect_time": 5000,
  "successor_step": 2000,
  "ring_age": 60000,
  "proof_life": 300000,
  "peer_time": 5000,
  "peer_bytes": 65536,
  "forward_bytes": 1048576,
  "writer_notice": 10000,
  "frame_duration": 20,
  "timestamp_rate": 48000,
  "callstate_stale": 10000,
  "callstate_skew": 60000,
  "mesh_devices": 8,
  "call_lifetime_least": 90000,
  "call_lifetime_most": 180000,
};

/** The labels of signatures. */
export type Label =
  | "server"
  | "registration"
  | "user"
  | "channel"
  | "member"
  | "event"
  | "declare"
  | "connect"
  | "welcome"
  | "relay connect"
  | "proof"
  | "proof relay";

/** The labels of signatures, and what each one signs. */
export const LABELS: { readonly [L in Label]: string } = {
  "server": "ServerDocument",
  "registration": "Registration",
  "user": "DirectoryEntry",
  "channel": "ChannelCreation",
  "member": "MembershipObject",
  "event": "Event",
  "declare": "Declaration",
  "connect": "Connect",
  "welcome": "Welcome",
  "relay connect": "RelayConnect",
  "proof": "Proof, `user_sig`",
  "proof relay": "Proof, `server_sig`",
};

/** The labels of ids, HPKE `info` and HKDF `info`. */
export type Derivation =
  | "voicetunnel/1 epoch"
  | "voicetunnel/1 sealed"
  | "voicetunnel/1 tunnel key"
  | "voicetunnel/1 tunnel id"
  | "voicetunnel/1 stream"
  | "voicetunnel/1 call"
  | "voicetunnel/1 fingerprint";

/** The other labels, and what each is for. */
export const DERIVATIONS: { readonly [D in Derivation]: string } = {
  "voicetunnel/1 epoch": "HPKE `info` of an epoch's private key: `[label, channel, epoch, recipient, sender]`",
  "voicetunnel/1 sealed": "HPKE `info` of a sealed event: `[label, channel, epoch, sender, sender_device, to or null]`",
  "voicetunnel/1 tunnel key": "HPKE `info` of a tunnel key: `[label, channel, epoch, tunnelID, sender]`",
  "voicetunnel/1 tunnel id": "hash of a tunnel key: `label ‖ 0x00 ‖ key`",
  "voicetunnel/1 stream": "HKDF `info` of a stream's base key: `[label, server, channel, tunnelID, device address]`",
  "voicetunnel/1 call": "HKDF `info` of the base key of one direction of a call: `[label, channel, caller, call_id, calling device, party, media_key of the calling device, media_key of the party, sender]`",
  "voicetunnel/1 fingerprint": "hash of a user's keys for people to compare: `[label, user, signing_key, sealing_key]`",
};

/** The event types that the specification defines. */
export type KnownEventType =
  | "vt.sealed"
  | "vt.initialize_voice"
  | "vt.callstate"
  | "vt.call"
  | "m.call.invite"
  | "m.call.candidates"
  | "m.call.answer"
  | "m.call.select_answer"
  | "m.call.reject"
  | "m.call.hangup"
  | "m.call.negotiate"
  | "m.call.sdp_stream_metadata_changed";

/** How each event type of the specification travels. */
export const EVENT_TYPES: { readonly [type: string]: "clear" | "sealed" } = {
  "vt.sealed": "clear",
  "vt.initialize_voice": "clear",
  "vt.callstate": "clear",
  "vt.call": "sealed",
  "m.call.invite": "sealed",
  "m.call.candidates": "sealed",
  "m.call.answer": "sealed",
  "m.call.select_answer": "sealed",
  "m.call.reject": "sealed",
  "m.call.hangup": "sealed",
  "m.call.negotiate": "sealed",
  "m.call.sdp_stream_metadata_changed": "sealed",
};

/** The state tables. */
export type MachineName =
  | "epoch"
  | "tunnel"
  | "ring"
  | "connection"
  | "proxy-leg"
  | "origin-leg"
  | "callstate"
  | "mesh-pair"
  | "call"
  | "calling-device"
  | "called-device"
  | "call-log"
  | "glare";

/** The types that travel by themselves. */
export type WireRoot =
  | "ServerDocument"
  | "Invitation"
  | "Registration"
  | "DirectoryEntry"
  | "Problem"
  | "Ordered"
  | "ChannelCreation"
  | "MembershipObject"
  | "Event"
  | "SealedContent"
  | "OpenedContent"
  | "ChannelList"
  | "ChannelSnapshot"
  | "EventPage"
  | "LogPage"
  | "StreamRequest"
  | "StreamItem"
  | "Declaration"
  | "TunnelRecord"
  | "InitializeVoiceContent"
  | "RelayServerMessage"
  | "RelayClientMessage"
  | "StreamKeyInput"
  | "ForwardRequest"
  | "ForwardAnswer"
  | "Proof"
  | "UserProof"
  | "RelayConnect"
  | "Callstate"
  | "RefreshItem"
  | "MeshSignal"
  | "CallInvite"
  | "CallCandidates"
  | "CallAnswer"
  | "CallSelectAnswer"
  | "CallReject"
  | "CallHangup"
  | "CallNegotiate"
  | "CallStreamMetadata"
  | "IceServers"
  | "DriverRequest"
  | "DriverAnswer"
  | "HelloIn"
  | "HelloOut"
  | "Accepted"
  | "JsonCanonicalIn"
  | "JsonCanonicalOut"
  | "MessageReadIn"
  | "Base64urlEncodeIn"
  | "Base64urlEncodeOut"
  | "Base64urlDecodeIn"
  | "Base64urlDecodeOut"
  | "IdParseIn"
  | "IdParseOut"
  | "IdCompareIn"
  | "IdCompareOut"
  | "TimeFreshIn"
  | "Ed25519VerifyIn"
  | "X25519AgreeIn"
  | "X25519AgreeOut"
  | "ObjectSignIn"
  | "ObjectSignOut"
  | "ObjectVerifyIn"
  | "ObjectIdIn"
  | "ObjectIdOut"
  | "FingerprintIn"
  | "FingerprintOut"
  | "RequestSignIn"
  | "RequestSignOut"
  | "RequestVerifyIn"
  | "RequestVerifyOut"
  | "AnswerSignIn"
  | "AnswerSignOut"
  | "AnswerVerifyIn"
  | "AnswerVerifyOut"
  | "SealedKeyOut"
  | "EpochSealIn"
  | "EpochOpenIn"
  | "EpochOpenOut"
  | "EventSealIn"
  | "EventSealOut"
  | "EventOpenIn"
  | "EventOpenOut"
  | "TunnelKeySealIn"
  | "TunnelKeyOpenIn"
  | "TunnelKeyOpenOut"
  | "TunnelIdIn"
  | "TunnelIdOut"
  | "MembershipApplyIn"
  | "MembershipApplyOut"
  | "WelcomeSignIn"
  | "WelcomeSignOut"
  | "WelcomeVerifyIn"
  | "ConnectVerifyIn"
  | "ProofVerifyIn"
  | "StreamKeyIn"
  | "StreamKeyOut"
  | "FrameSealIn"
  | "FrameSealOut"
  | "FrameOpenIn"
  | "FrameOpenOut"
  | "SessionOpenIn"
  | "SessionOpenOut"
  | "CallstateViewIn"
  | "CallstateViewOut"
  | "CallViewIn"
  | "CallViewOut"
  | "CallLogIn"
  | "CallLogOut"
  | "TurnCredentialIn"
  | "TurnCredentialOut"
  | "DriverNotice"
  | "HeardNotice"
  | "RingNotice"
  | "ProblemNotice"
  | "GoneNotice"
  | "CallNotice"
  | "MediaAskedNotice"
  | "CreateAccountIn"
  | "RestoreAccountIn"
  | "AccountOut"
  | "StopAccountIn"
  | "LookUpUserIn"
  | "LookUpUserOut"
  | "VisitServerIn"
  | "AdvanceClockIn"
  | "CreateChannelIn"
  | "CreateChannelOut"
  | "ChangeMemberIn"
  | "ChannelNameIn"
  | "ListMembersOut"
  | "SendEventIn"
  | "SendEventOut"
  | "ReadEventsIn"
  | "ReadEventsOut"
  | "PreferRingIn"
  | "StartTunnelIn"
  | "StartTunnelOut"
  | "CloseTunnelIn"
  | "JoinVoiceIn"
  | "JoinVoiceOut"
  | "TalkIn"
  | "JoinMeshIn"
  | "JoinMeshOut"
  | "LeaveVoiceIn"
  | "StartCallIn"
  | "AnswerCallIn"
  | "HangUpIn"
  | "ChooseMediaIn"
  | "GrantMediaIn"
  | "ReadCallLogIn";

/** Who sends each of them. */
export const WIRE: { readonly [R in WireRoot]: "server" | "client" | "both" } = {
  "ServerDocument": "server",
  "Invitation": "both",
  "Registration": "client",
  "DirectoryEntry": "server",
  "Problem": "server",
  "Ordered": "server",
  "ChannelCreation": "client",
  "MembershipObject": "client",
  "Event": "client",
  "SealedContent": "client",
  "OpenedContent": "client",
  "ChannelList": "server",
  "ChannelSnapshot": "server",
  "EventPage": "server",
  "LogPage": "server",
  "StreamRequest": "client",
  "StreamItem": "server",
  "Declaration": "client",
  "TunnelRecord": "server",
  "InitializeVoiceContent": "client",
  "RelayServerMessage": "server",
  "RelayClientMessage": "client",
  "StreamKeyInput": "both",
  "ForwardRequest": "client",
  "ForwardAnswer": "server",
  "Proof": "both",
  "UserProof": "client",
  "RelayConnect": "both",
  "Callstate": "client",
  "RefreshItem": "server",
  "MeshSignal": "client",
  "CallInvite": "client",
  "CallCandidates": "client",
  "CallAnswer": "client",
  "CallSelectAnswer": "client",
  "CallReject": "client",
  "CallHangup": "client",
  "CallNegotiate": "client",
  "CallStreamMetadata": "client",
  "IceServers": "server",
  "DriverRequest": "client",
  "DriverAnswer": "server",
  "HelloIn": "client",
  "HelloOut": "server",
  "Accepted": "server",
  "JsonCanonicalIn": "client",
  "JsonCanonicalOut": "server",
  "MessageReadIn": "client",
  "Base64urlEncodeIn": "client",
  "Base64urlEncodeOut": "server",
  "Base64urlDecodeIn": "client",
  "Base64urlDecodeOut": "server",
  "IdParseIn": "client",
  "IdParseOut": "server",
  "IdCompareIn": "client",
  "IdCompareOut": "server",
  "TimeFreshIn": "client",
  "Ed25519VerifyIn": "client",
  "X25519AgreeIn": "client",
  "X25519AgreeOut": "server",
  "ObjectSignIn": "client",
  "ObjectSignOut": "server",
  "ObjectVerifyIn": "client",
  "ObjectIdIn": "client",
  "ObjectIdOut": "server",
  "FingerprintIn": "client",
  "FingerprintOut": "server",
  "RequestSignIn": "client",
  "RequestSignOut": "server",
  "RequestVerifyIn": "client",
  "RequestVerifyOut": "server",
  "AnswerSignIn": "client",
  "AnswerSignOut": "server",
  "AnswerVerifyIn": "client",
  "AnswerVerifyOut": "server",
  "SealedKeyOut": "server",
  "EpochSealIn": "client",
  "EpochOpenIn": "client",
  "EpochOpenOut": "server",
  "EventSealIn": "client",
  "EventSealOut": "server",
  "EventOpenIn": "client",
  "EventOpenOut": "server",
  "TunnelKeySealIn": "client",
  "TunnelKeyOpenIn": "client",
  "TunnelKeyOpenOut": "server",
  "TunnelIdIn": "client",
  "TunnelIdOut": "server",
  "MembershipApplyIn": "client",
  "MembershipApplyOut": "server",
  "WelcomeSignIn": "client",
  "WelcomeSignOut": "server",
  "WelcomeVerifyIn": "client",
  "ConnectVerifyIn": "client",
  "ProofVerifyIn": "client",
  "StreamKeyIn": "client",
  "StreamKeyOut": "server",
  "FrameSealIn": "client",
  "FrameSealOut": "server",
  "FrameOpenIn": "client",
  "FrameOpenOut": "server",
  "SessionOpenIn": "client",
  "SessionOpenOut": "server",
  "CallstateViewIn": "client",
  "CallstateViewOut": "server",
  "CallViewIn": "client",
  "CallViewOut": "server",
  "CallLogIn": "client",
  "CallLogOut": "server",
  "TurnCredentialIn": "client",
  "TurnCredentialOut": "server",
  "DriverNotice": "server",
  "HeardNotice": "server",
  "RingNotice": "server",
  "ProblemNotice": "server",
  "GoneNotice": "server",
  "CallNotice": "server",
  "MediaAskedNotice": "server",
  "CreateAccountIn": "client",
  "RestoreAccountIn": "client",
  "AccountOut": "server",
  "StopAccountIn": "client",
  "LookUpUserIn": "client",
  "LookUpUserOut": "server",
  "VisitServerIn": "client",
  "AdvanceClockIn": "client",
  "CreateChannelIn": "client",
  "CreateChannelOut": "server",
  "ChangeMemberIn": "client",
  "ChannelNameIn": "client",
  "ListMembersOut": "server",
  "SendEventIn": "client",
  "SendEventOut": "server",
  "ReadEventsIn": "client",
  "ReadEventsOut": "server",
  "PreferRingIn": "client",
  "StartTunnelIn": "client",
  "StartTunnelOut": "server",
  "CloseTunnelIn": "client",
  "JoinVoiceIn": "client",
  "JoinVoiceOut": "server",
  "TalkIn": "client",
  "JoinMeshIn": "client",
  "JoinMeshOut": "server",
  "LeaveVoiceIn": "client",
  "StartCallIn": "client",
  "AnswerCallIn": "client",
  "HangUpIn": "client",
  "ChooseMediaIn": "client",
  "GrantMediaIn": "client",
  "ReadCallLogIn": "client",
};
