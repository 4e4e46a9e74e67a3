package exhibit.view.knob;

import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What is written at a knob: its name above, and its value in the middle, or behind the name where there is no room for
/// letters as large as that. How often things come always stands above, and there the name gives way to it; how uneven
/// they are is drawn.
final class KnobText {

    /// Letters shrink so far before a name becomes shorter.
    private static final double NEARLY = .92;

    /// The height of a line, in letters.
    private static final double LINE = 1.21;

    /// What is written in the middle, in radii of the dial.
    private static final double MIDDLE = 1.3;

    private final KnobScale scale;
    private final Label value = label("value");
    private final Label name = label("name");
    private final Label said = label("said");
    private String quantity = "";
    private Optional<String> brief = Optional.empty();
    private String text = "";
    private Optional<String> longest = Optional.empty();
    private double letters = 16;
    private double nameLetters = 16;
    private double spill;

    KnobText(KnobScale scale) {
        this.scale = scale;
        value.setAlignment(Pos.CENTER);
        name.setMouseTransparent(true);
        said.setMouseTransparent(true);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    /// In the middle.
    Label value() {
        return value;
    }

    /// Above.
    List<Label> above() {
        return List.of(name, said);
    }

    /// Its values stand behind its name, even where they would find room in the middle.
    ///
    /// @param longest of them, so that letters keep their size while it is turned
    void behind(String longest) {
        this.longest = Optional.of(longest);
    }

    /// @param brief what it is called where its name finds no room
    void brief(String brief) {
        this.brief = Optional.of(brief);
    }

    /// @param quantity what it is called
    /// @param text how its value is written; empty where it is not known
    void say(String quantity, String text) {
        this.quantity = quantity;
        this.text = text;
        if (!drawn() && (alwaysAbove() || longest.isPresent()))
            said.setText(text);
    }

    /// Name and value.
    String whole() {
        return with(quantity, text);
    }

    /// @param names the size of its name in pixels
    void size(double letters, double names) {
        this.letters = letters;
        nameLetters = names;
    }

    /// The size of what stands above, in pixels.
    double names() {
        return nameLetters;
    }

    /// @param spill how far what stands above may reach beyond the knob on either side, in pixels
    void spill(double spill) {
        this.spill = spill;
    }

    /// The size of letters, up to this one, at which what stands above fits into a width.
    double fitting(double letters, double width) {
        var above = drawn() ? "" : longest.orElse(alwaysAbove() ? text : "");
        return fitting(with(called(above, letters, width), above), letters, width);
    }

    private double fitting(String words, double letters, double width) {
        return TextFitter.fitting(name, words, letters, width - 2);
    }

    /// The longest of its names that fits in front of a value in letters nearly as large as they should be.
    private String called(String above, double letters, double width) {
        var names = new ArrayList<>(List.of(quantity));
        brief.ifPresent(names::add);
        if (alwaysAbove() && !above.isEmpty())
            names.add("");
        return names.stream().filter(each -> fitting(with(each, above), letters, width) >= NEARLY * letters)
                .findFirst().orElse(names.getLast());
    }

    /// @return whether the value stands in the middle
    boolean place(KnobPlan plan) {
        plan.circle(MIDDLE / 2 * plan.radius()).place(value);
        boolean within = write(MIDDLE * plan.radius());
        var above = within || drawn() ? "" : text;
        var words = plan.words().without(-spill, 0, -spill, 0);
        var called = called(longest.filter(_ -> !above.isEmpty()).orElse(above), nameLetters, words.width());
        double size = fitting(with(called, above), nameLetters, words.width());
        write(name, called, size);
        write(said, above, size);
        var middle = words.without((words.width() - width(with(called, above), size)) / 2, 0, 0, 0);
        double behind = called.isEmpty() ? 0 : width(with(called, above), size) - width(above, size);
        put(name, middle, width(called, size));
        put(said, middle.without(behind, 0, 0, 0), width(above, size));
        return within;
    }

    private double width(String words, double size) {
        return words.isEmpty() ? 0 : TextFitter.width(name, words, size);
    }

    private static void write(Label label, String words, double size) {
        label.setText(words);
        TextFitter.fit(label, words, size, Double.MAX_VALUE);
    }

    /// Whole pixels and one more, or it would be cut.
    private static void put(Label label, Box from, double width) {
        new Box(from.x(), from.y(), Math.ceil(width) + 1, from.height()).place(label);
    }

    /// @param inside how wide and high it may be
    private boolean write(double inside) {
        double fitting = Math.min(TextFitter.fitting(value, text, nameLetters, inside), inside / LINE);
        boolean within = !drawn() && !alwaysAbove() && longest.isEmpty() && fitting >= NEARLY * nameLetters;
        value.setText(within ? text : "");
        TextFitter.fit(value, value.getText(), Math.min(BandLayout.VALUE * letters, inside / LINE), inside);
        return within;
    }

    private boolean alwaysAbove() {
        return scale == KnobScale.DROPS;
    }

    private boolean drawn() {
        return scale == KnobScale.BARS;
    }

    private static String with(String name, String value) {
        return (name + " " + value).strip();
    }
}
