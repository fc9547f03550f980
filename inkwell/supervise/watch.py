"""Slow or stuck: how long a child has been silent, judged by a watcher that may have slept itself."""


class Watch:
    """Tells when a peer has been silent for too long. All times are seconds of one monotonic clock.

    `heard` may be called from any thread; `stuck` from one, regularly (several times within the limit).
    """

    def __init__(self, now: float) -> None:
        self._heard = now
        self._looked = now

    def heard(self, now: float) -> None:
        """The peer gave a sign of life."""
        self._heard = now

    def stuck(self, now: float, limit: float) -> bool:
        """Whether the peer has been silent for `limit` seconds while we were awake to hear it.

        A watcher that has not looked for half the limit was asleep (a suspended laptop, a stopped
        process): the peer probably slept too, so its time starts anew.
        """
        slept = now - self._looked > limit / 2
        self._looked = now
        if slept:
            self._heard = now
        return now - self._heard >= limit
