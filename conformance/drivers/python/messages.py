"""The form of a message (chapter Encoding, section JSON): its JSON, its `v`, its schema, in this order."""
from operation import operation
from refusal import refuse_unless
from schema import has_member, is_of_type, is_type
from strict_json import read_json


def require_form(type, value):
    """encoding.version, encoding.schema: an unknown integer `v` is `unsupported-version`, whatever else is in the object."""
    version = value.get("v", 1) if isinstance(value, dict) and has_member(type, "v") else 1
    # A `v` of True is no integer: it is left to the schema, as one that is absent.
    refuse_unless(not isinstance(version, int) or isinstance(version, bool) or version == 1, "unsupported-version")
    refuse_unless(is_of_type(type, value), "malformed")


@operation("message.read", "MessageReadIn")
def read_message(type, text):
    """The text first, then the value that it holds."""
    if not is_type(type):
        raise ValueError(f"there is no type {type}")
    require_form(type, read_json(bytes.fromhex(text)))
    return {}
