import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { expect, test } from "vitest";
import type { Store } from "./store/index.ts";
import { startServer } from "./server.ts";

/** Resolves when a server of this process has the head of a request. */
function requestArrived(): Promise<void> {
  return new Promise((resolve) => {
    const started = channel("http.server.request.start");
    const tell = (): void => {
      started.unsubscribe(tell);
      resolve();
    };
    started.subscribe(tell);
  });
}

test("who asks, or connects, while a server is being started is answered once it is ready", async () => {
  const before = await startServer();
  const port = Number(new URL(before.url).port);
  await before.close();
  let answer: Promise<Response> | undefined;
  let socket: WebSocket | undefined;
  // The first thing that a server does with its store comes after it has begun to listen.
  const store = (inner: Store): Store => ({
    ...inner,
    read: async (work) => {
      if (answer === undefined) {
        const arrived = requestArrived();
        answer = fetch(`${before.url}/.well-known/voicetunnel`);
        socket = new WebSocket(`${before.url.replace("http", "ws")}/relay`, "voicetunnel.v1");
        await arrived;
      }
      return inner.read(work);
    },
  });
  const server = await startServer({ port, faults: { store } });
  expect((await answer)?.status).toBe(200);
  if (socket?.readyState !== WebSocket.OPEN) await once(socket!, "open");
  socket?.close();
  await server.close();
});
