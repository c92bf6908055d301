"""The JSON of the chapter Encoding: I-JSON with a few things less. `json.loads` accepts half of what is refused here."""
import json
import re

from canonical import canonical
from operation import operation
from refusal import refuse_unless

# The constants `json_depth` and 2^53 - 1 (chapter Errors and limits, Fixed numbers; encoding.numbers).
DEPTH = 32
LARGEST = 9007199254740991

_NAME = re.compile(r"[\x20-\x7e]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def _object(pairs):
    """encoding.duplicates, encoding.ascii-names: the reader hands the names over with their escapes resolved."""
    members = dict(pairs)
    refuse_unless(len(members) == len(pairs), "malformed")
    refuse_unless(all(_NAME.fullmatch(name) for name in members), "malformed")
    return members


def _integer(digits):
    """encoding.numbers. The length first: Python takes its time with, or refuses, what has thousands of digits."""
    refuse_unless(digits != "-0" and len(digits) <= 17, "malformed")
    value = int(digits)
    refuse_unless(-LARGEST <= value <= LARGEST, "malformed")
    return value


def _refuse(_text):
    """A fraction or an exponent, or the words NaN and Infinity, which are no JSON (encoding.numbers, encoding.grammar)."""
    refuse_unless(False, "malformed")


_decode = json.JSONDecoder(object_pairs_hook=_object, parse_float=_refuse, parse_int=_integer, parse_constant=_refuse).decode


def _walk(value, depth):
    """encoding.depth and encoding.surrogates: what the reader of Python lets through."""
    if isinstance(value, str):
        refuse_unless(_SURROGATE.search(value) is None, "malformed")
    elif isinstance(value, (dict, list)):
        refuse_unless(depth < DEPTH, "malformed")
        for inner in value.values() if isinstance(value, dict) else value:
            _walk(inner, depth + 1)


def read_json(octets):
    """The value of a JSON text. Raises Refused("malformed") for every text that the chapter Encoding refuses.

    >>> read_json(b'{"v": 1}')
    {'v': 1}
    """
    try:
        # encoding.utf8: strict, so neither long forms nor surrogates; a byte order mark stays, and is no white space of JSON.
        value = _decode(octets.decode("utf-8"))
    except (ValueError, RecursionError):
        refuse_unless(False, "malformed")
    _walk(value, 0)
    return value


@operation("json.canonical", "JsonCanonicalIn")
def canonical_of_text(text):
    """encoding.canonical: over the value, whatever form it travelled in."""
    return {"canonical": canonical(read_json(bytes.fromhex(text))).hex()}
