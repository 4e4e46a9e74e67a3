package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The controls that do not work now, each with what is wrong and how to mend it, and after them what is wrong in the
/// settings. Controls that suffer from the same thing stand together.
final class FaultList extends Region {

    /// Where there is much to say it is written smaller, by this much at a time, as long as it can be read.
    private static final double SMALLER = .94;
    private static final double SMALLEST = .75;
    private static final double APART = .6;
    private static final double LINE = 1.5;

    /// The labels of one thing to mend: where, and what.
    private static final int PAIR = 2;

    private final Words words;
    private final List<Label> labels = new ArrayList<>();
    private final Label more = TextFitter.label("name");
    private Map<Control, String> faults = Map.of();
    private List<String> remarks = List.of();
    private double letters = 16;

    FaultList(Words words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    void remark(List<String> notes) {
        remarks = notes;
        show(faults);
    }

    void show(Map<Control, String> faults) {
        this.faults = faults;
        labels.clear();
        var same = faults.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
                Collectors.mapping(e -> words.place(e.getKey()), Collectors.joining(", "))));
        same.forEach((reason, places) -> {
            labels.add(label("name", Words.capital(places)));
            labels.add(label("caption", Words.capital(reason)));
        });
        for (var remark : remarks) {
            labels.add(label("name", words.text("staff.settings")));
            labels.add(label("caption", remark));
        }
        getChildren().setAll(labels);
        getChildren().add(more);
    }

    private static Label label(String style, String text) {
        var label = TextFitter.label(style, text);
        label.setWrapText(true);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double size = letters;
        while (height(labels.size(), size) > getHeight() && size > SMALLEST * letters)
            size *= SMALLER;
        int shown = labels.size();
        while (shown > 0 && height(shown, size) + rest(shown, size) > getHeight())
            shown -= PAIR;
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setVisible(i < shown);
            double top = height(i, size) + above(i, size);
            TextFitter.wrap(labels.get(i), size,
                    new Box(0, top, getWidth(), TextFitter.height(labels.get(i), size, getWidth())));
        }
        more.setText("+" + (labels.size() - shown) / PAIR);
        more.setVisible(shown < labels.size());
        TextFitter.wrap(more, size, new Box(0, height(shown, size) + APART * size, getWidth(), LINE * size));
    }

    /// How far down the first labels reach.
    private double height(int count, double size) {
        double height = 0;
        for (int i = 0; i < count; i++)
            height += above(i, size) + TextFitter.height(labels.get(i), size, getWidth());
        return height;
    }

    private double rest(int shown, double size) {
        return shown < labels.size() ? (APART + LINE) * size : 0;
    }

    private static double above(int index, double size) {
        return index > 0 && index % PAIR == 0 ? APART * size : 0;
    }
}
