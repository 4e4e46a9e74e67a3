package exhibit.view.laboratory;

import exhibit.study.claim.Claim;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What was measured on the page beside what is said of it, and whether the one agrees with the other: a claim at a time,
/// a tap shows the next. What does not agree is shown as calmly as what does.
final class VerdictStrip extends Region {

    /// Closer to nothing than this nothing is meant.
    private static final double NOTHING = 1e-4;

    private static final String EXPECTED = "claim.expected";

    /// In letters: around all, the sign with its word, which claim it is, between neighbours, and the numbers.
    private static final double EDGE = .45;
    private static final double SIGN = 3.7;
    private static final double PLACE = 1.5;
    private static final double GAP = .5;
    private static final double FIGURE = 1.25;

    /// Of the height, the name of what was measured.
    private static final double NAME = .44;

    private final Words words;
    private final VerdictDisc disc = new VerdictDisc();
    private final Label word = TextFitter.label("sign");
    private final Label name = TextFitter.label("name");
    private final Label place = TextFitter.label("sign");
    private final Quoted here = new Quoted();
    private final Quoted said = new Quoted();
    private String source = "claim.text";
    private List<Claim> claims = List.of();
    private int at;
    private double letters = 16;

    VerdictStrip(Words words) {
        this.words = words;
        word.setAlignment(Pos.CENTER);
        name.setAlignment(Pos.CENTER_LEFT);
        place.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("card");
        getChildren().addAll(disc, word, name, place, here, said);
        Tap.button(this, "", this::turn);
        hide();
    }

    /// @param paper whether it is the paper that says so, or another text
    void name(boolean paper) {
        source = paper ? "claim.paper" : "claim.text";
    }

    void hide() {
        show(List.of());
    }

    /// @param claims the one that matters most first; none hides all
    void show(List<Claim> claims) {
        if (!names(this.claims).equals(names(claims)))
            at = 0;
        this.claims = claims;
        setVisible(!claims.isEmpty());
        if (isVisible())
            show(claims.get(at));
    }

    private static List<String> names(List<Claim> claims) {
        return claims.stream().map(Claim::name).toList();
    }

    private void turn() {
        at = (at + 1) % claims.size();
        show(claims.get(at));
    }

    private void show(Claim claim) {
        disc.show(claim.agreement());
        word.setText(words.text("claim." + claim.agreement().name().toLowerCase(Locale.ROOT)));
        name.setText(words.label(claim.name()));
        place.setText(claims.size() == 1 ? "" : (at + 1) + "/" + claims.size());
        var measured = figure(claim.finding().measured());
        here.say(new Quoted.Said(words.text("claim.here"), measured),
                new Quoted.Said(words.text("claim.here.brief"), measured));
        var who = claim.expected() ? EXPECTED : source;
        said.say(new Quoted.Said(words.text(who), said(claim, "")),
                new Quoted.Said(words.text(who + ".brief"), said(claim, ".brief")));
        setAccessibleText(String.join(", ", name.getText(), here.whole(), said.whole(), word.getText()));
        requestLayout();
    }

    private String said(Claim claim, String end) {
        var number = figure(claim.said());
        if (claim.isLeast()) return words.text("claim.least" + end, number);
        return claim.isMost() ? words.text("claim.most" + end, number) : number;
    }

    private String figure(double value) {
        return words.figure(Math.abs(value) < NOTHING ? 0 : value);
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double edge = EDGE * letters;
        var box = new Box(0, 0, getWidth(), getHeight()).without(edge, .5 * edge, edge, .5 * edge);
        var sign = new Box(box.x(), box.y(), SIGN * letters, box.height());
        var below = sign.without(0, .6 * sign.height(), 0, 0);
        double round = .56 * sign.height();
        new Box(sign.x() + (sign.width() - round) / 2, sign.y() + .02 * sign.height(), round, round).place(disc);
        fit(word, .85 * letters, below);
        var right = box.without(sign.width() + edge, 0, 0, 0);
        var head = right.without(0, 0, 0, (1 - NAME) * right.height());
        fit(name, letters, head);
        double count = place.getText().isEmpty() ? 0 : PLACE * letters;
        var foot = right.without(0, head.height(), 0, 0);
        fit(place, .8 * letters, foot.without(foot.width() - count, 0, 0, 0));
        numbers(foot.without(0, 0, count, 0));
    }

    /// Both as wide as they are, in letters of one size.
    private void numbers(Box box) {
        double gap = GAP * letters, figure = Math.min(FIGURE * letters, .8 * box.height());
        boolean brief = width(figure, false) + gap > box.width();
        double size = figure * Math.min(1, (box.width() - gap) / width(figure, brief));
        double first = here.width(size, brief);
        here.size(size, brief);
        said.size(size, brief);
        new Box(box.x(), box.y(), first, box.height()).place(here);
        double left = box.x() + Math.max(first + gap, brief ? 0 : .5 * box.width());
        new Box(Math.min(left, box.right() - said.width(size, brief)), box.y(), said.width(size, brief), box.height())
                .place(said);
    }

    private double width(double size, boolean brief) {
        return here.width(size, brief) + said.width(size, brief);
    }

    private static void fit(Label label, double size, Box box) {
        TextFitter.fit(label, label.getText(), Math.min(size, .82 * box.height()), box.width() - 2);
        box.place(label);
    }
}
