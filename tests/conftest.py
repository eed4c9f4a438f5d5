"""Hypothesis profiles, chosen by HYPOTHESIS_PROFILE: `dev` (the default) and `ci` draw the same examples each time, so
that a test run tells of the code and of nothing else; `search` draws new ones, to find what nobody has thought of.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

pytest.register_assert_rewrite("outlines")

# what a transcript costs to build is no fault of the property that it is built for
common = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True, database=None)
settings.register_profile("dev", common, max_examples=50)
settings.register_profile("ci", common, max_examples=500, print_blob=True)
settings.register_profile("search", common, derandomize=False, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
