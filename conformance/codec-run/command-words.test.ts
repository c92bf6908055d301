import { expect, test } from "vitest";
import { UsageError } from "../runner/usage-error.ts";
import { commandWords } from "./command-words.ts";

test.for<[string, readonly string[]]>([
  ["python3 codec.py", ["python3", "codec.py"]],
  ["  a\tb \n c ", ["a", "b", "c"]],
  [`a "b c" 'd e'`, ["a", "b c", "d e"]],
  [`a --name="b c"d`, ["a", "--name=b cd"]],
  [String.raw`a b\ c "d\"e" 'f\g' "h\i"`, ["a", "b c", 'd"e', String.raw`f\g`, String.raw`h\i`]],
  [`a "" ''`, ["a", "", ""]],
  ["a $HOME *.py ;", ["a", "$HOME", "*.py", ";"]],
])("%s is taken apart", ([text, words]) => {
  expect(commandWords(text)).toEqual(words);
});

test.for(["", "   ", '""', 'a "b', "a 'b", "a b\\"])("%j is no command", (text) => {
  expect(() => commandWords(text)).toThrow(UsageError);
});
