package exhibit.view.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Session;
import exhibit.model.Reconstruction;
import exhibit.story.DotGame;
import exhibit.training.Snapshot;
import exhibit.view.ExhibitScreen;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Places;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is seen of the game in each phase, and what is not seen yet.
final class GameScreenTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final Snapshot PENTAGON = Samples.pentagon(0);
    private static final int LAST = DotGame.ROUNDS - 1;

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void both_answers_come_in_the_same_frame_and_before_the_cover_lifts() {
        var plays = new Plays(PENTAGON, 7);
        var screen = plays.screen(plays.picked(plays.covered(0)), WIDTH, HEIGHT);
        assertEquals(0, Legible.find(screen.node(), Bubble.class).stream().filter(Legible::seen).count());
        var closed = region(image(screen), node(screen, Cover.class));
        Plays.show(screen, plays.said(0));
        var bubbles = Legible.find(screen.node(), Bubble.class).stream().filter(Legible::seen).toList();
        assertEquals(2, bubbles.size());
        var image = image(screen);
        for (var bubble : bubbles)
            assertTrue(count(image, bubble, Palette.STAR, Palette.BELL, Palette.FISH, Palette.LEAF,
                    Palette.KEY) > 20, () -> "nothing is named in " + bubble);
        assertEquals(closed, region(image, node(screen, Cover.class)));
    }

    /// Two games that differ in who comes differ in where the dot is, and in nothing else.
    @Test
    void while_it_is_covered_nothing_but_the_dot_tells_who_came() {
        for (long seed = 1; seed < 5; seed++) {
            var one = new Plays(PENTAGON, 0);
            var other = new Plays(PENTAGON, seed);
            for (int round : new int[]{0, 2, LAST}) {
                var a = one.covered(round);
                var b = other.covered(round);
                var before = one.screen(a, WIDTH, HEIGHT);
                var after = other.screen(b, WIDTH, HEIGHT);
                alike(image(before), image(after), List.of(dot(before, one, a), dot(after, other, b)),
                        node(before, Score.class));
            }
        }
    }

    private static void alike(Image a, Image b, List<double[]> dots, Node score) {
        for (int x = 0; x < WIDTH; x++)
            for (int y = 0; y < HEIGHT; y++) {
                double px = x, py = y;
                boolean apart = dots.stream().allMatch(dot -> Math.hypot(dot[0] - px, dot[1] - py) > 36)
                        && !score.getBoundsInParent().contains(x, y);
                assertTrue(!apart || a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y),
                        () -> "at " + px + ", " + py);
            }
    }

    @Test
    void the_dot_is_drawn_where_the_draw_lands() {
        for (long seed = 0; seed < 4; seed++)
            for (int round = 0; round < DotGame.ROUNDS; round++) {
                var plays = new Plays(Samples.pentagon(17), seed);
                var now = plays.covered(round);
                var screen = plays.screen(now, WIDTH, HEIGHT);
                var wanted = dot(screen, plays, now);
                var seen = middleOfWhite(image(screen), wanted[0], wanted[1]);
                assertEquals(wanted[0], seen[0], 1);
                assertEquals(wanted[1], seen[1], 1);
            }
    }

    @Test
    void what_was_wrong_is_crossed_when_the_cover_has_gone_and_not_before() {
        var plays = new Plays(PENTAGON, 3);
        var screen = plays.screen(plays.said(LAST), WIDTH, HEIGHT);
        assertFalse(plays.draw(plays.said(LAST)).machineIsRight());
        assertEquals(0, count(image(screen), screen.node(), Palette.CORAL));
        Plays.show(screen, plays.lifted(LAST));
        var image = image(screen);
        for (var part : List.of(Bubble.class, Score.class, Tapped.class))
            assertTrue(count(image, node(screen, part), Palette.CORAL) > 5, () -> "no cross in " + part);
    }

    @Test
    void the_score_is_the_games_and_open_until_the_cover_has_gone() {
        var plays = new Plays(PENTAGON, 5, true);
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            var lifted = plays.lifted(round);
            var game = Plays.game(lifted);
            for (var now : List.of(plays.said(round), lifted)) {
                var screen = plays.screen(now, WIDTH, HEIGHT);
                int open = now.equals(lifted) ? round + 1 : round;
                assertEquals(open, game.won(PENTAGON.embedding()).subList(0, open).size());
                assertEquals(score(game.won(PENTAGON.embedding()), open), marks(screen, 0));
                assertEquals(score(game.machineWon(PENTAGON.embedding()), open), marks(screen, 1));
            }
        }
    }

    private static String score(List<Boolean> won, int open) {
        var text = new StringBuilder();
        for (int round = 0; round < DotGame.ROUNDS; round++)
            text.append(round >= open ? 'o' : won.get(round) ? '+' : 'x');
        return text.toString();
    }

    /// What is drawn: a tick is full above its middle, a cross is coral in its middle.
    private static String marks(ExhibitScreen screen, int row) {
        var image = image(screen);
        var box = node(screen, Score.class).getBoundsInParent();
        double pitch = Math.min(.54 * box.getWidth() / DotGame.ROUNDS, .95 * box.getHeight() / 2);
        var text = new StringBuilder();
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            int x = (int) (box.getMaxX() - (DotGame.ROUNDS - round - .5) * pitch);
            int y = (int) (box.getMinY() + (row + .5) * box.getHeight() / 2);
            text.append(near(image, x, y, Palette.CORAL)
                    ? 'x'
                    : near(image, x, (int) (y - .25 * pitch), Palette.WORDS) ? '+' : 'o');
        }
        return text.toString();
    }

    private static boolean near(Image image, int x, int y, Color colour) {
        for (int dx = -1; dx <= 1; dx++)
            for (int dy = -1; dy <= 1; dy++)
                if (close(image.getPixelReader().getColor(x + dx, y + dy), colour)) return true;
        return false;
    }

    @Test
    void the_lid_rolls_up_in_four_tenths_of_a_second_and_never_fades() {
        var plays = new Plays(PENTAGON, 3);
        var screen = plays.screen(plays.said(0), WIDTH, HEIGHT);
        long start = System.nanoTime();
        Fx.await(() -> screen.move(start));
        Plays.show(screen, plays.lifted(0));
        int closed = lidEnds(screen);
        move(screen, start, 200);
        int half = lidEnds(screen);
        move(screen, start + 200_000_000, 220);
        int open = lidEnds(screen);
        assertTrue(closed > 1.7 * half && half > 2 * open, closed + " " + half + " " + open);
        assertEquals(1, node(screen, Cover.class).getOpacity());
    }

    private static void move(ExhibitScreen screen, long from, int millis) {
        Fx.await(() -> {
            for (int passed = 20; passed <= millis; passed += 20)
                screen.move(from + passed * 1_000_000L);
            Plays.lay(screen);
        });
    }

    /// How far down the lid's own colour reaches, beside its slats.
    private static int lidEnds(ExhibitScreen screen) {
        var image = image(screen);
        var box = node(screen, Cover.class).getBoundsInParent();
        int x = (int) (box.getMinX() + .07 * box.getWidth());
        int last = 0;
        for (int y = (int) box.getMinY(); y < box.getMaxY(); y++)
            if (close(image.getPixelReader().getColor(x, y), Palette.LINE)) last = y;
        return last;
    }

    private static double[] dot(ExhibitScreen screen, Plays plays, Session now) {
        var learned = plays.learned();
        var h = Reconstruction.of(learned.embedding(),
                plays.draw(now).strengths().stream().mapToDouble(x -> x).toArray()).hidden();
        var disc = (Disc) node(screen, Disc.class);
        var box = disc.localToScene(disc.getLayoutBounds());
        var turn = new Turn();
        turn(turn, learned);
        var places = Places.of(learned.embedding(), turn);
        return new double[]{box.getCenterX() + disc.radius() * along(h, learned, places.x),
            box.getCenterY() + disc.radius() * along(h, learned, places.y)};
    }

    /// As a disc turns it that shows it.
    private static void turn(Turn turn, Snapshot learned) {
        Fx.await(() -> new Disc(turn).show(learned, 0));
    }

    /// A map of the plane is known by where it takes two vectors.
    private static double along(List<Double> h, Snapshot learned, double[] tips) {
        var e = learned.embedding();
        double a = e.coordinate(0, 0), b = e.coordinate(0, 1), c = e.coordinate(1, 0), d = e.coordinate(1, 1);
        double det = a * d - b * c;
        return (h.get(0) * d - h.get(1) * c) / det * tips[0] + (a * h.get(1) - b * h.get(0)) / det * tips[1];
    }

    private static double[] middleOfWhite(Image image, double x, double y) {
        double sumX = 0, sumY = 0;
        int count = 0;
        for (int px = (int) (x - 11); px <= x + 11; px++)
            for (int py = (int) (y - 11); py <= y + 11; py++)
                if (close(image.getPixelReader().getColor(px, py), Palette.SUM)) {
                    sumX += px + .5;
                    sumY += py + .5;
                    count++;
                }
        return new double[]{sumX / count, sumY / count};
    }

    private static Node node(ExhibitScreen screen, Class<? extends Node> type) {
        return Legible.find(screen.node(), type).stream().filter(Legible::seen).findFirst().orElseThrow();
    }

    private static Image image(ExhibitScreen screen) {
        return Fx.ask(() -> Picture.image(screen.node(), WIDTH, HEIGHT));
    }

    private static List<Integer> region(Image image, Node node) {
        Bounds box = node.getBoundsInParent();
        var all = new ArrayList<Integer>();
        for (int x = (int) box.getMinX(); x < box.getMaxX(); x++)
            for (int y = (int) box.getMinY(); y < box.getMaxY(); y++)
                all.add(image.getPixelReader().getArgb(x, y));
        return all;
    }

    private static int count(Image image, Node node, Color... colours) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        int count = 0;
        for (int x = (int) Math.max(0, box.getMinX()); x < Math.min(WIDTH, box.getMaxX()); x++)
            for (int y = (int) Math.max(0, box.getMinY()); y < Math.min(HEIGHT, box.getMaxY()); y++)
                for (var colour : colours)
                    if (close(image.getPixelReader().getColor(x, y), colour)) count++;
        return count;
    }

    private static boolean close(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue()) < .03;
    }
}
