#!/usr/bin/env python3
"""A codec driver: the operations of the chapter Driver protocol in Python, written from the specification alone.

    python3 conformance/drivers/python/codec.py

It needs Python 3.9 and the package `cryptography` (Debian: python3-cryptography). Each module is one concept, and names the
chapter and the requirements that it follows. Importing one adds its operations to the table.
"""
import base64url  # noqa: F401
import call_log  # noqa: F401
import call_view  # noqa: F401
import callstates  # noqa: F401
import driver
import ed25519  # noqa: F401
import frames  # noqa: F401
import handshakes  # noqa: F401
import http_signatures  # noqa: F401
import membership  # noqa: F401
import messages  # noqa: F401
import names  # noqa: F401
import objects  # noqa: F401
import sealing  # noqa: F401
import session  # noqa: F401
import strict_json  # noqa: F401
import times  # noqa: F401
import turn  # noqa: F401
import x25519  # noqa: F401

if __name__ == "__main__":
    driver.main()
