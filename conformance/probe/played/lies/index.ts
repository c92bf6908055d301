/**
 * What a played server does wrong on purpose, each with a name, so that a report can say which lie was on. Four kinds:
 *
 * - a `Lie` is told to some users, or to everybody, and taken back: `const lie = tell(home, framesReplayed(), [client.user]); … lie.back();`
 * - a `Forged` object of a channel is shown to one client, `tell(home, shown(home, channel.id, ghostByNonAdmin(channel, bob, eve)), [client.user])`,
 *   or to all by `home.force(channel.id, forged.kind, forged.object)`
 * - a `ForgedDocument` is served: `home.serveDocument(documentOlder(newest).document)`, or comes by a proxy: `documentForgedOnTheWay`
 * - a `Credential` stands for somebody who is not there: `appear(played, tunnel, eve, 90, credentialByOtherKey(tunnel, eve, seed).credential)`
 *
 * A clock that is wrong is an option of the server, `clockAhead`.
 *
 * @module
 */
export * from "./answers.ts";
export * from "./directory.ts";
export * from "./documents.ts";
export * from "./entries.ts";
export * from "./forwarded.ts";
export * from "./frames.ts";
export * from "./initialize-voice.ts";
export { LIES, type LieName } from "./names.ts";
export * from "./objects.ts";
export * from "./participants.ts";
export * from "./records.ts";
export * from "./stream.ts";
export { tell, type Hooks, type Lie, type Telling } from "./tell.ts";
export * from "./welcome.ts";
