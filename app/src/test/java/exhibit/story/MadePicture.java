package exhibit.story;

import exhibit.model.Embedding;
import exhibit.training.DictionaryMoment;
import exhibit.training.Experiment;
import exhibit.training.LossHistory;
import exhibit.training.Snapshot;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pictures that were made and not learned.
public final class MadePicture {

    private static final double LENGTH = 1.15;
    private static final float BIAS = -.26f;
    private static final LossHistory NO_LOSS = new LossHistory();

    private MadePicture() {
    }

    /// A pentagon as training makes it: 0, 1, 2, 3, 4 lie clockwise in this order.
    public static Embedding pentagon() {
        return corners(5);
    }

    /// So many things on a regular polygon.
    public static Embedding corners(int count) {
        var W = new float[2][count];
        var b = new float[count];
        for (int i = 0; i < count; i++) {
            W[0][i] = (float) (LENGTH * Math.sin(2 * Math.PI * i / count));
            W[1][i] = (float) (LENGTH * Math.cos(2 * Math.PI * i / count));
            b[i] = count > 4 ? BIAS : 0;
        }
        return Embedding.of(W, b);
    }

    /// Bell alone on its line, fish and star across: a T.
    public static Embedding t() {
        return Embedding.of(new float[][]{{1, 0, 0, 0, 0}, {0, 1, -1, 0, 0}}, new float[5]);
    }

    /// So many things in as many numbers as there are.
    public static Embedding ofAll(int things, int numbers) {
        var W = new float[numbers][things];
        for (int i = 0; i < things; i++)
            W[i % numbers][i] = 1;
        return Embedding.of(W, new float[things]);
    }

    /// So many things on the two axes of a plane, of which only some are kept.
    public static Embedding keeping(int count, Set<Integer> kept) {
        var W = new float[2][count];
        int at = 0;
        for (int i = 0; i < count; i++)
            if (kept.contains(i)) {
                W[at % 2][i] = at < 2 ? 1 : -1;
                at++;
            }
        return Embedding.of(W, new float[count]);
    }

    /// What is shown of an experiment.
    public static Snapshot of(Experiment experiment, Embedding embedding) {
        return new Snapshot(experiment, 0, embedding, List.of(), NO_LOSS, false);
    }

    /// A pentagon in which arrows have found all things.
    public static Snapshot unmixed(Experiment experiment) {
        var found = new DictionaryMoment(1, pentagon(), Collections.nCopies(5, .2), true);
        return new Snapshot(experiment, 0, pentagon(), List.of(), NO_LOSS, true, Optional.of(found));
    }
}
