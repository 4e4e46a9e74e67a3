package exhibit.view.game;

import exhibit.story.GameLine;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import exhibit.view.machine.Gate;
import exhibit.view.machine.MachinePlan.Shape;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// The words of the game: a title, and what names what stands there.
final class GameWords {

    private static final double LINE = 1.25;

    private final Words words;
    private final Label title = TextFitter.label("title");
    private final Label cover = TextFitter.label("sentence");
    private final Label tapped = TextFitter.label("caption");
    private final Label iris;
    private final Label you;
    private boolean opened;
    private boolean learns;
    private boolean said;

    /// Large letters leave no room for what the pictures say as well.
    private boolean hushed;
    private boolean crowded;

    GameWords(Words words) {
        this.words = words;
        title.setWrapText(true);
        iris = TextFitter.label("sentence", words.text("game.iris"));
        you = TextFitter.label("sentence", words.text("game.you"));
        cover.setText(words.text("game.covered"));
        tapped.setText(words.text("game.tapped"));
        for (var name : List.of(cover, iris, you)) {
            name.setAlignment(Pos.CENTER);
            name.getStyleClass().add("name");
        }
        tapped.setAlignment(Pos.BOTTOM_LEFT);
    }

    List<Node> nodes() {
        return List.of(title, cover, tapped, iris, you);
    }

    void show(GameMoment now) {
        Fade.say(title, words.text(GameLine.key(now.game(), now.embedding())));
        opened = now.isLifted();
        learns = now.learns();
        said = now.isSaid();
        cover.setText(words.text(opened ? "game.came" : "game.covered"));
        see();
    }

    private void see() {
        cover.setVisible(!hushed);
        tapped.setVisible(!learns && !hushed && !(crowded && said));
        iris.setVisible(said);
        you.setVisible(said);
    }

    /// @param crowded whether the visitor's bubble takes the place of what was tapped
    /// @param large whether letters are
    void place(GamePlan plan, double letters, double names, boolean crowded, boolean large) {
        this.crowded = crowded;
        hushed = large;
        see();
        boolean lies = plan.shape() == Shape.LYING;
        TextFitter.wrap(title, letters, plan.title());
        title.setAlignment(lies ? Pos.TOP_LEFT : Pos.CENTER);
        title.setTextAlignment(lies ? TextAlignment.LEFT : TextAlignment.CENTER);
        put(cover, coverWords(plan, names), names);
        put(tapped, plan.caption(), names);
        put(iris, GamePlan.over(plan.iris(), names), names);
        put(you, GamePlan.over(plan.you(), names), names);
    }

    /// On the lid; over the gate when it has gone.
    private Box coverWords(GamePlan plan, double names) {
        if (!opened) return Cover.words(plan.cover(), LINE * names);
        var gate = Cover.gate(plan.cover(), plan.shape() == Shape.LYING ? Gate.Side.RIGHT : Gate.Side.DOWN);
        return new Box(gate.x(), gate.y() - LINE * names, gate.width(), LINE * names);
    }

    private static void put(Label label, Box box, double names) {
        TextFitter.fit(label, label.getText(), names, box.width() - 2);
        box.place(label);
    }
}
