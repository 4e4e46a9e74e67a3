package exhibit.story;

import exhibit.model.ClosedFigure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the birth of a figure stands at one time.
///
/// @param step what happens
/// @param figure which one; none in `NONE` alone
/// @param edges how many of its edges the light has run along, in parts: 0 to their count
/// @param inside how much of the light inside is there, 0 to 1
/// @param light how much of all of it is to be seen, 0 to 1
public record FigureStage(Step step, Optional<ClosedFigure> figure, double edges, double inside, double light) {

    /// Nothing of a figure is to be seen.
    public static final FigureStage NONE = new FigureStage(Step.NONE, Optional.empty(), 0, 0, 0);

    /// In the order in which they come; `STANDS` is for what has come without a birth.
    public enum Step {
        NONE, GATHERS, RUNS, STILL, NAMED, STANDS, BREAKS
    }

    /// A figure complete, as on a picture that does not move.
    public static FigureStage of(ClosedFigure figure) {
        return standing(figure, 1);
    }

    static FigureStage standing(ClosedFigure figure, double light) {
        return new FigureStage(Step.STANDS, Optional.of(figure), figure.edges().size(), 1, light);
    }

    /// The figure that may be called by its name now.
    public Optional<ClosedFigure> named() {
        return step == Step.NAMED || step == Step.STANDS ? figure : Optional.empty();
    }

    /// Whether it is on its way to its name, and nothing else should ask for attention.
    public boolean isBeingBorn() {
        return step == Step.GATHERS || step == Step.RUNS || step == Step.STILL;
    }

    /// The features that the light has come to, in its order.
    public List<Integer> reached() {
        if (step == Step.GATHERS)
            return List.of();
        return figure.map(born -> IntStream.rangeClosed(0, (int) edges)
                .map(e -> e == 0 ? born.edges().getFirst().from() : born.edges().get(e - 1).to())
                .distinct().boxed().toList()).orElse(List.of());
    }

    /// What is still to be seen of it a while after it broke.
    ///
    /// @param left 1 to 0
    FigureStage breaking(double left) {
        return new FigureStage(Step.BREAKS, figure, edges, inside, light * left);
    }
}
