package exhibit.view.staff;

import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import exhibit.view.knob.KnobFace;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A knob or button of the panel, drawn small: dark while it waits, lit while it is asked for, ticked when it is learned.
final class ControlFace extends Region {

    /// How it stands with a control in a lesson.
    enum State {
        WAITING, ASKED, LEARNED, LEFT_OUT
    }

    private static final double HALO = 1.28;
    private static final double HALO_LIGHT = .22;
    private static final double CAP = .74;

    private final KnobFace ring;
    private final Circle halo = new Circle();
    private final Circle cap = new Circle();
    private final Polyline tick = new Polyline();
    private final Polyline dash = new Polyline();
    private final Label name = new Label();
    private final boolean isKnob;
    private double letters = 16;

    /// @param isKnob whether it has a ring round it
    ControlFace(boolean isKnob, Color colour, String text) {
        this.isKnob = isKnob;
        ring = new KnobFace(colour);
        ring.setVisible(isKnob);
        halo.setFill(colour.deriveColor(0, 1, 1, HALO_LIGHT));
        cap.getStyleClass().add("cap");
        tick.getStyleClass().add("tick");
        dash.getStyleClass().add("dash");
        name.setText(text);
        name.getStyleClass().add("name");
        name.setAlignment(Pos.CENTER);
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("control");
        getChildren().addAll(halo, ring, cap, tick, dash, name);
        show(State.WAITING, 0);
    }

    /// @param heard how full the ring is while it is asked for, 0 to 1
    void show(State state, double heard) {
        halo.setVisible(state == State.ASKED);
        tick.setVisible(state == State.LEARNED);
        dash.setVisible(state == State.LEFT_OUT);
        getStyleClass().removeAll("asked", "done");
        if (state == State.ASKED)
            getStyleClass().add("asked");
        else if (state != State.WAITING)
            getStyleClass().add("done");
        switch (state) {
            case WAITING, LEFT_OUT -> ring.sleep();
            case ASKED -> ring.show(heard);
            case LEARNED -> ring.show(1);
        }
        requestLayout();
    }

    /// @param letters the size of plain words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    /// The size up to `letters` at which its name fits into a width.
    double fitting(double letters, double width) {
        double needed = TextFitter.width(name, name.getText(), letters);
        return letters * Math.min(1, width / Math.max(1, needed));
    }

    @Override
    protected void layoutChildren() {
        double text = 1.7 * letters;
        double radius = Math.min((getHeight() - text) / 2 / HALO, getWidth() / 2 / HALO);
        double x = getWidth() / 2;
        double y = (getHeight() - text) / 2;
        round(halo, x, y, HALO * radius);
        round(cap, x, y, isKnob ? CAP * radius : radius);
        new Box(x - radius, y - radius, 2 * radius, 2 * radius).place(ring);
        mark(tick, x, y, radius, -.26, .02, -.08, .2, .28, -.2);
        mark(dash, x, y, radius, -.2, 0, .2, 0);
        TextFitter.fit(name, name.getText(), letters, getWidth() - 4);
        new Box(0, getHeight() - text, getWidth(), text).place(name);
    }

    private static void round(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    private static void mark(Polyline line, double x, double y, double radius, double... corners) {
        line.setStrokeWidth(.1 * radius);
        line.getPoints().clear();
        for (int i = 0; i < corners.length; i += 2)
            line.getPoints().addAll(x + corners[i] * radius, y + corners[i + 1] * radius);
    }
}
