const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "there is no space left",
  ENAMETOOLONG: "the name is too long",
};

/**
 * Why a file could not be read or written, for people.
 *
 * @example
 * fileTrouble(Object.assign(new Error(), { code: "EISDIR" })); // "it is a folder"
 */
export function fileTrouble(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string") return WORDS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}
