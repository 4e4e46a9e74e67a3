package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.model.ClosedFigure;
import exhibit.story.MinuteLine;
import exhibit.story.StoryLine;
import exhibit.story.UnmixingLine;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What a screen says of the picture that it shows. Words may be a tenth of a second older than the picture, but not of
/// another experiment.
final class SeenWords {

    private static final long OLDEST_NANOS = 250_000_000;

    private final ExhibitScreen screen;
    private final Map<String, Words> spoken = new HashMap<>();
    private final Deque<Seen> seen = new ArrayDeque<>();

    private record Seen(Snapshot picture, long nanos) {}

    SeenWords(ExhibitScreen screen) {
        this.screen = screen;
    }

    /// @param drawn where the visitor is
    void check(Session drawn, long nanos) {
        var picture = screen.shown().orElseThrow();
        seen.addLast(new Seen(picture, nanos));
        seen.removeIf(old -> nanos - old.nanos > OLDEST_NANOS
                || !old.picture.experiment().equals(picture.experiment()));
        var words = spoken.computeIfAbsent(drawn.language(), Words::in);
        switch (drawn.place()) {
            case Place.Minute at -> {
                says(drawn, ".title", words, seen(p -> MinuteLine.key(at.at(), p).map(words::text)
                        .orElseGet(() -> new Captions(words).caption(p.embedding()))));
                knobs(picture, words);
            }
            case Place.Story at -> {
                says(drawn, ".title", words,
                        seen(p -> StoryLine.line(at.chapter(), at.asking(), at.own(), drawn.cameBack(),
                                Set.copyOf(at.pressed()), p).map(words::text)
                                .orElseGet(() -> new Captions(words).caption(p.embedding()))));
                knobs(picture, words);
            }
            case Place.Unmixing at -> says(drawn, ".title", words,
                    seen(p -> words.text(UnmixingLine.key(at.search(), p))));
            case Place.Play _ -> {
                plays(drawn, words);
                knobs(picture, words);
            }
            case Place.Attract _ -> knobs(picture, words);
            case Place.Game _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> {
            } // says nothing of how far a picture is
        }
    }

    private interface Line {
        String of(Snapshot picture);
    }

    private List<String> seen(Line line) {
        return seen.stream().map(old -> line.of(old.picture)).distinct().toList();
    }

    /// A figure of the picture may just have been born, and is called by its name then.
    private void says(Session drawn, String style, Words words, List<String> deserved) {
        var captions = new Captions(words);
        var names = seen.stream().flatMap(old -> ClosedFigure.of(old.picture.embedding()).stream())
                .map(captions::exclaimed).toList();
        var said = visible(style).map(node -> ((Label) node).getText()).toList();
        assertTrue(said.stream().anyMatch(text -> deserved.contains(text) || names.contains(text)),
                () -> said + " instead of " + deserved + " or " + names + " in " + drawn);
    }

    private void plays(Session drawn, Words words) {
        var captions = new Captions(words);
        var whole = seen(p -> captions.caption(p.embedding()));
        var brief = seen(p -> captions.brief(p.embedding()));
        var said = Stream.of(".goal", ".caption", ".line").flatMap(this::visible)
                .map(node -> node instanceof Label label ? label.getText() : node.getAccessibleText()).toList();
        assertTrue(said.stream().anyMatch(text -> whole.stream().anyMatch(text::startsWith) || brief.contains(text)),
                () -> said + " instead of " + whole + " or " + brief + " in " + drawn);
    }

    /// Every knob that is there stands where the picture's experiment has it.
    private void knobs(Snapshot picture, Words words) {
        var h = picture.experiment().hyperparameters();
        visible(".knob").map(ScreenKnob.class::cast).filter(knob -> knob.isFocusTraversable()).forEach(knob -> {
            var value = words.value(Controls.dial(knob.knob()), h);
            assertTrue(knob.getAccessibleText().contains(value), () -> knob.getAccessibleText() + ", not " + value);
        });
    }

    private Stream<Node> visible(String style) {
        return screen.node().lookupAll(style).stream().filter(Legible::seen);
    }
}
