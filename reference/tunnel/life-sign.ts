import type { SigningKey } from "../../schemas/v1/types.ts";
import type { Store } from "../store/index.ts";
import { giveSign, leaveVtserver } from "../store/index.ts";
import { SIGN_MS } from "./presence.ts";

/** Gives a vtserver's signs of life. The result ends it, and says that the vtserver stops. */
export function startLifeSigns(store: Store, vtserver: SigningKey, onError: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= store
      .write((tx) => giveSign(tx, vtserver))
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  }, SIGN_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
    await store.write((tx) => leaveVtserver(tx, vtserver)).catch(onError);
  };
}
