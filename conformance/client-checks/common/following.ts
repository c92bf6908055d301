import type { PeerRequest } from "../../probe/peer/requests.ts";
import { isJsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import { bodyOf } from "./sent.ts";

/** The requests for streams of a client. */
export function streamsOf(client: ClientActor): readonly PeerRequest[] {
  return client.server.requestsOf(client.user).filter(({ path }) => path === "/v1/stream");
}

/** The `seq` after which a stream request wants that channel; undefined when it does not name it. */
export function after(request: PeerRequest, channel: string): unknown {
  const { channels } = bodyOf(request);
  return isJsonObject(channels) ? channels[channel] : undefined;
}

/** Waits until the client follows a channel, and says how. */
export function follows(t: ClientTest, client: ClientActor, channel: string): Promise<"stream" | "pages"> {
  const isPage = ({ path, query }: PeerRequest): boolean => path === `/v1/channels/${channel}/events` && /(?:^|&)wait=[1-9]/.test(query);
  return t.eventually<"stream" | "pages" | undefined>(
    "a stream, or a page that waits, of the client",
    () => {
      if (streamsOf(client).some((one) => after(one, channel) !== undefined)) return "stream";
      return client.server.requestsOf(client.user).some(isPage) ? "pages" : undefined;
    },
    3_000,
  );
}

/** Waits until the client follows a channel on a stream. One that follows its channels by pages that wait is not judged by what it does with streams. */
export async function followsByStream(t: ClientTest, client: ClientActor, channel: string): Promise<void> {
  if ((await follows(t, client, channel)) === "pages")
    t.notRun("capability-absent", "the client follows its channels by pages that wait, and not by streams");
}
