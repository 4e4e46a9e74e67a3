package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.story.Response;
import exhibit.view.kit.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;

/// What a disc is drawn on, one above the other: what lies still, the light of a flat figure, which is dear and seldom
/// changes, the arrows, and the dot.
final class DiscLayers {

    private static final double STEP = 16;

    private final Canvas ground = new Canvas();
    private final Canvas light = new Canvas();
    private final Canvas arrows = new Canvas();
    private final Dot dot = new Dot();
    private final Reach reach = new Reach();
    private final Turn turn;
    private DiscGround.Look look = DiscGround.Look.of(0, false);
    private FigureStage lit = FigureStage.NONE;
    private double[] litX = {};
    private double[] litY = {};
    private double width;
    private double height;
    private double radius;

    DiscLayers(Turn turn) {
        this.turn = turn;
        light.setClip(new Rectangle());
        arrows.setClip(new Rectangle());
    }

    List<Node> nodes() {
        return List.of(ground, light, arrows, dot.node());
    }

    /// @param radius how many pixels norm 1 is
    void size(double width, double height, double radius) {
        if (this.width == width && this.height == height) return;
        this.width = width;
        this.height = height;
        this.radius = radius;
        look = DiscGround.Look.of(0, false);
        litX = new double[0];
    }

    /// All of one frame.
    void draw(DiscFrame frame, Places places) {
        ground(DiscGround.Look.of(frame.hidden(), frame.scene().face()));
        var stage = frame.seen().isPresent() ? frame.figure() : FigureStage.NONE;
        clip(frame, places);
        light(frame.isSolid() ? FigureStage.NONE : stage, places);
        var gc = cleared(arrows);
        arrows(gc, frame, stage, new DiscPicture(gc, turn, radius, places));
        dot.node().setVisible(frame.sample().isPresent());
        frame.sample().ifPresent(sample -> land(gc, frame, sample));
        gc.restore();
    }

    /// What is not drawn on is not painted: on a large screen that is a third of the disc, and what stands beside it.
    private void clip(DiscFrame frame, Places places) {
        var plain = frame.plain();
        plain.ifPresent(seen -> reach.of(seen, frame, turn, places));
        double right = plain.isPresent() ? stepped(reach.right()) : width;
        double down = plain.isPresent() ? stepped(reach.down()) : height;
        for (var layer : List.of(light, arrows))
            if (layer.getClip() instanceof Rectangle clip) {
                clip.setX(Math.max(0, Math.rint(width / 2) - right));
                clip.setY(Math.max(0, Math.rint(height / 2) - down));
                clip.setWidth(Math.min(width - clip.getX(), 2 * right));
                clip.setHeight(Math.min(height - clip.getY(), 2 * down));
            }
    }

    /// In pixels, and seldom another.
    private double stepped(double reach) {
        return STEP * Math.ceil((radius * reach + 1) / STEP);
    }

    private void ground(DiscGround.Look wanted) {
        if (look.equals(wanted)) return;
        look = wanted;
        var gc = cleared(ground);
        DiscGround.machine(gc, look, Disc.RING * radius);
        gc.restore();
    }

    /// Only where it changes: a gradient costs more than all the rest.
    private void light(FigureStage stage, Places places) {
        if (lit.equals(stage) && (stage.light() == 0
                || (Arrays.equals(litX, places.x) && Arrays.equals(litY, places.y))))
            return;
        light.setVisible(stage.light() > 0);
        lit = stage;
        litX = places.x;
        litY = places.y;
        var gc = cleared(light);
        FigurePicture.flat(gc, places, stage, radius);
        gc.restore();
    }

    private void arrows(GraphicsContext gc, DiscFrame frame, FigureStage stage, DiscPicture picture) {
        boolean body = frame.isSolid() && stage.inside() == 1;
        if (frame.isSolid() && !body)
            DiscGround.equator(gc, turn, radius);
        picture.light(frame.sample(), frame.scene().marks().asked());
        picture.bare(frame.scene().content() == DiscScene.Content.ARROWS);
        frame.seen().ifPresent(snapshot -> {
            picture.behind(snapshot, frame.trails(), frame.nanos(),
                    !body && frame.sample().isEmpty() && frame.scene().content() == DiscScene.Content.LEARNED);
            frame.scene().pressed()
                    .ifPresent(things -> picture.answers(new Response(snapshot.embedding(), things)));
        });
        if (frame.scene().content() == DiscScene.Content.DOT)
            frame.shown().ifPresent(snapshot -> frame.sample()
                    .ifPresent(pulls -> picture.threads(snapshot, pulls, frame.entry())));
        else {
            picture.arrows(frame.hidden(), stage, lit(frame, picture));
            picture.marks(frame.scene().marks());
        }
    }

    private static Optional<Runnable> lit(DiscFrame frame, DiscPicture picture) {
        return frame.seen().flatMap(snapshot -> frame.sample().map(sample -> () -> picture.lit(snapshot, sample)));
    }

    private void land(GraphicsContext gc, DiscFrame frame, ForwardPass pass) {
        dot.dress(Disc.RING * radius, frame.scene().face());
        if (!frame.calm())
            dot.trail(gc, pass, turn, radius);
        dot.put(width / 2 + radius * turn.right(pass, pass.moved()),
                height / 2 + radius * turn.down(pass, pass.moved()));
    }

    private GraphicsContext cleared(Canvas canvas) {
        var gc = new Box(0, 0, width, height).cleared(canvas);
        gc.save();
        gc.translate(width / 2, height / 2);
        return gc;
    }
}
