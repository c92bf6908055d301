import type { Lies, PlayedServer } from "../../probe/played/interface.ts";

/** Has a server lie while the action runs, and tell the truth again afterwards. */
export async function lying<T>(home: PlayedServer, lies: Lies, action: () => Promise<T>): Promise<T> {
  Object.assign(home.lies, lies);
  try {
    return await action();
  } finally {
    for (const name of Object.keys(lies)) Reflect.deleteProperty(home.lies, name);
  }
}
