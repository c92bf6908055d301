import { readFile, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import type { Suite } from "../../protocol/crypto/index.ts";
import type { Account, SavedAccount } from "../account.ts";
import { newAccount, restoreAccount, saveAccount } from "../account.ts";

/**
 * The account of a bot: that of the file, or a new one, which is written there. Without a file it is new each time.
 *
 * @throws Error for a file that cannot be read or holds no account.
 */
export async function botAccount(suite: Suite, server: string, file: string | undefined): Promise<Account> {
  const saved = file === undefined ? undefined : await read(file);
  if (saved !== undefined) return restoreAccount(suite, saved);
  const account = await newAccount(suite, { local: `bot-${randomBytes(4).toString("hex")}`, server, device: "bot" });
  if (file !== undefined) await writeFile(file, `${JSON.stringify(saveAccount(account))}\n`, { mode: 0o600 });
  return account;
}

async function read(file: string): Promise<SavedAccount | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new TypeError(`${file} holds no account`);
  const { device, signing_seed, sealing_seed } = value as Partial<SavedAccount>;
  if (typeof device !== "string" || typeof signing_seed !== "string" || typeof sealing_seed !== "string")
    throw new TypeError(`${file} holds no account`);
  return { device, signing_seed, sealing_seed };
}
