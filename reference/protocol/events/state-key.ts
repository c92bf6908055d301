import { isDeviceAddress, parseDeviceAddress } from "../ids/device-address.ts";

/**
 * Whose a state key is: `own` (the sender's user id or a device address of the sender, alone or followed by `/` and anything), `shared`
 * (without `@`), or `foreign`. The whole key up to the first `/` after its `@` is parsed: `chrome@bob:a.example.evil` begins like an
 * address of `@bob:a.example`, and a test of the beginning would be fooled.
 *
 * @example
 * ```ts
 * stateKeyOwner("chrome@bob:a.example/1", "@bob:a.example"); // "own"
 * ```
 */
export function stateKeyOwner(key: string, sender: string): "own" | "shared" | "foreign" {
  // state.own-key, state.admin-key
  const at = key.indexOf("@");
  if (at === -1) return "shared";
  const slash = key.indexOf("/", at);
  const name = slash === -1 ? key : key.slice(0, slash);
  if (name === sender) return "own";
  return isDeviceAddress(name) && parseDeviceAddress(name).user === sender ? "own" : "foreign";
}
