"""What every test may ask for; paths and builders are in ``helpers``."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# One seed: a test that fails, fails again. A shared machine must not fail a test for being slow.
settings.register_profile(
    "clf",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("CLF_EXAMPLES", "60")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("clf")
