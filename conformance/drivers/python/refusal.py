"""What a codec refuses: a value of the protocol, not a mistake of the program."""


class Refused(Exception):
    """Raised where the specification refuses what was given; `code` is one of the registry (chapter Errors and limits)."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def refuse_unless(holds, code):
    """Raises `Refused(code)` unless `holds`. Reads like the rows of the tables of checks: what has to be, and the code otherwise.

    >>> refuse_unless(1 + 1 == 2, "malformed")
    """
    if not holds:
        raise Refused(code)
