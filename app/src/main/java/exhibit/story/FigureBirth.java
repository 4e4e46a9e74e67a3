package exhibit.story;

import exhibit.model.ClosedFigure;
import exhibit.model.Embedding;
import exhibit.training.Experiment;
import exhibit.training.Snapshot;
import java.util.Optional;

/// How a figure clicks shut: once the same one has been there for a second, a light runs along its edges, then all is
/// still, then it has its name. The first one of a visit takes 2.4 s for it, every other one half of that; what comes
/// back after a turn that did not change it is simply there again. For one thread.
public final class FigureBirth {

    private static final double NANOS = 1e9;

    /// Before, it may be passing by.
    private static final double LASTING = 1;

    /// Looking costs garbage: so often is enough for the eye.
    private static final double LOOK = .1;

    // A birth at full length, in seconds.
    private static final double GATHERING = .4;
    private static final double EDGE = .15;
    /// However many edges there are.
    private static final double LONGEST_RUN = .9;
    /// Half a second, and a breath before the name.
    private static final double STILL = .75;
    /// The light inside comes as slowly as this, or it would be a flash.
    private static final double RISE = .4;
    private static final double FADE_IN = .4;
    private static final double BREAK = .15;
    private static final double SHORTER = 2;

    /// More things are a cloud and no figure, and would take long to look at.
    private static final int MOST_FEATURES = 20;

    private Optional<Sight> sight = Optional.empty();
    private long since;
    private long looked;
    /// When its edges were found.
    private long drawn;
    /// The last that stood long enough to be known.
    private Optional<Sight> known = Optional.empty();
    private FigureStage broken = FigureStage.NONE;
    private long brokenAt;
    private boolean somebody;
    private boolean calm;
    /// Whether the visitor found what is seen.
    private boolean found;
    private boolean shorter;

    /// What is there to be seen.
    private record Sight(Experiment experiment, Optional<ClosedFigure> figure) {

        static Sight of(Snapshot snapshot) {
            return new Sight(snapshot.experiment(), figure(snapshot.embedding()));
        }

        private static Optional<ClosedFigure> figure(Embedding embedding) {
            return embedding.features() > MOST_FEATURES ? Optional.empty() : ClosedFigure.of(embedding);
        }

        /// Whether it still has the figure that it had.
        boolean isOf(Snapshot snapshot) {
            return experiment.equals(snapshot.experiment())
                    && figure.filter(known -> known.isOf(snapshot.embedding())).isPresent();
        }

        /// Whether nothing was turned and no figure has come or gone.
        boolean isLike(Sight other) {
            return experiment.equals(other.experiment) && hasFigureOf(other);
        }

        /// Whether it is the same figure of the same run, however rare things may be now.
        boolean isBack(Sight other) {
            return experiment.goesOnFrom(other.experiment) && hasFigureOf(other);
        }

        private boolean hasFigureOf(Sight other) {
            return figure.isEmpty()
                    ? other.figure.isEmpty()
                    : other.figure.filter(figure.get()::isLike).isPresent();
        }
    }

    /// @param somebody whether a visit goes on; the next one begins with a birth at full length
    /// @param calm whether nothing may run: then all of a figure fades in at once
    public void visit(boolean somebody, boolean calm) {
        found |= somebody && !this.somebody;
        this.somebody = somebody;
        this.calm = calm;
        shorter &= somebody;
    }

    /// Some moment of the picture, given in the order of time.
    public void look(Snapshot snapshot, long nanos) {
        if (isTooSoon(snapshot, nanos))
            return;
        looked = nanos;
        if (isDrawnAsItLasts(nanos) && sight.filter(seen -> seen.isOf(snapshot)).isPresent())
            return;
        var next = Sight.of(snapshot);
        drawn = nanos;
        if (sight.filter(next::isLike).isPresent()) {
            sight = Optional.of(next);
            return;
        }
        leave(nanos);
        found = false;
        sight = Optional.of(next);
        since = nanos;
    }

    /// What has settled is the last to be seen, and what was turned is seen at once.
    private boolean isTooSoon(Snapshot snapshot, long nanos) {
        return !snapshot.settled() && seconds(looked, nanos) < LOOK
                && sight.filter(seen -> seen.experiment.equals(snapshot.experiment())).isPresent();
    }

    private void leave(long nanos) {
        var last = at(nanos);
        if (last.light() > 0 && last.step() != FigureStage.Step.BREAKS) {
            broken = last;
            brokenAt = nanos;
        }
        if (!lasts(nanos))
            return;
        boolean named = last.named().isPresent();
        if (named || sight.filter(seen -> seen.figure.isEmpty()).isPresent())
            known = sight;
        shorter |= somebody && named && !found;
    }

    /// Edges cost far more to find than a name, so they are found when a figure comes and once more when it is to stay.
    private boolean isDrawnAsItLasts(long nanos) {
        return !lasts(nanos) || lasts(drawn);
    }

    private boolean lasts(long nanos) {
        return sight.isPresent() && seconds(since, nanos) >= LASTING;
    }

    /// Where it stands at a time after the last moment that was seen.
    public FigureStage at(long nanos) {
        double gone = seconds(brokenAt, nanos) / BREAK;
        if (broken.light() > 0 && gone < 1)
            return broken.breaking(1 - gone);
        var figure = sight.filter(_ -> lasts(nanos)).flatMap(Sight::figure);
        if (figure.isEmpty())
            return FigureStage.NONE;
        double age = seconds(since, nanos) - LASTING;
        return calm || isBack()
                ? FigureStage.standing(figure.get(), Math.min(1, age / FADE_IN))
                : born(figure.get(), shorter ? SHORTER * age : age);
    }

    private boolean isBack() {
        return known.isPresent() && sight.filter(seen -> seen.isBack(known.get())).isPresent();
    }

    /// @param age seconds at full length
    private static FigureStage born(ClosedFigure figure, double age) {
        int count = figure.edges().size();
        double run = Math.min(LONGEST_RUN, EDGE * count);
        double still = age - GATHERING - run;
        var step = age < GATHERING
                ? FigureStage.Step.GATHERS
                : still < 0
                        ? FigureStage.Step.RUNS
                        : still < STILL ? FigureStage.Step.STILL : FigureStage.Step.NAMED;
        return new FigureStage(step, Optional.of(figure), Math.clamp((age - GATHERING) / run * count, 0, count),
                Math.clamp(still / RISE, 0, 1), 1);
    }

    private static double seconds(long from, long to) {
        return (to - from) / NANOS;
    }
}
