"""Turns → roles: what each turn does, what a person's turns add up to, and the verdict."""

from transcript_parse.enrich.roles.verdicts import tell_roles

__all__ = ["tell_roles"]
