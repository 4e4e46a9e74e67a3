package exhibit.view.unmixing;

import exhibit.story.DictionaryFinds;
import exhibit.story.DictionarySearch;
import exhibit.story.UnmixingLine;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// What is said where things are unmixed: a title, and how many were found.
final class UnmixingWords {

    private final Words words;
    private final Label title = TextFitter.label("title");
    private final Label count = TextFitter.label("caption");
    private boolean counts;
    private boolean roomy = true;

    UnmixingWords(Words words) {
        this.words = words;
        title.setWrapText(true);
    }

    List<Node> nodes() {
        return List.of(title, count);
    }

    /// @return whether it says something else
    boolean show(DictionarySearch search, Snapshot seen) {
        counts = search.isStarted();
        count.setVisible(counts && roomy);
        count.setText(words.text("unmix.found", DictionaryFinds.of(seen).count(), seen.embedding().features()));
        return Fade.say(title, words.text(UnmixingLine.key(search, seen)));
    }

    /// @param letters the size of a title in pixels
    /// @param names the size of what stands at something, in pixels
    void place(UnmixingPlan plan, double letters, double names) {
        TextFitter.wrap(title, letters, plan.words());
        title.setAlignment(plan.lies() ? Pos.TOP_LEFT : Pos.CENTER);
        title.setTextAlignment(plan.lies() ? TextAlignment.LEFT : TextAlignment.CENTER);
        roomy = plan.count().height() > 0;
        count.setVisible(counts && roomy);
        count.setAlignment(plan.lies() ? Pos.CENTER_LEFT : Pos.CENTER);
        TextFitter.fit(count, count.getText(), names, plan.count().width());
        plan.count().place(count);
    }
}
