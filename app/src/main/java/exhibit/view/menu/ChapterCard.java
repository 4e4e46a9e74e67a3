package exhibit.view.menu;

import exhibit.story.Chapter;
import exhibit.view.disc.Miniature;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.tile.Plate;
import exhibit.view.tile.Tick;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// A chapter as a card: its number, a small picture of what will be seen, its title, and a tick where it was seen.
final class ChapterCard extends Plate {

    /// In letters of the title: the number, a line but for a pixel, the space at each side, the tick's radius.
    private static final double NUMBER = 1.35;
    private static final double LINE = 1.27;
    static final double PAD = .34;
    private static final double TICK = .54;

    /// How far a picture moves aside for the number at the least, and how wide the number is, in letters.
    private static final double ASIDE = .3;
    private static final double DIGIT = .85;

    /// The corner that a round picture leaves free, of its side.
    private static final double FREE = .146;

    /// What number and tick take of the width above a title, in letters each.
    static final double CORNER = .8;

    private final Chapter chapter;
    private final Canvas picture = new Canvas();
    private final Tick tick = new Tick();
    private final Label number = TextFitter.label("title");
    private final Label title = TextFitter.label("name");
    private double letters = 16;
    private boolean beside;
    private double side;

    ChapterCard(Chapter chapter, int number, Runnable action) {
        super(action);
        this.chapter = chapter;
        this.number.setText(Integer.toString(number));
        this.number.setAlignment(Pos.CENTER_LEFT);
        title.setWrapText(true);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, this.number, title, tick);
    }

    /// @param title as it stands on the card
    /// @param whole what is told to those who do not see it
    /// @param done whether it was seen in this visit
    void say(String title, String whole, boolean done) {
        this.title.setText(title);
        setAccessibleText(whole);
        tick.setVisible(done);
        requestLayout();
    }

    /// How far a picture of this side moves aside, in pixels: the number stands in the corner that it leaves free, and where
    /// letters are large in front of it.
    private static double aside(double letters, double side) {
        return Math.max(ASIDE * letters, DIGIT * letters - FREE * side);
    }

    /// The side of a picture that has so much room beside the words, the number's share included.
    static double picture(double letters, double room) {
        return Math.min(room - ASIDE * letters, (room - DIGIT * letters) / (1 - FREE));
    }

    /// How high a line of the title is; lines are whole pixels, which counts where they are small.
    static double line(double letters) {
        return LINE * letters + 1;
    }

    /// How narrow its title can be in so many lines, in pixels.
    double narrowest(double letters, int lines) {
        return TitleLines.narrowest(title, title.getText(), letters, lines);
    }

    /// @param letters the size of the title in pixels
    /// @param beside whether the picture stands beside the words
    /// @param side of the picture in pixels
    void size(double letters, boolean beside, double side) {
        this.letters = letters;
        this.beside = beside;
        this.side = side;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        round(1.1 * letters);
        double pad = PAD * letters;
        var inside = new Box(pad, pad, getWidth() - 2 * pad, getHeight() - 2 * pad);
        if (beside)
            beside(inside, pad);
        else
            above(inside);
        TextFitter.fit(number, number.getText(), NUMBER * letters, inside.width());
        new Box(inside.x(), .6 * pad, 1.6 * letters, NUMBER * line(letters)).place(number);
        double right = beside ? picture.getLayoutX() + picture.getWidth() : inside.right();
        tick.draw(new Box(right - 2 * TICK * letters, pad, 2 * TICK * letters, 2 * TICK * letters));
    }

    private void beside(Box inside, double pad) {
        double size = Math.min(side, inside.height());
        double aside = aside(letters, size);
        draw(new Box(inside.x() + aside, inside.y() + (inside.height() - size) / 2, size, size));
        var words = inside.without(aside + size + pad, 0, 0, 0);
        double high = lines(words.width());
        title.setAlignment(Pos.CENTER_LEFT);
        title.setTextAlignment(TextAlignment.LEFT);
        write(words.without(0, (words.height() - high) / 2, 0, 0), high);
    }

    private void above(Box inside) {
        double high = lines(inside.width());
        double size = Math.min(side, inside.height() - high);
        draw(new Box(inside.x() + (inside.width() - size) / 2, inside.y() + (inside.height() - high - size) / 2, size,
                size));
        title.setAlignment(Pos.CENTER);
        title.setTextAlignment(TextAlignment.CENTER);
        write(inside.without(0, inside.height() - high, 0, 0), high);
    }

    /// How high the title stands at a width.
    private double lines(double width) {
        return line(letters) * Math.min(TitleLines.MOST, TitleLines.count(title, title.getText(), letters, width));
    }

    private void write(Box box, double high) {
        TextFitter.fit(title, TextFitter.longestWord(title), letters, box.width());
        new Box(box.x(), box.y(), box.width(), high).place(title);
    }

    private void draw(Box box) {
        var gc = box.cleared(picture);
        picture.relocate(box.x(), box.y());
        gc.save();
        gc.translate(box.width() / 2, box.height() / 2);
        new ChapterPicture(gc, box.width() / 2 / Miniature.REACH).draw(chapter);
        gc.restore();
    }
}
