/** A fault as Ajv's generated code states it. */
export interface Fault {
  /** JSON pointer into the value; of the object itself when a member is missing or unknown. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A generated function: whether a value is of a type, and if not, why. */
export interface Validator {
  (value: unknown): boolean;
  /** Of the last call. */
  readonly errors?: readonly Fault[] | null;
}
