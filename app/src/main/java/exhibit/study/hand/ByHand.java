package exhibit.study.hand;

import exhibit.model.Embedding;
import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyListener;
import exhibit.study.plot.Grid;
import exhibit.study.plot.Plot;
import java.util.List;
import java.util.stream.Stream;

/// A study on the page where a visitor turns every number of the smallest model: three features in two dimensions,
/// x' = ReLU(xWWᵀ + b). Its dials are those of a `Worksheet`.
public interface ByHand extends Study {

    /// How rare features are, where an answer is tried on other examples.
    List<Double> SPARSITIES = List.of(0., .5, .9);

    /// The title of the bars that show how wrong the answer is on other examples, one for each of `SPARSITIES`.
    String ELSEWHERE = "hand.elsewhere";

    /// Blue, green and orange, as in the document.
    List<Integer> TONES = List.of(1, 3, 2);

    /// What the fourth button does: brings the example back, where there is no other help.
    default Worksheet helped(Worksheet now) {
        return now.anew();
    }

    /// The key of the fourth button's word.
    default String help() {
        return "hand.again";
    }

    /// The keys of all that the page says, a leaf each, as there is room for one at a time: at most three.
    default List<String> leaves(Worksheet now) {
        return List.of(id() + ".see", id() + ".limits");
    }

    /// The key of what the page says at the leaf that is seen.
    default String says(Worksheet now) {
        return leaves(now).get(leaf(now));
    }

    /// The next leaf; after the last comes the first.
    default Worksheet leafed(Worksheet now) {
        return now.leafed((leaf(now) + 1) % leaves(now).size());
    }

    private int leaf(Worksheet now) {
        return now.leaf() % leaves(now).size();
    }

    /// What it says of the answer.
    ///
    /// @param bars the heights of the bars that `play` shows for these numbers, none before they are known
    default Verdict verdict(Worksheet now, List<Double> bars) {
        var answer = now.answer();
        if (!answer.isPerfect()) return Verdict.missing("hand.off", answer.wrong());
        if (bars.isEmpty()) return Verdict.right("hand.right");
        if (answer.isMemorised(bars)) return Verdict.right("hand.right.byHeart");
        return Verdict.right(answer.isGeneral(bars) ? "hand.right.forAll" : "hand.right");
    }

    /// Where a page's dials stand, as a worksheet.
    static Worksheet opening(ByHand study) {
        return new Worksheet(DialSettings.opening(study.choices()));
    }

    @Override
    default void play(DialSettings chosen, StudyListener stage) {
        var answer = new Worksheet(chosen).answer();
        stage.show(pictures(answer.embedding()));
        stage.done(.5);
        stage.show(Stream.concat(pictures(answer.embedding()).stream(), Stream.of(elsewhere(answer, stage))).toList());
    }

    @Override
    default boolean quick() {
        return true;
    }

    private static List<Plot> pictures(Embedding embedding) {
        return List.of(new Plot.Arrows("hand.arrows", embedding, List.of(), TONES), answers(embedding));
    }

    /// How wrong the answer is on other examples.
    private static Plot.Bars elsewhere(Answer answer, StudyListener stage) {
        return new Plot.Bars(ELSEWHERE, "hand.wrong", List.of("hand.always", "hand.half", "hand.seldom"),
                losses(answer, stage.part(.5, 1)), List.of());
    }

    /// The answer's loss at each of `SPARSITIES`.
    static List<Double> losses(Answer answer, StudyListener stage) {
        return SPARSITIES.stream().map(sparsity -> {
            stage.done(sparsity);
            return answer.loss(sparsity);
        }).toList();
    }

    private static Plot.Cells answers(Embedding e) {
        return new Plot.Cells("hand.matrix", Grid.of(e.features(), e.features(), e::dot), List.of(), List.of(), 1);
    }
}
