// Two ends that connect, say one thing, and close: the program ends by itself exactly if they leave nothing open.
import { nodeRtc } from "../node.ts";
import { negotiate, openEnd, optionsFor } from "./pair.ts";

const rtc = nodeRtc();
const { promise, resolve } = Promise.withResolvers<Uint8Array>();
const one = openEnd(rtc, optionsFor({ audio: true, video: false }));
const another = openEnd(rtc, optionsFor({ audio: false, video: false }), { packet: resolve });
const media = await rtc.open({ audio: true, video: false });
for (const { connection } of [one, another]) connection.protect(undefined);
await one.connection.send(media, { audio: true, video: false });
await negotiate(one.connection, another.connection);
await Promise.all([one.reached("connected"), another.reached("connected")]);
await media.talk(Uint8Array.of(1));
await promise;
one.connection.close();
another.connection.close();
console.log("closed");
