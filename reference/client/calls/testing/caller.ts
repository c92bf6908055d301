import { newAccount, restoreAccount } from "../../index.ts";
import { saveAccount } from "../../account.ts";
import { nodePorts } from "../../node/ports.ts";
import type { Caller, Device } from "./device.ts";
import { callerOf, startDevice, untilIn } from "./device.ts";

/** Two users with so many devices each, and the DM between them. */
export interface Party {
  readonly ann: readonly Caller[];
  readonly ben: readonly Caller[];
  stop(): Promise<void>;
}

/** The devices of a new user. */
async function startUser(local: string, server: string, devices: number): Promise<Device[]> {
  const { suite } = nodePorts();
  const first = await newAccount(suite, { local, server, device: "d1" });
  const accounts = [first];
  for (let at = 2; at <= devices; at++) {
    accounts.push(await restoreAccount(suite, { ...saveAccount(first), device: `d${String(at)}${first.user}` }));
  }
  return Promise.all(accounts.map((account) => startDevice(nodePorts(), account, server)));
}

let parties = 0;

/** Ann and Ben, of one server, with a DM. */
export async function startParty(server: string, devices: { readonly ann?: number; readonly ben?: number } = {}): Promise<Party> {
  const number = String(++parties);
  const anns = await startUser(`ann${number}`, server, devices.ann ?? 1);
  const bens = await startUser(`ben${number}`, server, devices.ben ?? 1);
  const everybody = [...anns, ...bens];
  const { id } = await anns[0]!.client.createDm(bens[0]!.client.account.user);
  await Promise.all(everybody.map((device) => untilIn(device, id)));
  return {
    ann: anns.map((one) => callerOf(one, id)),
    ben: bens.map((one) => callerOf(one, id)),
    async stop() {
      await Promise.all(everybody.map(({ client }) => client.stop()));
    },
  };
}
