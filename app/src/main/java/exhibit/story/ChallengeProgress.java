package exhibit.story;

import exhibit.training.Snapshot;
import java.util.Optional;

/// The challenge that lies on top, and how far it is met: what lasts long enough counts, and goes on counting. For one
/// thread.
public final class ChallengeProgress {

    private static final double NANOS = 1e9;

    private Challenge challenge = Challenge.all().getFirst();
    private boolean met;
    private boolean secret;
    private Optional<Long> metSince = Optional.empty();
    private Optional<Long> secretSince = Optional.empty();

    /// Another challenge begins anew, the same one goes on.
    ///
    /// @param at which one, from 0
    public void take(int at) {
        var next = Challenge.all().get(at);
        if (next.equals(challenge))
            return;
        challenge = next;
        met = false;
        metSince = Optional.empty();
        secret = false;
    }

    /// Some moment of the picture, given in the order of time.
    ///
    /// @param cameBack whether things were much rarer in this run before
    public void look(Snapshot snapshot, boolean cameBack, long nanos) {
        metSince = since(challenge, snapshot, metSince, nanos);
        secretSince = since(Challenge.secret(), snapshot, secretSince, nanos);
        met |= lasts(metSince, nanos);
        secret = cameBack && lasts(secretSince, nanos);
    }

    public Challenge challenge() {
        return challenge;
    }

    /// Whether the challenge was met.
    public boolean isMet() {
        return met;
    }

    /// Whether the secret is to be seen now, which counts only while it is.
    public boolean isSecret() {
        return secret;
    }

    private static Optional<Long> since(Challenge what, Snapshot snapshot, Optional<Long> before, long nanos) {
        return what.goal().seen(snapshot.experiment().hyperparameters(), snapshot.embedding())
                ? before.or(() -> Optional.of(nanos))
                : Optional.empty();
    }

    private static boolean lasts(Optional<Long> since, long nanos) {
        return since.filter(begun -> (nanos - begun) / NANOS >= Challenge.HOLD_SECONDS).isPresent();
    }
}
