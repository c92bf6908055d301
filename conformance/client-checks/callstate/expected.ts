import { CONSTANTS } from "../../../schemas/v1/constants.ts";
import { left, readOne, seatsAt, type MeshEntry, type MeshPhone, type MeshRules } from "../../models/explorer/mesh-device.ts";
import { machineOf } from "../../models/relay.ts";

const RULES: MeshRules = {
  pair: machineOf("mesh-pair"),
  cap: CONSTANTS.mesh_devices,
  // mesh.offer
  offers: (own, other) => own.seq > other.seq,
};

const OUT: MeshPhone = { read: 0, session: 0, joins: 0, offers: 0, pairs: {}, outbox: [] };

/** What a client is to offer and to answer, by the table `mesh-pair`: the device of the explorer, fed with what is done. */
export interface ExpectedClient {
  /** A device joins: the client too, by its own name. */
  joins(device: string): void;
  leaves(device: string): void;
  /** A device offers to the client, if it has to; false if it has not. */
  offers(device: string): boolean;
  isIn(device: string): boolean;
  /** All that the client has to send, in its order: `offer to …`, `answer to …`. */
  readonly sent: readonly string[];
}

export function expectedClient(own: string, devices: readonly string[]): ExpectedClient {
  const log: MeshEntry[] = [];
  const sessions = new Map<string, number>();
  const all = [own, ...devices];
  let phone = OUT;
  const say = (entry: MeshEntry): void => {
    log.push(entry);
    while (phone.read < log.length) phone = readOne(RULES, phone, own, log, all);
  };
  const seat = (device: string) => seatsAt(log, log.length).find((one) => one.device === device);
  return {
    joins: (device) => {
      const session = (sessions.get(device) ?? 0) + 1;
      sessions.set(device, session);
      if (device === own) phone = { ...phone, session };
      say({ type: "JOINED", device, session });
    },
    leaves: (device) => {
      if (device === own) phone = left(phone);
      say({ type: "LEFT", device, session: sessions.get(device) ?? 0 });
    },
    offers: (device) => {
      const [mine, theirs] = [seat(own), seat(device)];
      if (mine === undefined || theirs === undefined || !RULES.offers(theirs, mine)) return false;
      const negotiation = `${device} ${log.length}`;
      say({ type: "offer", device, session: theirs.session, to: own, negotiation, aim: mine.session });
      return true;
    },
    isIn: (device) => seat(device) !== undefined,
    get sent() {
      return phone.outbox.flatMap((entry) => ("to" in entry ? [`${entry.type} to ${entry.to}`] : []));
    },
  };
}
