import type { Outcome } from "../../client-run/context.ts";
import type { ClientActor } from "../../client-run/context.ts";
import type { Lies, PlayedServer } from "../../probe/played/interface.ts";
import type { PeerAnswer } from "../../probe/peer/answer.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";

/** Whether the client took what it was answered. */
export function wasOk(outcome: Outcome): boolean {
  return "ok" in outcome;
}

/** Answers requests to that path in another way. */
export function answers(method: string, path: string, change: (honest: PeerAnswer, request: PeerRequest) => PeerAnswer): Lies {
  return {
    answer: (request, honest) => (request.method === method && request.path === path ? change(honest, request) : undefined),
  };
}

/** Whether the client takes the directory entry of a user, as it is answered now. */
export async function looksUp(client: ClientActor, user: string): Promise<boolean> {
  return wasOk(await client.ask("look-up-user", { user }));
}

export const DOCUMENT_PATH = "/.well-known/voicetunnel";

/** Everything that was asked of a server from that number of requests on, but for what its own document was asked for. */
export function signedSince(home: PlayedServer, client: ClientActor, before: number): readonly PeerRequest[] {
  return home.requests.slice(before).filter((request) => (request.headers["signature-input"] ?? "").includes(`keyid="${client.user}"`));
}
