import { expect, test } from "vitest";
import {
  compareIds,
  formatDeviceAddress,
  formatServerName,
  formatUserId,
  isDeviceAddress,
  isOpaqueId,
  isServerName,
  isUserId,
  opaqueId,
  parseDeviceAddress,
  parseServerName,
  parseUserId,
} from "./index.ts";

const label63 = "a".repeat(63);

test.for([
  "localhost",
  "a.example",
  "xn--bcher-kva.example",
  "1.example",
  "127.0.0.1",
  "127.0.0.1:8448",
  "a.example:1",
  "a.example:65535",
  "[::1]",
  "[::]",
  "[2001:db8::1]:8448",
  "[1:2:3:4:5:6:7:8]",
  "[1:0:0:2::3]",
  "[1:0:2:3:4:5:6:7]",
  "a--b.example",
  `${label63}.${label63}.${label63}.${"a".repeat(61)}`,
])("%s is a server name", (text) => {
  expect(isServerName(text)).toBe(true);
  expect(formatServerName(parseServerName(text))).toBe(text);
});

test.for([
  "",
  "A.example",
  "a.example:443",
  "a.example:0",
  "a.example:080",
  "a.example:65536",
  "a.example:",
  "a..example",
  ".example",
  "a.example.",
  "-a.example",
  "a-.example",
  "a_b.example",
  "bücher.example",
  "127.0.0.01",
  "256.0.0.1",
  "1.2.3",
  "1.2.3.4.5",
  "[::1",
  "::1",
  "[::0001]",
  "[0:0:0:0:0:0:0:1]",
  "[::A]",
  "[1::2::3]",
  "[1:2:3:4:5:6:7::8]",
  "[::ffff:192.0.2.1]",
  "[fe80::1%25en0]",
  "[2001:db8:0:0:1:0:0:0:1]",
  "[1::3:4:5:6:7:8]",
  "[1::4:0:0:0:0]",
  "a.example/",
  "a.example ",
  "a.example\n",
  `${label63}a.example`,
  `${label63}.${label63}.${label63}.${"a".repeat(62)}`,
])("%j is no server name", (text) => {
  expect(isServerName(text)).toBe(false);
});

test("a user id is split at its first colon", () => {
  expect(parseUserId("@ann:a.example:8448")).toEqual({ local: "ann", server: "a.example:8448" });
  expect(parseUserId("@ann:[::1]:8448")).toEqual({ local: "ann", server: "[::1]:8448" });
  expect(formatUserId({ local: "ann", server: "a.example" })).toBe("@ann:a.example");
});

test.for([
  "ann:a.example",
  "@ann",
  "@:a.example",
  "@Ann:a.example",
  "@an n:a.example",
  "@ann:",
  "@ann:a.example:443",
  `@${"a".repeat(65)}:a.example`,
  "@ann@b:a.example",
])("%j is no user id", (text) => {
  expect(isUserId(text)).toBe(false);
});

test("a device address is split at its first @", () => {
  expect(parseDeviceAddress("chrome@mtorials:mtorials.de")).toEqual({ device: "chrome", user: "@mtorials:mtorials.de" });
  expect(formatDeviceAddress({ device: "Chrome~1", user: "@ann:a.example" })).toBe("Chrome~1@ann:a.example");
});

test.for([
  "@ann:a.example",
  "chrome",
  "chrome@",
  "chrome@ann",
  "chr ome@ann:a.example",
  "a@b@ann:a.example",
  `${"a".repeat(65)}@ann:a.example`,
  "chrome/1@ann:a.example",
])("%j is no device address", (text) => {
  expect(isDeviceAddress(text)).toBe(false);
});

test("an opaque id has 22 to 255 characters", () => {
  expect(isOpaqueId(opaqueId(new Uint8Array(16)))).toBe(true);
  expect(isOpaqueId("a".repeat(21))).toBe(false);
  expect(isOpaqueId("a".repeat(255))).toBe(true);
  expect(isOpaqueId("a".repeat(256))).toBe(false);
  expect(isOpaqueId(`${"a".repeat(22)}=`)).toBe(false);
});

test("ids are ordered by octets: not by words, numbers or UTF-16", () => {
  const ordered = ["10", "9", "A", "B", "_", "a", "aa", "b", "\uFFFD", "\u{1F600}"];
  expect([...ordered].reverse().sort(compareIds)).toEqual(ordered);
  expect(["\u{1F600}", "\uFFFD"].sort()).toEqual(["\u{1F600}", "\uFFFD"]);
});
