package exhibit.study.concept;

import exhibit.model.Reconstruction;
import exhibit.study.DialSettings;
import exhibit.study.Finding;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import exhibit.study.StudyListener;
import exhibit.study.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One feature alone, read out of a pentagon: x'_j = W_j·W_i x_i, so its neighbours answer with cos 72° and the two
/// opposite with cos 144°. A bias and the ReLU filter that out (second document, "The Superposition Hypothesis").
final class ReadOut implements Study {

    private static final double[][] PENTAGON = RegularPolygon.columns(5);
    private static final double NEIGHBOUR = Math.cos(Math.toRadians(72));
    private static final double OPPOSITE = Math.cos(Math.toRadians(144));

    @Override
    public String id() {
        return "C7";
    }

    @Override
    public String source() {
        return "notes, The Superposition Hypothesis";
    }

    @Override
    public List<StudyDial> choices() {
        return List.of(new StudyDial("readout.which", 0, List.of(1., 2., 3., 4., 5.)),
                new StudyDial("readout.much", 3, List.of(.25, .5, .75, 1.)),
                new StudyDial("bias", 0, List.of(0., -.1, -.2, -.31)),
                new StudyDial("readout.relu", 0, List.of(0., 1.)));
    }

    @Override
    public void play(DialSettings chosen, StudyListener stage) {
        int which = (int) chosen.of("readout.which") - 1;
        var answers = answers(which, chosen.of("readout.much"), chosen.of("bias"), chosen.of("readout.relu") > 0);
        var tint = IntStream.range(0, 5).mapToObj(i -> i == which ? 0. : 1.).toList();
        stage.show(List.of(
                new Plot.Bars("readout.answers", "readout.answer", IntStream.rangeClosed(1, 5).mapToObj(
                        String::valueOf).toList(), answers, tint),
                new Plot.Arrows("embedding", RegularPolygon.embedding(PENTAGON), List.of(), List.of())));
        stage.done(1);
    }

    @Override
    public List<Finding> check(StudyListener stage) {
        stage.done(0);
        var plain = answers(0, 1, 0, false);
        var filtered = answers(0, 1, -NEIGHBOUR, true);
        return List.of(Finding.near("itself", plain.get(0), 1, 1e-6),
                Finding.near("a neighbour", plain.get(1), NEIGHBOUR, 1e-6),
                Finding.near("a neighbour, as a figure", plain.get(1), .31, .002),
                Finding.near("an opposite one", plain.get(2), OPPOSITE, 1e-6),
                Finding.near("an opposite one, as a figure", plain.get(2), -.81, .002),
                Finding.near("half as much: a neighbour", answers(0, .5, 0, false).get(1), NEIGHBOUR / 2, 1e-6),
                Finding.near("filtered: itself", filtered.get(0), 1 - NEIGHBOUR, 1e-6),
                Finding.atMost("filtered: the loudest other",
                        filtered.stream().skip(1).mapToDouble(v -> v).max().orElseThrow(), 1e-9));
    }

    @Override
    public boolean quick() {
        return true;
    }

    private static List<Double> answers(int which, double much, double bias, boolean relu) {
        var x = new double[5];
        x[which] = much;
        var b = new double[5];
        Arrays.fill(b, bias);
        return Reconstruction.of(PENTAGON, b, x, relu).output();
    }
}
