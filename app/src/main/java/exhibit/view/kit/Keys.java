package exhibit.view.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// Keys to tap on the screen, one character each, and one that takes the last back, as wide as what is left of its row.
public final class Keys extends Region {

    /// What `typed` is told for the key that takes back.
    public static final String BACK = "\b";

    /// Of its width.
    private static final double HIGHEST = 1.1;
    private static final double WIDE = 1.3;

    private final List<Pill> keys;
    private final int across;
    private final int upright;
    private double letters = 16;
    private double gap = 8;

    /// @param across how many keys stand beside each other where there is more width than height
    /// @param upright and how many where there is not
    public Keys(String characters, String delete, int across, int upright, Consumer<String> typed) {
        this.across = across;
        this.upright = upright;
        keys = Stream.concat(characters.chars().mapToObj(Character::toString).map(c -> key(c, c, typed)),
                Stream.of(key(delete, BACK, typed))).toList();
        setManaged(false);
        getChildren().addAll(keys);
    }

    private static Pill key(String face, String says, Consumer<String> typed) {
        return new Pill(face, false, () -> typed.accept(says));
    }

    /// @param pointed the key that a knob has come to; there may be none
    public void point(int pointed) {
        for (int i = 0; i < keys.size(); i++)
            keys.get(i).point(i == pointed);
    }

    /// @param letters the size of plain words in pixels
    public void size(double letters, double gap) {
        this.letters = letters;
        this.gap = gap;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int columns = getWidth() > WIDE * getHeight() ? across : upright;
        int rows = Math.ceilDiv(keys.size(), columns);
        double between = gap / 2;
        double key = (getWidth() + between) / columns - between;
        double row = Math.min(HIGHEST * key, Pill.HIGHEST * letters);
        double height = Math.min(getHeight(), rows * (row + between));
        var all = new Box(0, (getHeight() - height) / 2, getWidth(), height);
        IntStream.range(0, keys.size()).forEach(i -> {
            keys.get(i).size(letters);
            var box = all.row(i / columns, rows, between).column(i % columns, columns, between);
            (i + 1 < keys.size() ? box : new Box(box.x(), box.y(), all.width() - box.x(), box.height()))
                    .place(keys.get(i));
        });
    }
}
