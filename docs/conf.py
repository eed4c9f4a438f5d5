"""Sphinx configuration."""

from importlib.metadata import version as installed_version

project = "transcript_parse"
author = "The transcript_parse developers"
version = release = installed_version("transcript-parse")
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpick_ignore_regex = [(r"py:.*", r".*")]  # types of the standard library and attrs have no inventory at hand
