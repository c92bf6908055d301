"""The table of operations (chapter Driver protocol, section Operations), filled by a decorator at each function."""
import inspect

OPERATIONS = {}


class Operation:
    """A function, the type of its `in`, and which members of the `in` are its parameters."""

    def __init__(self, name, type_name, function):
        self.name = name
        self.type_name = type_name
        self._function = function
        self._parameters = frozenset(inspect.signature(function).parameters)

    def __call__(self, given):
        # A member that the type does not have is no parameter either: it is as if it were absent (encoding.unknown-ignored).
        return self._function(**{name: value for name, value in given.items() if name in self._parameters})


def operation(name, type_name):
    """Names a function as the operation `name`, whose `in` is of the type `type_name` of the specification.

    Its parameters are the members of that type, its result is the `out`, and `Refused` is raised for a refusal.
    """

    def register(function):
        OPERATIONS[name] = Operation(name, type_name, function)
        return function

    return register
