package exhibit.view;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fade;
import exhibit.view.kit.TextFitter;
import exhibit.view.kit.Viewing;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// Over the page that goes on below while nobody seems to be there: a ring that runs out, the seconds that are left, and
/// that a touch keeps everything. It takes every finger itself.
final class Countdown extends Region {

    /// Seconds of a whole ring; where more are counted, so many as are counted first.
    private static final int FULL = 20;
    private static final int LAST = 5;
    private static final double NANOS = 1e9;

    /// In the shorter side: the ring, where its middle lies on a screen that lies, and its stroke.
    private static final double RING = .378;
    private static final double MIDDLE = .455;
    private static final double STROKE = .025;

    /// Digits in mm, seen from half a metre; how much they grow in the last seconds, and how far they fill the ring.
    private static final double DIGITS_MM = 18;
    private static final double LARGER = 1.15;
    private static final double FILLED = 1.5;

    /// The line in letters: its size, its height in one line and in two, the space at each side; and how wide it is at the
    /// most, of the screen.
    private static final double LINE = 1.05;
    private static final double HIGH = 2.1;
    private static final double HIGHER = 3.4;
    private static final double BREATH = .9;
    private static final double MOST = .97;

    private final CountdownRing ring = new CountdownRing();
    private final Label digits = TextFitter.label("title");
    private final Label stay = TextFitter.label("title");
    private final Region plate = new Region();

    private final Viewing viewing;
    private Optional<Node> held = Optional.empty();
    private OptionalInt seconds = OptionalInt.empty();
    private int full = FULL;
    private boolean large;
    private boolean calm;
    private long now;
    private long since;

    Countdown(Words words, Viewing viewing) {
        this.viewing = viewing;
        stay.setText(words.text("still.stay"));
        for (var label : new Label[]{digits, stay})
            label.setAlignment(Pos.CENTER);
        stay.setWrapText(true);
        stay.setTextAlignment(TextAlignment.CENTER);
        plate.getStyleClass().add("code-plate");
        getStyleClass().add("veil");
        setManaged(false);
        setVisible(false);
        getChildren().addAll(ring, digits, plate, stay);
    }

    /// @param large whether letters are large
    /// @param calm whether the ring goes on once a second
    void show(OptionalInt seconds, boolean large, boolean calm) {
        this.large = large;
        this.calm = calm;
        if (seconds.isPresent() && !isVisible())
            full = Math.max(FULL, seconds.getAsInt());
        if (!seconds.equals(this.seconds))
            since = now;
        this.seconds = seconds;
        veil(seconds.isPresent());
        seconds.ifPresent(count -> digits.setText(Integer.toString(count)));
        requestLayout();
    }

    /// The page comes back softly, but from the first moment on it feels fingers again.
    private void veil(boolean counts) {
        if (counts && !isVisible())
            Fade.in(this);
        setVisible(counts);
    }

    /// Takes the keys from a page that is out of order, and gives them back where they were.
    void hold(boolean counts) {
        if (getScene() == null)
            return;
        var owner = Optional.ofNullable(getScene().getFocusOwner());
        if (counts && owner.filter(Node::isDisabled).isPresent()) {
            held = owner;
            requestFocus();
        } else if (!counts) {
            held.ifPresent(Node::requestFocus);
            held = Optional.empty();
        }
    }

    /// Lets time pass for the ring.
    void move(long nanos) {
        now = nanos;
        if (isVisible() && !calm)
            requestLayout();
    }

    /// How much of the ring is left, 0 to 1.
    private double part() {
        double gone = calm ? 0 : Math.clamp((now - since) / NANOS, 0, 1);
        return Math.clamp((seconds.orElse(0) - gone) / full, 0, 1);
    }

    @Override
    protected void layoutChildren() {
        double shorter = Math.min(getWidth(), getHeight());
        double radius = RING * shorter;
        double x = getWidth() / 2;
        double y = getWidth() < getHeight() ? getHeight() / 2 : MIDDLE * getHeight();
        ring.put(x, y, radius, STROKE * shorter, part());
        double letters = viewing.measure(getWidth(), getHeight(), large).letters();
        double high = viewing.letters(DIGITS_MM, getWidth(), getHeight());
        boolean last = seconds.orElse(FULL) <= LAST;
        TextFitter.fit(digits, digits.getText(), (last ? LARGER : 1) * Math.min(high, Viewing.capital(.8 * radius)),
                FILLED * radius);
        new Box(x - radius, y - radius, 2 * radius, 2 * radius).place(digits);
        line(x, y + radius, letters);
    }

    /// Across the foot of the ring, in two lines where one has no room.
    private void line(double x, double foot, double letters) {
        double most = MOST * getWidth() - 2 * BREATH * letters;
        double wide = TextFitter.exact(stay, stay.getText(), LINE * letters) + letters / 2;
        double high = (wide <= most ? HIGH : HIGHER) * letters;
        double y = Math.min(foot - .2 * letters, getHeight() - high - (1 - MOST) / 2 * getHeight());
        var box = new Box(x - Math.min(wide, most) / 2 - BREATH * letters, y,
                Math.min(wide, most) + 2 * BREATH * letters,
                high);
        box.place(plate);
        TextFitter.wrapExactly(stay, LINE * letters, box.without(BREATH * letters, 0, BREATH * letters, 0));
    }
}
