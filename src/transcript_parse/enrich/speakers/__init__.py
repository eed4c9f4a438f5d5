"""Labels → speakers: one value for each person, joined only where exactly one candidate fits."""

from transcript_parse.enrich.speakers.resolve import resolve_speakers

__all__ = ["resolve_speakers"]
