export { compareIds } from "./compare.ts";
export type { DeviceAddress } from "./device-address.ts";
export { formatDeviceAddress, isDevice, isDeviceAddress, parseDeviceAddress } from "./device-address.ts";
export { isOpaqueId, opaqueId } from "./opaque-id.ts";
export type { ServerName } from "./server-name.ts";
export { formatServerName, isServerName, parseServerName } from "./server-name.ts";
export type { UserId } from "./user-id.ts";
export { formatUserId, isUserId, parseUserId, serverOf } from "./user-id.ts";
