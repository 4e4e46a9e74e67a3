package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.model.ClosedFigure;
import exhibit.story.MinuteLine;
import exhibit.story.MinuteScreen;
import exhibit.story.StoryLine;
import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The words of a story: one title a screen, which says no more than the picture shows; where one picture is all that
/// counts a sentence more; and what stands at the gates.
final class StoryWords {

    private static final double NARROWEST = 4.5;
    private static final double HERO = 1.4;
    private static final double BREATH = .25;

    private final Words words;
    private final Label title = TextFitter.label("title");
    private final Label more = TextFitter.label("sentence");
    private final Label sees = TextFitter.label("caption");
    private final Label says = TextFitter.label("caption");
    private final Region bubble = new Region();
    private int invited = -1;

    StoryWords(Words words) {
        this.words = words;
        title.setWrapText(true);
        more.setWrapText(true);
        bubble.getStyleClass().add("bubble");
        bubble.setManaged(false);
        bubble.setMouseTransparent(true);
        sees.setText(words.text("machine.sees"));
        says.setText(words.text("machine.says"));
    }

    List<Node> nodes() {
        return List.of(bubble, title, more, sees, says);
    }

    /// What shines all day.
    List<Node> lasting() {
        return List.of(title, sees, says);
    }

    void show(Place place, Scenery scenery) {
        boolean machine = scenery.kind() == Scenery.Kind.MACHINE;
        boolean greets = place instanceof Place.Minute minute && minute.at() == MinuteScreen.WHO;
        bubble.setVisible(greets);
        more.setVisible(scenery.kind() == Scenery.Kind.HERO);
        sees.setVisible(machine && scenery.parts().rain());
        boolean counts = place instanceof Place.Minute minute && minute.at() == MinuteScreen.ALL_FIVE;
        says.setVisible(machine && scenery.parts().answers() && !counts);
        if (!(place instanceof Place.Story))
            says.setText(words.text("machine.says"));
        if (place instanceof Place.Attract(_, var times, _))
            invite(times);
        if (place instanceof Place.Minute minute)
            more.setText(further(minute.at()).map(words::text).orElse(""));
    }

    private static Optional<String> further(MinuteScreen at) {
        return switch (at) {
            case WHO -> Optional.of("minute.who.world");
            case FIGURE -> Optional.of("minute.figure.far");
            case RAIN, DOT, ANSWER, KNOB, ALL_FIVE, PRICE -> Optional.empty();
        };
    }

    /// In one language after the other, whose words are read when its turn comes.
    private void invite(int times) {
        if (times == invited) return;
        invited = times;
        var languages = Words.languages();
        Fade.say(title, Words.orEnglish(languages.get(times % languages.size())).text("invitation"));
    }

    /// What the picture deserves; a figure that was just born is called by its name.
    void tell(Session now, Snapshot seen, Optional<ClosedFigure> born) {
        if (born.isPresent() && isToldOf(now.place()))
            Fade.say(title, new Captions(words).exclaimed(born.get()));
        else
            told(now, seen);
    }

    private static boolean isToldOf(Place place) {
        return place instanceof Place.Minute || (place instanceof Place.Story story && !story.asking());
    }

    private void told(Session now, Snapshot seen) {
        switch (now.place()) {
            case Place.Minute minute -> Fade.say(title, MinuteLine.key(minute.at(), seen).map(words::text)
                    .orElseGet(() -> new Captions(words).caption(seen.embedding())));
            case Place.Story story -> tell(now, story, seen);
            case Place.Attract _,Place.Game _,Place.Unmixing _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ ->
                {
                } // says nothing of a picture here
        }
    }

    private void tell(Session now, Place.Story story, Snapshot seen) {
        var key = StoryLine.line(story.chapter(), story.asking(), story.own(), now.cameBack(),
                Set.copyOf(story.pressed()), seen);
        Fade.say(title, key.map(words::text).orElseGet(() -> new Captions(words).caption(seen.embedding())));
        Fade.say(says, words.text(key
                .flatMap(line -> StoryLine.verdict(story.chapter(), line, story.own(), story.guess(), seen))
                .orElse("machine.says")));
    }

    /// Over the machine.
    void place(Box box, double letters, boolean centred) {
        TextFitter.wrap(title, letters, box);
        align(title, centred ? Pos.CENTER : Pos.TOP_LEFT);
    }

    /// Below the gates, where they are wide enough to be named.
    void captions(Box gate, Box bubble, StoryLayout layout) {
        boolean room = layout.width() > layout.height() && !layout.large()
                && gate.width() > NARROWEST * layout.caption();
        sees.setVisible(sees.isVisible() && room);
        says.setVisible(says.isVisible() && room);
        caption(sees, gate, layout.caption());
        caption(says, bubble, layout.caption());
    }

    private static void caption(Label label, Box gate, double letters) {
        label.setAlignment(Pos.CENTER_LEFT);
        TextFitter.fit(label, label.getText(), letters, gate.width() - 2);
        new Box(gate.x(), gate.bottom(), gate.width(), 1.4 * letters).place(label);
    }

    /// Beside one picture.
    void place(Box first, Box second, double letters, boolean centred) {
        double pad = bubble.isVisible() ? BREATH * letters : 0;
        first.place(bubble);
        TextFitter.wrap(title, (bubble.isVisible() ? 1.1 : HERO) * letters, first.without(pad, pad, pad, pad));
        TextFitter.wrap(more, letters, second);
        align(title, centred ? Pos.CENTER : bubble.isVisible() ? Pos.CENTER_LEFT : Pos.BOTTOM_LEFT);
        align(more, centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
    }

    /// How high the first words stand in so much width, in pixels.
    double high(double width, double letters) {
        return TextFitter.height(title, letters, width);
    }

    /// Over one against two.
    void place(Box above, double letters) {
        TextFitter.wrap(title, letters, above);
        align(title, Pos.CENTER);
    }

    private static void align(Label label, Pos pos) {
        label.setAlignment(pos);
        label.setTextAlignment(pos == Pos.CENTER || pos == Pos.TOP_CENTER ? TextAlignment.CENTER : TextAlignment.LEFT);
    }
}
