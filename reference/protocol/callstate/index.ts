export type { CallstateEntry, CallstateReport } from "./entry.ts";
export { isJoined, receiveCallstate } from "./entry.ts";
export type { CallstateView, DeviceView, MeshOffer } from "./view.ts";
export { viewCallstates, viewEntries } from "./view.ts";
