import type { Op } from "../../codec/op.ts";
import { op } from "../../codec/op.ts";
import { decodeHex, encodeBase64url } from "../../protocol/encoding/index.ts";
import { formatDeviceAddress, formatUserId } from "../../protocol/ids/index.ts";
import { newAccount, restoreAccount } from "../account.ts";
import type { Invitation } from "../wire.ts";
import type { Clients } from "./clients.ts";
import type { Running } from "./running.ts";

/** Client-driver chapter, accounts and servers. */
export function accountOps(clients: Clients): Readonly<Record<string, Op>> {
  const accountOf = ({ client: { account } }: Running) => {
    const { user, signing_key, sealing_key } = account.identity;
    return { user, device: account.device, signing_key, sealing_key };
  };
  return {
    "create-account": op("CreateAccountIn", "AccountOut", async ({ client, server, local, device }) =>
      accountOf(await clients.start(client, server, (suite) => newAccount(suite, { local, server, device }))),
    ),
    "restore-account": op("RestoreAccountIn", "AccountOut", async ({ client, server, local, device, signing_seed, sealing_seed }) => {
      const address = formatDeviceAddress({ device, user: formatUserId({ local, server }) });
      const seeds = { signing_seed: encodeBase64url(decodeHex(signing_seed)), sealing_seed: encodeBase64url(decodeHex(sealing_seed)) };
      return accountOf(await clients.start(client, server, (suite) => restoreAccount(suite, { device: address, ...seeds })));
    }),
    "stop-account": op("StopAccountIn", "Accepted", async ({ client }) => {
      await clients.stop(client);
      return {};
    }),
    "look-up-user": op("LookUpUserIn", "LookUpUserOut", async ({ client, user }) => {
      const { signing_key, sealing_key } = await clients.get(client).client.lookUp(user);
      return { signing_key, sealing_key };
    }),
    "visit-server": op("VisitServerIn", "Accepted", async ({ client, invitation, via }) => {
      await clients.get(client).visit(invitation as Invitation, via === "proxy" ? "proxy" : "direct");
      return {};
    }),
    "advance-clock": op("AdvanceClockIn", "Accepted", async ({ client, ms }) => {
      await clients.get(client).clock.advance(ms);
      return {};
    }),
  };
}
