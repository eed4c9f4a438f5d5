"""Turns → turns: what the document tells beyond who has the floor. The modules do not import each other."""
