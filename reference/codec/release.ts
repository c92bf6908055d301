import { readFileSync } from "node:fs";

/** The release of the package that these sources are of. */
export function packageRelease(): string {
  // Here and in the published package the nearest package.json above is the one: two folders up from the sources, three from dist/.
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as { readonly version?: string };
      if (version !== undefined) return version;
    } catch {
      continue;
    }
  }
  return "unknown";
}
