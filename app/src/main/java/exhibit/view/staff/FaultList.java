package exhibit.view.staff;

import exhibit.hardware.Control;
import exhibit.text.FaultWords;
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

/// The controls that do not work now, each with what is wrong and how to fix it, and after them what is wrong in the
/// settings. Controls that suffer from the same thing stand together.
final class FaultList extends Region {

    /// Where there is much to say it is written smaller, by this much at a time, as long as it can be read.
    private static final double SMALLER = .94;
    private static final double SMALLEST = .75;
    private static final double APART = .6;
    private static final double LINE = 1.5;

    /// The labels of one thing to fix: where, and what.
    private static final int PAIR = 2;

    private final Words words;
    private final FaultWords told;
    private final List<Label> labels = new ArrayList<>();
    private final Label more = TextFitter.label("name");
    private Map<Control, String> faults = Map.of();
    private List<String> remarks = List.of();
    private double letters = 16;

    FaultList(Words words) {
        this.words = words;
        told = new FaultWords(words);
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
            labels.add(label("caption", Words.capital(told.fault(reason))));
        });
        for (int i = 0; i < remarks.size(); i++) {
            labels.add(label("name", i == 0 ? words.text("staff.settings") : ""));
            labels.add(label("caption", told.fault(remarks.get(i))));
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
            labels.get(i).setVisible(i < shown && !labels.get(i).getText().isEmpty());
            double top = height(i, size) + above(i, size);
            TextFitter.wrap(labels.get(i), size,
                    new Box(0, top, getWidth(), height(labels.get(i), size)));
        }
        more.setText("+" + (labels.size() - shown) / PAIR);
        more.setVisible(shown < labels.size());
        TextFitter.wrap(more, size, new Box(0, height(shown, size) + APART * size, getWidth(), LINE * size));
    }

    /// How far down the first labels reach.
    private double height(int count, double size) {
        double height = 0;
        for (int i = 0; i < count; i++)
            height += above(i, size) + height(labels.get(i), size);
        return height;
    }

    /// What belongs to the same heading as the entry before has none of its own.
    private double height(Label label, double size) {
        return label.getText().isEmpty() ? 0 : TextFitter.height(label, size, getWidth());
    }

    private double rest(int shown, double size) {
        return shown < labels.size() ? (APART + LINE) * size : 0;
    }

    private static double above(int index, double size) {
        return index > 0 && index % PAIR == 0 ? APART * size : 0;
    }
}
