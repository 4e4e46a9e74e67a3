package exhibit.view;

import exhibit.chapter.Chapter;
import exhibit.chapter.Telling;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// The words of a story: how far it is, its title, and the one line that the picture deserves; while nobody is there an
/// invitation instead.
final class StoryHeading {

    private final Words words;
    private final Dots dots = new Dots(Chapter.ALL.size());
    private final Label verdict = Type.label("sign");
    private final Label title = Type.label("title");
    private final Label line = Type.label("line");
    private final Label invitation = Type.label("title");
    private final Label name = Type.label("sign");

    StoryHeading(Words words) {
        this.words = words;
        name.setText(Window.TITLE);
        verdict.setAlignment(Pos.CENTER_RIGHT);
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

    void show(Place place) {
        boolean attract = place instanceof Place.Attract;
        if (place instanceof Place.Attract(_, var times, _))
            say(invitation, Words.in(Words.LANGUAGES.get(times % Words.LANGUAGES.size())).text("invitation"));
        if (place instanceof Place.Story story) {
            dots.show(story.at());
            say(title, words.text(story.chapter().id()));
        }
        lasting().forEach(part -> part.setVisible(attract));
        for (var part : List.of(dots, title, line))
            part.setVisible(!attract);
        verdict.setVisible(false);
    }

    void tell(Session now, Place.Story story, Snapshot seen) {
        var key = Telling.line(story.chapter(), story.asking(), story.own(), now.cameBack(),
                Set.copyOf(story.pressed()), seen);
        var embedding = seen.embedding();
        say(line, key.map(words::text).orElseGet(() -> words.caption(embedding.represented(), embedding.features(),
                Words.word(embedding.geometry()))));
        judge(story, key.filter(told -> told.endsWith(".told")).isPresent());
    }

    /// A guess is answered when what it was about can be seen.
    private void judge(Place.Story story, boolean told) {
        boolean guessed = story.guess().size() == story.chapter().question().wanted();
        verdict.setVisible(told && guessed && !story.own());
        boolean right = Set.copyOf(story.guess()).equals(story.chapter().question().right());
        say(verdict, words.text(right ? "guess.right" : "guess.other"));
    }

    private static void say(Label label, String text) {
        if (label.getText().equals(text))
            return;
        label.setText(text);
        label.getParent().requestLayout();
        Fade.in(label);
    }

    void place(StoryPlan plan) {
        plan.dots().place(dots);
        dots.centre(plan.stands() && !verdict.isVisible());
        var half = plan.dots().column(1, 2, 0);
        Type.fit(verdict, verdict.getText(), .9 * plan.base(), half.width());
        half.without(0, -.3 * half.height(), 0, -.3 * half.height()).place(verdict);
        align(plan.stands());
        Type.fit(title, title.getText(), StoryPlan.TITLE * plan.base(), plan.title().width() - 2);
        plan.title().place(title);
        Type.wrap(line, StoryPlan.LINE * plan.base(), plan.line());
        Type.wrap(invitation, StoryPlan.INVITATION * plan.base(), plan.invitation());
        Type.fit(name, name.getText(), Plan.NAME * plan.base(), plan.pills().width());
        plan.pills().place(name);
    }

    private void align(boolean centred) {
        for (var label : List.of(title, line, invitation)) {
            label.setAlignment(centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
            label.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        }
        name.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
    }
}
