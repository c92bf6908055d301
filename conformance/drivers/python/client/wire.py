"""The form of what comes in: JSON, `v`, schema and names (chapter Encoding, section JSON)."""
import names
from messages import require_form
from refusal import refuse_unless
from strict_json import read_json

# Which members hold names, wherever they stand. `content` is data, and is left alone.
_NAMES = {
    names.parse_user: ("user", "sender", "created_by"),
    names.parse_device: ("device", "sender_device"),
    names.parse_server: ("server", "homeserver", "created_on", "origin", "address"),
}
_PARSERS = {member: parse for parse, members in _NAMES.items() for member in members}
# Maps whose names are names.
_MAPS = {"sealed": names.parse_user, "connections": names.parse_device}


def require_names(value):
    """encoding.names: refuses with `malformed` a name that the grammar does not produce, at whatever depth."""
    if isinstance(value, list):
        for inner in value:
            require_names(inner)
    elif isinstance(value, dict):
        for member, inner in value.items():
            if member in _PARSERS and isinstance(inner, str):
                _PARSERS[member](inner)
            elif member in _MAPS and isinstance(inner, dict) and "enc" not in inner:
                for name in inner:
                    _MAPS[member](name)
            if member != "content":
                require_names(inner)


def require(type_name, value):
    """The value, if it is of the form of the type. Raises Refused: `unsupported-version`, `malformed`."""
    require_form(type_name, value)
    require_names(value)
    return value


def read(type_name, octets):
    """A message of the type from its octets."""
    value = read_json(octets)
    refuse_unless(isinstance(value, dict), "malformed")
    return require(type_name, value)


def read_page(octets):
    """An EventPage or LogPage. Its items are judged one by one when they are applied: a wrong one says nothing of those before it."""
    page = read_json(octets)
    refuse_unless(isinstance(page, dict) and isinstance(page.get("items"), list), "malformed")
    require("EventPage", {**page, "items": []})
    return page
