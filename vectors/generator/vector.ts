// The shape of a vector file, as vectors/README.md explains it.
import type { RequirementId } from "../../schemas/v1/constants.ts";
import type { ErrorCode } from "../../reference/protocol/index.ts";
import type { JsonObject } from "../../reference/protocol/json/index.ts";

/** One case as its author writes it: what it comes to is computed. */
export interface Case {
  /** Unique in its file, and for ever. */
  readonly id: string;
  readonly comment: string;
  readonly requirements: readonly RequirementId[];
  /** What the group does not have in common. */
  readonly in: JsonObject;
  /** Absent: it is accepted. `refused`: with whichever code the reference gives. */
  readonly reject?: ErrorCode | "refused";
  /**
   * The accepted case that differs from this one in the one member `field`, a JSON pointer into `in`. A refused case has one always, an
   * accepted one where it comes to something else than its twin.
   */
  readonly twin?: string;
  readonly field?: string;
  /** Signatures that were made anew after the change: JSON pointers. */
  readonly resigned?: readonly string[];
  /** Members that hold what `field` holds, and had to be changed alike: JSON pointers. */
  readonly alike?: readonly string[];
  /** An accepted case of the same group that comes to the same. It is not written. */
  readonly sameAs?: string;
}

/** Cases of one operation. */
export interface Group {
  readonly op: string;
  /** Members that every `in` of the group has. */
  readonly shared?: JsonObject;
  readonly cases: readonly Case[];
}

/** A file of vectors. */
export interface Kind {
  /** The name of the file. */
  readonly kind: string;
  readonly algorithm: string;
  /** What a reader of the file has to know. */
  readonly notes: string;
  groups(): readonly Group[] | Promise<readonly Group[]>;
}

/** A case as it stands in its file. */
export interface WrittenCase {
  readonly id: string;
  readonly comment: string;
  readonly result: "valid" | "invalid";
  readonly requirements: readonly string[];
  readonly in: JsonObject;
  readonly out?: JsonObject;
  readonly reject?: string;
  readonly twin?: string;
  readonly field?: string;
  readonly resigned?: readonly string[];
  readonly alike?: readonly string[];
}

/** A group as it stands in its file. */
export interface WrittenGroup {
  readonly type: string;
  readonly op: string;
  readonly in: JsonObject;
  readonly tests: readonly WrittenCase[];
}

/** A file of vectors as written. */
export interface VectorFile {
  readonly kind: string;
  readonly algorithm: string;
  readonly schema: string;
  readonly notes: string;
  readonly seed: string;
  readonly count: number;
  readonly testGroups: readonly WrittenGroup[];
}
