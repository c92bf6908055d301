export interface Paint {
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

/** ANSI colours, or none. */
export function paint(colour: boolean): Paint {
  const wrap =
    (open: number, close: number) =>
    (text: string): string =>
      colour && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { red: wrap(31, 39), green: wrap(32, 39), yellow: wrap(33, 39), cyan: wrap(36, 39), bold: wrap(1, 22), dim: wrap(2, 22) };
}

/** Colour only on a terminal, and never against NO_COLOR (https://no-color.org): any non-empty value forbids it. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTty: boolean): boolean {
  const no = env["NO_COLOR"];
  return isTty && (no === undefined || no === "") && env["TERM"] !== "dumb";
}
