// The command line over the toy suite, as a process: for tests of signals.
import { processIo } from "../../cli/io.ts";
import { main } from "../../cli/main.ts";
import { BrokenRunError } from "../usage-error.ts";
import { TOY_BOOK, WORD_CHECK } from "./toys.ts";

const suite = {
  checks: [WORD_CHECK],
  book: TOY_BOOK,
  startReference: () => Promise.reject(new BrokenRunError("the toy has no reference")),
};
process.exitCode = await main(process.argv.slice(2), processIo(), () => Promise.resolve(suite));
