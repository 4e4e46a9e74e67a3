package exhibit.view.tile;

import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// An icon and a word: one above the other, or beside each other where there is more width than height.
public final class Tile extends Plate {

    /// In letters: the space at each side of the word, an icon at the most, the height of a line, the space between the
    /// two, an icon at the least.
    private static final double BREATH = .22;
    private static final double ICON = 1.75;
    private static final double LINE = 1.3;
    private static final double BETWEEN = .3;
    private static final double LEAST = .8;

    /// So much smaller words may be before they give way, and the part of a tile that an icon alone fills.
    private static final double NEARLY = .94;
    private static final double ALONE = .56;

    /// Wider than this many times its height there is much width.
    private static final double LONG = 2.4;

    private final IconShape icon = new IconShape();
    private final Label word = TextFitter.label("tile-word");
    private double letters = 16;
    private boolean bare;

    /// @param filled whether it is the way on
    public Tile(Icon icon, String word, boolean filled, Runnable action) {
        super(action);
        this.icon.show(icon);
        this.word.setAlignment(Pos.CENTER);
        if (filled)
            getStyleClass().add("filled");
        getChildren().addAll(this.icon, this.word);
        say(word);
    }

    public void say(String word) {
        say(word, word);
    }

    /// @param whole what it says to those who do not see the icon
    public void say(String word, String whole) {
        this.word.setText(word);
        setAccessibleText(whole);
        requestLayout();
    }

    public void show(Icon icon) {
        this.icon.show(icon);
    }

    /// How wide its word wants it.
    public double natural(double letters) {
        return TextFitter.exact(word, word.getText(), letters) + 2 * BREATH * letters;
    }

    /// Gives tiles that have their places letters of the one size at which each word fits.
    ///
    /// @param letters their size in pixels at the most
    public static void alike(List<Tile> tiles, double letters) {
        double alike = tiles.stream().mapToDouble(tile -> tile.fitting(letters)).min().orElse(letters);
        for (var tile : tiles)
            tile.write(alike, false);
    }

    /// The same where letters are large: words do not shrink, one that does not fit gives way to its icon.
    public static void large(List<Tile> tiles, double letters) {
        for (var tile : tiles)
            tile.write(letters, tile.fitting(letters) < NEARLY * letters);
    }

    /// @param bare whether the icon stands for the word
    private void write(double letters, boolean bare) {
        this.letters = bare ? letters : Math.min(letters, fitting(letters));
        this.bare = bare;
        requestLayout();
    }

    private double fitting(double letters) {
        double room = room(letters, getWidth(), getHeight());
        return Math.floor(4 * letters * Math.min(1, room / TextFitter.exact(word, word.getText(), letters))) / 4;
    }

    private double room(double letters, double width, double height) {
        double room = width - 2 * BREATH * letters;
        return isLong(letters, width, height) ? room - icon(letters, height) - BETWEEN * letters : room;
    }

    /// Whether the icon stands beside the word: where there is width enough, and much of it or too little height.
    private boolean isLong(double letters, double width, double height) {
        double least = TextFitter.exact(word, word.getText(), letters) + 2 * BREATH * letters + icon(letters, height)
                + BETWEEN * letters;
        return width >= least && (width > LONG * height || above(letters, height) < LEAST * letters);
    }

    private static double icon(double letters, double height) {
        return Math.min(ICON * letters, .62 * height);
    }

    /// An icon's side above its word.
    private static double above(double letters, double height) {
        return Math.min(ICON * letters, height - 1.25 * LINE * letters);
    }

    @Override
    protected void layoutChildren() {
        round(Double.MAX_VALUE);
        TextFitter.fit(word, "", letters, getWidth()); // it was made to fit together with the others
        word.setVisible(!bare);
        if (bare)
            alone();
        else if (isLong(letters, getWidth(), getHeight()))
            beside(TextFitter.exact(word, word.getText(), letters) + 2);
        else
            above();
    }

    private void alone() {
        double size = ALONE * Math.min(getWidth(), getHeight());
        icon.setVisible(true);
        new Box((getWidth() - size) / 2, (getHeight() - size) / 2, size, size).place(icon);
    }

    private void beside(double wide) {
        double size = icon(letters, getHeight());
        double left = (getWidth() - size - BETWEEN * letters - wide) / 2;
        icon.setVisible(true);
        new Box(left, (getHeight() - size) / 2, size, size).place(icon);
        new Box(left + size + BETWEEN * letters, 0, wide, getHeight()).place(word);
    }

    /// Where there is no room for an icon that is told from others, the word stands alone.
    private void above() {
        double size = above(letters, getHeight());
        icon.setVisible(size >= LEAST * letters);
        double shown = icon.isVisible() ? size : 0;
        double top = (getHeight() - shown - LINE * letters) / 2;
        new Box(0, top, getWidth(), size).place(icon);
        new Box(0, top + shown, getWidth(), LINE * letters).place(word);
    }
}
