"""Slow, stuck, or asleep oneself."""

from inkwell.supervise.watch import Watch


def test_silence_is_stuck_only_after_the_limit() -> None:
    watch = Watch(0.0)
    assert [watch.stuck(second, 10.0) for second in range(1, 12)] == [False] * 9 + [True] * 2


def test_a_sign_of_life_starts_the_time_anew() -> None:
    watch = Watch(0.0)
    for second in range(1, 10):
        assert not watch.stuck(second, 10.0)
    watch.heard(9.5)
    assert [watch.stuck(second, 10.0) for second in range(10, 21)] == [False] * 10 + [True]


def test_a_watcher_that_slept_blames_nobody() -> None:
    watch = Watch(0.0)
    assert not watch.stuck(1.0, 10.0)
    assert not watch.stuck(3600.0, 10.0)
    assert [watch.stuck(3600.0 + second, 10.0) for second in range(1, 12)] == [False] * 9 + [True] * 2
