#!/usr/bin/env python3
"""A client driver: the operations of the chapter Client driver in Python, around a client written from the specification alone.

    python3 conformance/drivers/python/client.py

It needs Python 3.9 and the package `cryptography` (Debian: python3-cryptography). The client is in the folder `client`, and
shares its functions (JSON, signatures, sealing, the membership log, frames) with the codec driver beside it.
"""
from client.lines import main

if __name__ == "__main__":
    main()
