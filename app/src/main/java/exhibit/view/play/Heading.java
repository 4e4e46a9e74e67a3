package exhibit.view.play;

import exhibit.text.Captions;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.ExpertLayout;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What stands above in words: how many things for how much room, and what came of it.
final class Heading {

    private final Words words;
    private final Label title = TextFitter.label("title");
    private final Label caption = TextFitter.label("caption");

    Heading(Words words) {
        this.words = words;
        title.setText(words.text("title.idle"));
        caption.setText(words.text("caption.idle"));
    }

    List<Label> labels() {
        return List.of(title, caption);
    }

    void show(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        Fade.say(title, new Captions(words).title(embedding.features(), embedding.hidden()));
        Fade.say(caption, new Captions(words).caption(embedding));
    }

    void place(ExpertLayout plan) {
        boolean stands = plan.stands();
        title.setAlignment(stands ? Pos.CENTER : Pos.CENTER_LEFT);
        caption.setAlignment(stands ? Pos.CENTER : Pos.CENTER_LEFT);
        put(title, plan.title(), ExpertLayout.TITLE * plan.base());
        put(caption, plan.caption(), plan.base());
    }

    private static void put(Label label, Box box, double size) {
        TextFitter.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }
}
