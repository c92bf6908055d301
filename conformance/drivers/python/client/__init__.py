"""A client of VoiceTunnel, written from the specification alone. `client.py`, one folder up, is the driver around it."""
