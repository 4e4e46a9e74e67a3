package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.Request;
import exhibit.text.Captions;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import exhibit.view.tile.Icon;
import exhibit.view.tile.Tile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The picture of a visit to take home: its portrait, its code in large characters and as a QR code, and what can be done
/// with it.
final class RecipeFront extends Region {

    /// The QR code's least side, in mm.
    private static final double QR_MM = 33;

    /// Sizes in plain letters: what stands beside a picture, the title, the code at the most.
    private static final double CAPTION = .72;
    private static final double TITLE = 1.25;
    private static final double CODE = 2.6;

    private final Words words;
    private final Viewing viewing;
    private final Keepsake keepsake;
    private final Portrait portrait;
    private final Label title = TextFitter.label("title");
    private final Label how = TextFitter.label("caption");
    private final Label code = TextFitter.label("title");
    private final Region plate = new Region();
    private final QrShape qr = new QrShape();
    private final Tile type;
    private final Tile again;
    private final Tile done;
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<Experiment> drawn = Optional.empty();
    private boolean coded;
    private boolean large;

    RecipeFront(Visitor visitor, Keepsake keepsake) {
        words = visitor.words();
        viewing = visitor.viewing();
        this.keepsake = keepsake;
        portrait = new Portrait(keepsake.paths());
        type = new Tile(Icon.KEYS, words.text("recipe.type"), false, () -> visitor.asked(new Request.Keys()));
        again = new Tile(Icon.AGAIN, words.text("again"), false, portrait::begin);
        done = new Tile(Icon.ON, words.text("recipe.done"), true, () -> visitor.asked(new Request.Back()));
        for (var label : new Label[]{title, how, code})
            label.setWrapText(true);
        title.setAlignment(Pos.CENTER_LEFT);
        how.setAlignment(Pos.TOP_LEFT);
        code.setAlignment(Pos.CENTER);
        how.setText(words.text("recipe.how"));
        plate.getStyleClass().add("code-plate");
        plate.setManaged(false);
        setManaged(false);
        getChildren().addAll(portrait, title, how, plate, code, qr, type, again, done);
    }

    /// @param comes whether it comes to be seen
    void show(Experiment experiment, Accessibility comfort, boolean comes) {
        var written = ExperimentCode.of(experiment);
        coded = written.isPresent();
        large = comfort.large();
        title.setText(words.text(written.filter(keepsake::came).isPresent() ? "recipe.came" : "recipe.yours"));
        written.map(ExperimentCode::grouped).ifPresent(text -> {
            code.setText(text);
            qr.show(Product.NAME.toUpperCase(Locale.ROOT) + " " + text);
        });
        again.setVisible(!comfort.calm() && !large);
        if (comfort.calm())
            portrait.stand();
        else if (comes && drawn.filter(experiment::equals).isEmpty())
            portrait.begin();
        if (comes)
            drawn = Optional.of(experiment);
        shown.ifPresent(this::show);
        requestLayout();
    }

    void show(Snapshot snapshot) {
        shown = Optional.of(snapshot);
        var captions = new Captions(words);
        var embedding = snapshot.embedding();
        portrait.show(snapshot);
        portrait.say(captions.figure(embedding), caption(captions, embedding.features(), embedding.hidden()));
    }

    /// In large letters the picture stands for itself.
    private String caption(Captions captions, int features, int hidden) {
        if (!coded)
            return words.text("recipe.none");
        return large ? "" : captions.title(features, hidden);
    }

    void move(long nanos) {
        portrait.move(nanos);
    }

    @Override
    protected void layoutChildren() {
        var measure = viewing.measure(getWidth(), getHeight(), large);
        double letters = measure.letters();
        double beside = large ? letters : CAPTION * letters;
        var tiles = Stream.of(type, again, done).filter(Tile::isVisible).toList();
        var plan = FrontPlan.of(new FrontPlan.Wanted(getWidth(), getHeight(), letters, 4 * measure.finger() / 3,
                qr.side(QR_MM * viewing.pixels(getWidth(), getHeight())),
                tiles.stream().map(tile -> tile.natural(beside)).toList(), coded));
        portrait.size(letters, beside);
        plan.card().place(portrait);
        for (int t = 0; t < tiles.size(); t++)
            plan.tiles().get(t).place(tiles.get(t));
        Tile.alike(tiles, beside);
        List.of(title, how, code, plate, qr).forEach(node -> node.setVisible(coded));
        if (coded)
            code(plan, letters);
    }

    private void code(FrontPlan plan, double letters) {
        how.setVisible(!large);
        var told = large ? joined(plan.title(), plan.how()) : plan.title();
        TextFitter.wrapExactly(title, (large ? 1 : TITLE) * letters, told);
        TextFitter.wrapExactly(how, letters, plan.how());
        plan.code().place(plate);
        TextFitter.wrapExactly(code, CODE * letters, plan.code().without(.4 * letters, 0, .4 * letters, 0));
        plan.qr().place(qr);
    }

    /// Both where one stands right below the other, otherwise the first.
    private static Box joined(Box first, Box second) {
        return first.x() == second.x() && second.y() <= first.bottom() + 1
                ? first.without(0, 0, 0, first.bottom() - second.bottom())
                : first;
    }
}
