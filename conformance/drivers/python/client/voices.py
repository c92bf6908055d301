"""Stub."""
class Voices:
    def __init__(self, client): pass
    def is_in(self, channel): return False
    async def leave_all(self): pass
