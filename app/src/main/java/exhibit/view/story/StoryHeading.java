package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.story.Chapter;
import exhibit.model.Embedding;
import exhibit.story.GameLine;
import exhibit.story.MinuteLine;
import exhibit.story.StoryLine;
import exhibit.text.Captions;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// The words of a story: how far it is, its title, and the one line that the picture deserves; while nobody is there an
/// invitation instead.
final class StoryHeading {

    private final Words words;
    private final Dots dots = new Dots(Chapter.all().size());
    private final Label verdict = TextFitter.label("sign");
    private final Label title = TextFitter.label("title");
    private final Label line = TextFitter.label("line");
    private final Label invitation = TextFitter.label("title");
    private final Label name = TextFitter.label("sign");
    private int invited = -1;
    private boolean judged;
    private boolean asking;
    private String chapter = Chapter.all().getFirst().id();

    StoryHeading(Words words) {
        this.words = words;
        name.setText(Product.NAME);
        line.setWrapText(true);
        invitation.setWrapText(true);
    }

    List<Node> nodes() {
        return List.of(dots, verdict, title, line, invitation, name);
    }

    /// What shines all day.
    List<Node> lasting() {
        return List.of(invitation, name);
    }

    /// In one language after the other, whose words are read when its turn comes.
    private void invite(int times) {
        if (times == invited) return;
        invited = times;
        var languages = Words.languages();
        Fade.say(invitation, Words.orEnglish(languages.get(times % languages.size())).text("invitation"));
    }

    void show(Place place) {
        boolean attract = place instanceof Place.Attract;
        if (place instanceof Place.Attract(_, var times, _))
            invite(times);
        if (place instanceof Place.Story story) {
            chapter = story.chapter().id();
            asking = story.asking();
            dots.show(story.at());
            Fade.say(title, words.text(chapter));
        }
        if (place instanceof Place.Minute) {
            asking = true;
            dots.show(0);
            Fade.say(title, "");
        }
        if (place instanceof Place.Game game) {
            chapter = game.chapter().id();
            dots.show(Chapter.all().indexOf(game.chapter()));
            Fade.say(title, words.text(chapter));
        }
        lasting().forEach(part -> part.setVisible(attract));
        line.setVisible(!attract);
        judged = false;
    }

    /// What the first minute says of the picture.
    void tell(Place.Minute minute, Snapshot seen) {
        Fade.say(line, MinuteLine.key(minute.at(), seen).map(words::text)
                .orElseGet(() -> new Captions(words).caption(seen.embedding())));
    }

    /// How the game stands.
    void tell(Place.Game game, Snapshot seen) {
        Fade.say(line, words.text(GameLine.key(game.game(), seen.embedding())));
    }

    void tell(Session now, Place.Story story, Snapshot seen) {
        var key = StoryLine.line(story.chapter(), story.asking(), story.own(), now.cameBack(),
                Set.copyOf(story.pressed()), seen);
        var embedding = seen.embedding();
        Fade.say(line, key.map(words::text).orElseGet(() -> new Captions(words).caption(embedding)));
        judge(story, key.filter(told -> told.endsWith(".told")).isPresent(), embedding);
    }

    /// A guess is answered when what it was about can be seen.
    private void judge(Place.Story story, boolean told, Embedding embedding) {
        boolean guessed = story.guess().size() == story.question().wanted();
        judged = told && guessed && !story.own();
        boolean right = Set.copyOf(story.guess()).equals(story.question().right(embedding));
        Fade.say(verdict, words.text(right ? "guess.right" : "guess.other"));
    }

    /// How high the line stands.
    ///
    /// @param steady whether the longest line of this chapter counts, so that the picture does not jump with every line
    double height(double letters, double width, boolean steady) {
        var lines = steady && !asking ? words.answers(chapter) : Stream.<String>empty();
        return Stream.concat(Stream.of(line.getText()), lines)
                .mapToDouble(text -> TextFitter.height(line, text, letters, width)).max().orElseThrow();
    }

    /// How high the invitation stands.
    double invitation(double letters, double width) {
        return TextFitter.height(invitation, StoryPlan.INVITATION * letters, width);
    }

    void place(StoryPlan plan) {
        boolean titled = line.isVisible() && plan.title().height() > 0;
        dots.setVisible(titled || (line.isVisible() && plan.stands()));
        title.setVisible(titled && !judged);
        verdict.setVisible(titled && judged);
        plan.dots().place(dots);
        for (var label : List.of(title, verdict)) {
            TextFitter.fit(label, label.getText(), plan.letters(), plan.title().width() - 2);
            plan.title().place(label);
        }
        TextFitter.wrap(line, plan.letters(), plan.line());
        TextFitter.wrap(invitation, StoryPlan.INVITATION * plan.letters(), plan.line());
        TextFitter.fit(name, name.getText(), plan.letters(), plan.pills().width());
        plan.pills().place(name);
        align(plan.stands());
    }

    private void align(boolean centred) {
        invitation.setAlignment(centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        invitation.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        line.setAlignment(Pos.TOP_LEFT);
        for (var label : List.of(title, verdict))
            label.setAlignment(Pos.CENTER_LEFT);
        name.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
    }
}
