package exhibit.study.hand;

import exhibit.model.Reconstruction;
import exhibit.study.Finding;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The exercise: find W and b that give the example back. Three hints, then the document's two answers (EXPERIMENTS
/// H10). Every W has such a b; a checker that takes them all also says which of them know one example by heart.
final class TryItYourself implements ByHand {

    private static final int HINTS = 3;
    private static final int FIRST_ANSWER = HINTS + 1;
    private static final int SECOND_ANSWER = HINTS + 2;
    private static final int ROUNDS = 1000;
    private static final double OFF = .02;

    private static final double[][] KEEP_TWO = WorkedExample.matrix(WorkedExample.KEEP_TWO);
    private static final double[][] OPPOSITE = WorkedExample.matrix(WorkedExample.OPPOSITE);
    private static final double[] EXAMPLE = WorkedExample.row(WorkedExample.EXAMPLE);

    @Override
    public String id() {
        return "H10";
    }

    @Override
    public String source() {
        return "by hand, Try it yourself";
    }

    @Override
    public List<StudyDial> choices() {
        return WorksheetDials.of(new double[3][2], new double[3], EXAMPLE, true, SECOND_ANSWER);
    }

    @Override
    public Worksheet helped(Worksheet now) {
        var next = now.helped();
        double[] x = next.x();
        return switch (next.help()) {
            case 0 -> next.anew();
            case FIRST_ANSWER -> next.with(KEEP_TWO, new double[]{0, 0, x[2]});
            case SECOND_ANSWER -> next.with(OPPOSITE, new double[]{0, x[2], x[1]});
            default -> next;
        };
    }

    @Override
    public String help() {
        return "hand.hint";
    }

    /// Whoever is right reads how many features have a direction of their own; whoever asked for an answer, first that.
    @Override
    public List<String> leaves(Worksheet now) {
        var told = now.help() == 0 ? id() + ".see" : "hand.help." + now.help();
        var limits = id() + ".limits";
        if (!now.answer().isPerfect()) return List.of(told, limits);
        var kept = "hand.kept." + now.answer().kept();
        return now.help() >= FIRST_ANSWER ? List.of(told, kept, limits) : List.of(kept, told, limits);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        var findings = new ArrayList<Finding>();
        findings.addAll(everyW(stage.part(0, .3)));
        findings.addAll(graded("keeping two", new Answer(KEEP_TWO, new double[]{0, 0, .3}, EXAMPLE, true),
                stage.part(.3, .5), .123, .106, .093));
        findings.addAll(graded("opposite", new Answer(OPPOSITE, new double[]{0, .3, .6}, EXAMPLE, true),
                stage.part(.5, .7), .172, .289, .414));
        findings.addAll(graded("no arrows", new Answer(new double[3][2], EXAMPLE, EXAMPLE, true), stage.part(.7, .9),
                .460, .860, 1.18));
        findings.addAll(honest(stage.part(.9, 1)));
        return findings;
    }

    private static List<Finding> everyW(StudyListener stage) {
        var random = new SplittableRandom(10);
        int accepted = 0, refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            stage.done((double) round / ROUNDS);
            var W = new double[3][];
            Arrays.setAll(W, _ -> random.doubles(2, -1.5, 1.5).toArray());
            double[] b = perfect(W);
            if (new Answer(W, b, EXAMPLE, true).isPerfect()) accepted++;
            b[round % 3] += random.nextBoolean() ? OFF : -OFF;
            if (!new Answer(W, b, EXAMPLE, true).isPerfect()) refused++;
        }
        return List.of(Finding.near("of 1000 W with b = x - xWW', accepted", accepted, ROUNDS, 0),
                Finding.near("of those with one bias off by 0.02, refused", refused, ROUNDS, 0));
    }

    /// b = x - xWWᵀ.
    private static double[] perfect(double[][] W) {
        var back = Reconstruction.of(W, new double[3], EXAMPLE, false).back();
        var b = new double[3];
        Arrays.setAll(b, i -> EXAMPLE[i] - back.get(i));
        return b;
    }

    /// What is lost lies along (0, 2, 1), where the example is as far along as the mean: it comes back exactly, and any
    /// other as well as can be.
    private static List<Finding> honest(StudyListener stage) {
        double root = Math.sqrt(5);
        var answer = new Answer(new double[][]{{1, 0}, {0, 1 / root}, {0, -2 / root}}, new double[]{0, .6, .3},
                EXAMPLE, true);
        var losses = ByHand.losses(answer, stage);
        return List.of(Finding.that("askew: accepted", answer.isPerfect()),
                Finding.near("askew, S=0: loss, the best there is", losses.getFirst(), 1 / 12., .002),
                Finding.near("askew: one example by heart", answer.isMemorised(losses) ? 1 : 0, 0, 0));
    }

    private static List<Finding> graded(String what, Answer answer, StudyListener stage, double... expected) {
        var losses = ByHand.losses(answer, stage);
        var findings = new ArrayList<Finding>();
        findings.add(Finding.that(what + ": accepted", answer.isPerfect()));
        findings.add(Finding.that(what + ": one example by heart", answer.isMemorised(losses)));
        for (int s = 0; s < expected.length; s++)
            findings.add(Finding.near(what + ", S=" + SPARSITIES.get(s) + ": loss", losses.get(s), expected[s],
                    .02 * expected[s]));
        return findings;
    }
}
