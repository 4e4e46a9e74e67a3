package exhibit.study.concept;

import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.IntStream;

/// Arithmetic on pictures: a generator turns two numbers (size, how pointed) into a shape, so a difference of
/// shapes can be added to another shape. What generative networks do with faces, with a generator made by hand (second
/// document, "Latent Spaces").
final class ShapeArithmetic implements Study {

    private static final double[] ROUND = {.4, 0};
    private static final double[] BIG = {.9, 0};
    private static final double[] STAR = {.4, .45};

    /// Pixels along a side of one picture.
    private static final int SIDE = 40;

    @Override
    public String id() {
        return "C11";
    }

    @Override
    public String source() {
        return "notes, Latent Spaces";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("shape.share", 4, List.of(0., .25, .5, .75, 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        double share = chosen.of("shape.share");
        stage.show(List.of(new Plot.Cells("shape.sum", Grid.of(2 * SIDE, 2 * SIDE, (i, j) -> i < SIDE
                ? j < SIDE ? pixel(BIG, i, j) : -pixel(ROUND, i, j - SIDE)
                : j < SIDE ? pixel(STAR, i - SIDE, j) : pixel(sum(share), i - SIDE, j - SIDE)), List.of(), List.of(),
                1)));
        stage.done(1);
    }

    /// Star + share · (big - round).
    private static double[] sum(double share) {
        return IntStream.range(0, 2).mapToDouble(k -> STAR[k] + share * (BIG[k] - ROUND[k])).toArray();
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var sum = RadialProfile.of(picture(sum(1)));
        return List.of(
                Finding.near("as drawn: size of the sum beside that of the big circle",
                        sum.size() / RadialProfile.of(picture(BIG)).size(), 1, .03),
                Finding.near("as drawn: how pointed the sum is beside the star",
                        sum.pointed() / RadialProfile.of(picture(STAR)).pointed(), 1, .1),
                Finding.near("as drawn: points on the sum's rim", sum.points(), 5, 0),
                Finding.atLeast("the same sum pixel by pixel: pixels with more ink than there is", overfull(), 20));
    }

    private static Grid picture(double[] latent) {
        return Grid.of(SIDE, SIDE, (i, j) -> pixel(latent, i, j));
    }

    /// Pictures that are added pixel by pixel make no picture.
    private static int overfull() {
        var star = picture(STAR);
        var big = picture(BIG);
        var round = picture(ROUND);
        return (int) IntStream.range(0, SIDE * SIDE)
                .filter(p -> star.at(p / SIDE, p % SIDE) + big.at(p / SIDE, p % SIDE)
                        - round.at(p / SIDE, p % SIDE) > 1.5)
                .count();
    }

    @Override
    public boolean quick() {
        return true;
    }

    /// The generator: a circle with five points.
    private static double radius(double[] latent, double angle) {
        return latent[0] * (1 + latent[1] * Math.cos(5 * angle));
    }

    /// A disc within the shape, soft at its edge: 1 inside, 0 outside.
    private static double pixel(double[] latent, int i, int j) {
        double y = 1.4 * (1 - (i + .5) / SIDE * 2), x = 1.4 * ((j + .5) / SIDE * 2 - 1);
        double inside = radius(latent, Math.atan2(x, y)) - Math.hypot(x, y);
        return Math.clamp(.5 + inside * SIDE / 2.8, 0, 1);
    }
}
