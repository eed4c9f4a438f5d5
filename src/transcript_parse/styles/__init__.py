"""House styles: one publisher's conventions as data, by name."""

from transcript_parse.styles.loading import load_style
from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.table import GENERIC, STYLES, get_style

__all__ = ["GENERIC", "STYLES", "HouseStyle", "get_style", "load_style"]
