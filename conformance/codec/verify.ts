// `voicetunnel vectors verify`: everybody computes every case, and whoever disagrees with the file is named.
import { startProviders, type Provider } from "./providers.ts";
import { agrees, loadVectors, type VectorKind } from "./vector-files.ts";

/** Where lines go, and the environment. */
export interface VerifyIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
}

/** The cases of a kind in which a provider disagrees with the file. */
async function disagreements(kind: VectorKind, provider: Provider): Promise<readonly string[]> {
  const said = await Promise.all(kind.cases.map((one) => provider.compute(one)));
  return kind.cases.flatMap(({ id, expected }, at) => {
    const answer = said[at] ?? {};
    if (agrees(expected, answer)) return [];
    return [
      `${kind.kind}/${id}: ${provider.name} says ${JSON.stringify(answer).slice(0, 300)}, not ${JSON.stringify(expected).slice(0, 300)}`,
    ];
  });
}

/** The line of a kind: how many of its cases each provider agrees with. */
function countsLine({ kind, cases }: VectorKind, providers: readonly Provider[], wrong: readonly (readonly string[])[]): string {
  const counts = providers.map(({ name }, at) => `${name} ${String(cases.length - (wrong[at]?.length ?? 0)).padStart(5)}`);
  return `${kind.padEnd(16)} ${String(cases.length).padStart(5)} cases  ${counts.join("  ")}\n`;
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/**
 * Computes every case by every provider, prints the counts by kind and provider, and on the error output the disagreements.
 *
 * @param start - who starts the providers
 * @param kinds - what they compute
 * @returns whether there are cases and nobody disagrees
 * @example
 * const agree = await verifyVectors({ env: process.env, out: (text) => process.stdout.write(text), err: () => undefined });
 */
export async function verifyVectors(
  io: VerifyIo,
  start: typeof startProviders = startProviders,
  kinds: readonly VectorKind[] = loadVectors(),
): Promise<boolean> {
  const providers = await start(io.env, (line) => {
    io.out(line);
  });
  const wrong: string[] = [];
  let total = 0;
  try {
    for (const kind of kinds) {
      const found = await Promise.all(providers.map((provider) => disagreements(kind, provider)));
      wrong.push(...found.flat());
      total += kind.cases.length;
      io.out(countsLine(kind, providers, found));
    }
  } finally {
    await Promise.all(providers.map((provider) => provider.end()));
  }
  for (const line of wrong) io.err(`${line}\n`);
  const verdict = wrong.length === 0 ? `${listed(providers.map(({ name }) => name))} agree` : `${wrong.length} disagreements`;
  io.out(`${total} cases in ${kinds.length} files: ${verdict}.\n`);
  // No cases at all show nothing.
  return wrong.length === 0 && total > 0;
}
