"""Whether a value is of a type of the specification: the JSON Schemas that are compiled from it, made into functions.

It knows the keywords that occur in them, and no others. Receivers go by the open profile: members that a type does not have are
let through (encoding.unknown-ignored).
"""
import json
import re
from functools import lru_cache
from pathlib import Path

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas" / "v1" / "open.json"

# `\s` of ECMA-262, whose dialect the patterns have, is not that of Python; and `$` is the end, not before a last line feed.
_SPACE = r"\\t\\n\\v\\f\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
_TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}


@lru_cache(maxsize=None)
def _definitions():
    return json.loads(SCHEMAS.read_bytes())["$defs"]


def _pattern(text):
    return re.compile(re.sub(r"\\s", _SPACE, text).replace("$", r"\Z"))


def _same(one, other):
    """Equal as JSON values: in Python `True == 1`."""
    return type(one) is type(other) and one == other


def _one_of(schemas):
    checks = [_compile(schema) for schema in schemas]
    return lambda value: sum(check(value) for check in checks) == 1


def _properties(schemas):
    checks = {name: _compile(schema) for name, schema in schemas.items()}
    return lambda value: all(name not in checks or checks[name](member) for name, member in value.items())


def _each_member(schema):
    check = _compile(schema)
    return lambda value: all(check(member) for member in value.values())


def _each_item(schema):
    check = _compile(schema)
    return lambda value: all(check(item) for item in value)


# Each keyword makes a function from a value, of the right type already, to whether it holds.
_KEYWORDS = {
    "const": lambda wanted: lambda value: _same(value, wanted),
    "enum": lambda wanted: lambda value: any(_same(value, one) for one in wanted),
    "minimum": lambda least: lambda value: value >= least,
    "maximum": lambda most: lambda value: value <= most,
    "minLength": lambda least: lambda value: len(value) >= least,
    "maxLength": lambda most: lambda value: len(value) <= most,
    "pattern": lambda text: lambda value, search=_pattern(text).search: search(value) is not None,
    "minItems": lambda least: lambda value: len(value) >= least,
    "maxItems": lambda most: lambda value: len(value) <= most,
    "uniqueItems": lambda _: lambda value: len({json.dumps(item, sort_keys=True) for item in value}) == len(value),
    "items": _each_item,
    "maxProperties": lambda most: lambda value: len(value) <= most,
    "required": lambda names: lambda value: all(name in value for name in names),
    "properties": _properties,
    "additionalProperties": _each_member,
    "oneOf": _one_of,
    "$ref": lambda path: _type(path.rpartition("/")[2]),
}


def _compile(schema):
    wanted = _TYPES.get(schema.get("type"))
    checks = [_KEYWORDS[keyword](argument) for keyword, argument in schema.items() if keyword not in ("type", "description")]
    if wanted is None:
        return lambda value: all(check(value) for check in checks)
    # `type(…) is`, because `True` is an int of Python.
    return lambda value: type(value) is wanted and all(check(value) for check in checks)


@lru_cache(maxsize=None)
def _type(name):
    schema = _definitions()[name]
    compiled = []

    def check(value):
        # Compiled when it is first asked for: a start takes no longer for types that nobody asks about.
        if not compiled:
            compiled.append(_compile(schema))
        return compiled[0](value)

    return check


def is_type(name):
    """Whether the specification has a type of this name."""
    return name in _definitions()


def is_of_type(name, value):
    """Whether a value that was read from JSON is of the type."""
    return _type(name)(value)


def has_member(name, member):
    """Whether objects of the type, or of one that it is a union of, have a member of this name."""
    schema = _definitions()[name]
    unions = [one["$ref"].rpartition("/")[2] for one in schema.get("oneOf", []) if "$ref" in one]
    return member in schema.get("properties", {}) or any(has_member(one, member) for one in unions)
