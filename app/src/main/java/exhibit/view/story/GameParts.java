package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.story.DotGame;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Pill;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Machine;
import exhibit.view.machine.MachinePlan;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;

/// What only the game has: a lid over what happens, the way through a round, and the score.
final class GameParts {

    private final Words words;
    private final Machine machine;
    private final Lid lid = new Lid();
    private final Pill on;
    private final Label score = TextFitter.label("sentence");
    private Optional<Place.Game> place = Optional.empty();

    GameParts(Visitor visitor, Machine machine) {
        words = visitor.words();
        this.machine = machine;
        on = new Pill("", true, () -> place.ifPresent(here -> visitor.asked(wish(here.game()))));
        score.setAlignment(Pos.CENTER_LEFT);
    }

    private static Request wish(DotGame game) {
        return switch (game.phase()) {
            case LEARNING -> new Request.Touch();
            case COVERED -> new Request.Check();
            case SAID -> new Request.Lift();
            case LIFTED -> game.isOver() ? new Request.Next() : new Request.Lift();
        };
    }

    List<Node> nodes() {
        return List.of(lid, score, on);
    }

    void show(Place now) {
        place = now instanceof Place.Game game ? Optional.of(game) : Optional.empty();
        boolean plays = place.isPresent();
        lid.setVisible(plays && covered());
        score.setVisible(plays);
        on.setVisible(plays && place.filter(here -> here.game().phase() != DotGame.Phase.LEARNING).isPresent());
        place.ifPresent(here -> on.say(words.text(switch (here.game().phase()) {
            case LEARNING, COVERED -> "game.check";
            case SAID -> "game.lift";
            case LIFTED -> "next";
        })));
        machine.cover(plays && covered(), plays && place.filter(here -> here.game().phase()
                .compareTo(DotGame.Phase.SAID) < 0).isPresent());
    }

    /// Until the lid lifts nobody sees who came.
    private boolean covered() {
        return place.filter(here -> here.game().phase() != DotGame.Phase.LIFTED).isPresent();
    }

    void tell(Snapshot seen) {
        place.ifPresent(here -> score.setText(words.text("game.score", here.game().score(seen.embedding()),
                here.game().machineScore(seen.embedding()))));
    }

    /// The way on.
    Pill on() {
        return on;
    }

    void place(MachinePlan plan, StoryLayout layout) {
        var gate = machine.gate(plan);
        var over = plan.shape() != MachinePlan.Shape.LYING
                ? plan.rain()
                : new Box(gate.x(), 0, gate.width(), gate.bottom() + 4);
        over.place(lid);
        TextFitter.fit(score, score.getText(), layout.caption(), plan.answers().width());
        new Box(plan.answers().x(), machine.bubble(plan).bottom() + 1.5 * layout.caption(), plan.answers().width(),
                1.5 * layout.caption()).place(score);
    }

    /// A closed eye over all that happens.
    private static final class Lid extends Region {

        private final Canvas canvas = new Canvas();

        Lid() {
            getStyleClass().add("lid");
            setManaged(false);
            setMouseTransparent(true);
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
            double r = .3 * Math.min(getWidth(), getHeight());
            gc.translate(getWidth() / 2, getHeight() / 2);
            gc.setStroke(Palette.WORDS);
            gc.setLineCap(StrokeLineCap.ROUND);
            gc.setLineWidth(Math.max(2, .08 * r));
            gc.beginPath();
            gc.moveTo(-.8 * r, 0);
            gc.quadraticCurveTo(0, .5 * r, .8 * r, 0);
            gc.stroke();
            for (int lash = -1; lash <= 1; lash++)
                gc.strokeLine(.5 * lash * r, .24 * r, .62 * lash * r, .46 * r);
            gc.translate(-getWidth() / 2, -getHeight() / 2);
        }
    }
}
