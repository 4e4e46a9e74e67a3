package exhibit.view.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.study.plot.Plot;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Plots;
import exhibit.view.kit.Fx;
import exhibit.view.plot.PlotView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// On every screen and in every language the laboratory can be read and used.
final class LaboratoryLayoutTest {

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    static Stream<Arguments> screens() {
        var sizes = List.of(new int[]{800, 480}, new int[]{720, 1280}, new int[]{1280, 720}, new int[]{3840, 2160});
        return sizes.stream().flatMap(size -> Words.languages().stream().map(l -> Arguments.of(size[0], size[1], l)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void no_word_of_a_page_is_cut_or_covered(int width, int height, String language) {
        for (int study = 0; study < MadeUp.FIGURES; study++) {
            var screen = page(study, language, .42, width, height);
            Legible.check(screen.node(), width, height, language);
            for (var plot : plots(screen))
                apart(plot);
        }
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void a_finger_on_a_map_turns_the_first_two_dials_to_its_cell(int width, int height) {
        assertEquals(IntStream.range(0, 15).mapToObj(column -> column / 14.).toList(),
                swept(Plots.regions(), Knob.FIRST, width, height));
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void a_finger_on_a_neuron_turns_the_second_dial_to_it(int width, int height) {
        assertEquals(List.of(0., .25, .5, .75, 1.), swept(Plots.stacks(), Knob.SECOND, width, height));
        assertEquals(List.of(), swept(Plots.manyStacks(), Knob.SECOND, width, height));
    }

    /// Where a dial is turned to by a finger that moves over all of a picture.
    private static List<Double> swept(Plot plot, Knob dial, int width, int height) {
        var told = new ArrayList<Action>();
        var view = Fx.ask(() -> {
            var fresh = new PlotView(MadeUp.WORDS, (knob, at) -> told.add(new Action.TurnedTo(knob, at)));
            fresh.show(plot);
            return fresh;
        });
        Fx.await(() -> {
            lay(view, width, height);
            for (double x = 0; x < width; x++)
                view.touch(x, height / 2.);
        });
        return told.stream().map(Action.TurnedTo.class::cast).filter(e -> e.knob() == dial)
                .map(Action.TurnedTo::position).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void a_finger_around_an_input_turns_its_push_through_every_direction_and_nothing_else(int width, int height) {
        var told = new ArrayList<Action.TurnedTo>();
        var view = Fx.ask(() -> new PlotView(MadeUp.WORDS,
                (knob, position) -> told.add(new Action.TurnedTo(knob, position))));
        Fx.await(() -> {
            view.show(Plots.attack());
            lay(view, width, height);
            view.touch(width - 1, height / 2.);
            for (int degrees = 0; degrees < 360; degrees += 10)
                view.drag(width / 2. + 5000 * Math.cos(Math.toRadians(degrees)),
                        height / 2. - 5000 * Math.sin(Math.toRadians(degrees)));
        });
        assertTrue(told.stream().allMatch(event -> event.knob() == Knob.FIRST));
        assertEquals(IntStream.range(0, 36).mapToObj(direction -> direction / 35.).toList(),
                told.stream().skip(1).map(Action.TurnedTo::position).toList());
    }

    private static void lay(PlotView view, int width, int height) {
        Picture.image(new Pane(view), width, height);
        view.resize(width, height);
        view.layout();
    }

    @ParameterizedTest
    @CsvSource({"800, 480", "720, 1280", "1280, 720"})
    void pictures_stand_on_whole_pixels(int width, int height) {
        for (var plot : plots(page(2, "en", 1, width, height))) {
            var canvas = plot.lookup("Canvas").localToScene(plot.lookup("Canvas").getLayoutBounds());
            for (double edge : new double[]{canvas.getMinX(), canvas.getMinY(), canvas.getMaxX(), canvas.getMaxY()})
                assertEquals(Math.rint(edge), edge, canvas::toString);
        }
    }

    /// Words on a canvas stand on it whole, and not on each other.
    private static void apart(PlotView plot) {
        var words = plot.written();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            assertTrue(word.x() >= 0 && word.y() >= 0 && word.right() <= plot.getWidth() + .5
                    && word.bottom() <= plot.getHeight(), word::toString);
            for (int j = 0; j < i; j++)
                assertTrue(!word.meets(words.get(j)), word::toString);
        }
    }

    private static List<PlotView> plots(LaboratoryScreen screen) {
        return Legible.find(screen.node(), PlotView.class).stream().map(PlotView.class::cast)
                .filter(PlotView::isVisible).toList();
    }

    private static LaboratoryScreen page(int study, String language, double share, int width, int height) {
        var screen = Fx.ask(() -> MadeUp.page(study, language, share));
        Fx.await(() -> Picture.layOut(screen.node(), width, height));
        return screen;
    }
}
