import { entryObject } from "../../probe/peer/document.ts";
import type { Lies, PlayedServer } from "../../probe/played/interface.ts";
import { isJsonObject, type SigningPair } from "../../probe/wire/index.ts";

/** Somebody who has taken a server's place: document, answers and directory entries are signed with that key from now on. */
export function takesPlace(home: PlayedServer, key: SigningPair): Lies {
  home.serveDocument({ key });
  return {
    answer: (_, honest) => {
      const { body } = honest;
      if (!isJsonObject(body) || !("sealing_key" in body)) return { ...honest, seed: key.seed };
      const { user = "", signing_key = "", sealing_key = "", created_at } = body;
      return {
        ...honest,
        seed: key.seed,
        body: entryObject(home, { user, signing_key, sealing_key }, Number(created_at), { seed: key.seed }),
      };
    },
  };
}
