package exhibit.story;

import java.util.List;

/// Something to try in free play.
///
/// @param id its name in the language files
/// @param goal what is to be seen
public record Challenge(String id, ChallengeCondition goal) {

    private static final int STAR = 2;

    /// As common as five can be: who comes back from rare keeps them here, and with things that are alike for good.
    private static final double EVERY_FIFTH_TIME = .8;

    /// How uneven the things are where the secret was measured in every seed.
    private static final double UNEVEN = .9;

    /// It lasts so long, or it was only passing by.
    public static final double HOLD_SECONDS = 3;

    public static final List<Challenge> ALL = List.of(
            new Challenge("square", (_, embedding) -> embedding.geometry().word().equals("square")),
            new Challenge("star", (h, embedding) -> ChallengeCondition.kept(4, 0, 1).seen(h, embedding)
                    && !embedding.represented(STAR)),
            new Challenge("five", ChallengeCondition.kept(5, 0, EVERY_FIFTH_TIME)));

    /// What the knob of rareness keeps to itself: the pentagon stays where, from below, a square would form.
    public static final Challenge SECRET = new Challenge("secret", (h, embedding) -> h.importance() == UNEVEN
            && ChallengeCondition.kept(5, EVERY_FIFTH_TIME, .9).seen(h, embedding));
}
