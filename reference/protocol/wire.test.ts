// The generated wire types fit the narrower ones that this code declares for itself: checked by the compiler, run once to be counted.
import { expect, expectTypeOf, test } from "vitest";
import type * as wire from "../../schemas/v1/types.ts";
import { utf8 } from "./bytes.ts";
import type * as protocol from "./index.ts";
import { checkFresh, checkVersion, readJson } from "./index.ts";

test("what the schemas call a message is what this code takes", () => {
  expectTypeOf<wire.MembershipObject>().toExtend<protocol.MembershipObject>();
  expectTypeOf<wire.ChannelCreation>().toExtend<protocol.ChannelCreation>();
  expectTypeOf<wire.Challenge>().toExtend<protocol.Challenge>();
  expectTypeOf<wire.Connect>().toExtend<protocol.Connect>();
  expectTypeOf<wire.Welcome>().toExtend<protocol.Welcome>();
  expectTypeOf<wire.RelayConnect>().toExtend<protocol.RelayConnect>();
  expectTypeOf<wire.Credential>().toExtend<protocol.Credential>();
  expectTypeOf<wire.UserProof>().toExtend<protocol.UserProof>();
  expectTypeOf<wire.Access>().toExtend<protocol.Access>();
  expectTypeOf<wire.StreamKeyInput>().toExtend<protocol.StreamKeyInput>();
  expectTypeOf<wire.SealedContent>().toExtend<protocol.SealedEventContent>();
});

test("only an integer other than 1 is another version", () => {
  const check = (text: string) => (): void => {
    checkVersion(readJson(utf8(text)));
  };
  for (const version of ["0", "2", "-1"]) {
    expect(check(`{"v":${version}}`)).toThrow(expect.objectContaining({ code: "unsupported-version" }) as Error);
  }
  for (const text of ['{"v":1}', "{}", '{"v":"2"}', "[]", "2"]) expect(check(text)).not.toThrow();
});

test("60 000 ms are fresh, one more is stale", () => {
  const check = (at: number) => (): void => {
    checkFresh(at, 1_000_000);
  };
  expect(check(940_000)).not.toThrow();
  expect(check(1_060_000)).not.toThrow();
  for (const at of [939_999, 1_060_001]) expect(check(at)).toThrow(expect.objectContaining({ code: "stale" }) as Error);
});
