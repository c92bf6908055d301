import { creationObject, type RequestOptions, type User, type World } from "../../probe/actors/index.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { ServerTest } from "../../runner/context.ts";
import { manyTwins } from "../common/twins.ts";

/** A request of a user, with a body or without, and what is made wrong about it. */
export interface SpoiltRequest {
  /** What is wrong, for a report. */
  readonly field: string;
  readonly spoil: RequestOptions;
  /** Whether it is a request with a body; false by default. */
  readonly withBody?: boolean;
}

/** Sends all spoilt requests, and then the right ones: with a body, without. */
export async function requestTwins(t: ServerTest, world: World, code: ErrorCode, requests: readonly SpoiltRequest[]): Promise<User> {
  const user = await world.user();
  const creation = creationObject(world, user);
  for (const withBody of [false, true]) {
    const send = (options?: RequestOptions) => () =>
      withBody ? user.post("/v1/channels", creation, options) : user.get("/v1/channels", options);
    const wrong = requests.filter((one) => (one.withBody ?? false) === withBody).map(({ field, spoil }) => ({ field, bad: send(spoil) }));
    await manyTwins(t, wrong, send(), { code });
  }
  return user;
}
