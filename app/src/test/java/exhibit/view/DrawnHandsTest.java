package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.AnyHand;
import exhibit.control.MenuEntry;
import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.view.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Hands that mean nothing, at the panel, on the keys and on what the screen itself offers, while every frame is drawn.
final class DrawnHandsTest {

    private static final int DEEDS = 20_000;
    private static final int BLOCKS = 64;
    private static final int AT_THE_PANEL = 7;
    private static final int FRAMES_AT_ONCE = 40;
    private static final long FRAME_NANOS = 60_000_000;
    private static final int AWAY_SECONDS = 99;

    /// Deeds a frame, at the mean.
    private static final double[] HASTE = {28, .4, 4, 1};

    /// From and to which kind of deed: who looks for answers, who does everything, who is mostly at the panel.
    private static final List<int[]> KINDS = List.of(new int[]{0, 4}, new int[]{0, 9}, new int[]{2, 12});

    /// The chapter that holds most of what a hand can do at once.
    private static final int PRESSING = IntStream.range(0, Chapter.all().size())
            .filter(at -> Chapter.all().get(at).presses()).findFirst().orElseThrow();

    private static final List<MenuEntry> ENTRIES = MenuEntry.all();
    private static final List<KeyCode> KEYS = List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.LEFT,
            KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PLUS, KeyCode.MINUS, KeyCode.HOME);
    private static final List<int[]> SHAPES = List.of(new int[]{480, 320}, new int[]{320, 480}, new int[]{400, 400},
            new int[]{720, 320});

    private final SplittableRandom random = new SplittableRandom(19);
    private final AnyHand hand = new AnyHand(random);
    private final List<Throwable> thrown = new ArrayList<>();
    private int deeds;

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @Test
    void twenty_thousand_hands_break_no_frame_answer_nothing_unseen_and_read_nothing_of_another_picture() {
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        var visit = Fx.ask(() -> new DrawnVisit(random));
        try {
            Thread.setDefaultUncaughtExceptionHandler((_, e) -> thrown.add(e));
            for (int block = 0; block < BLOCKS; block++) {
                int at = block;
                Fx.await(() -> some(visit, at));
                assertEquals(List.of(), thrown);
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(handler);
            Fx.await(visit::close);
        }
        var came = visit.came();
        assertTrue(came.keySet().containsAll(List.of("Attract", "Minute", "Story", "Game", "Play", "Menu", "Recipe",
                "large", "calm")) && came.keySet().containsAll(Words.languages()), came::toString);
        assertTrue(deeds >= DEEDS, () -> deeds + " deeds");
        assertTrue(came.getOrDefault("answers", 0) >= 10, came::toString);
    }

    /// Some frames of a visitor who is wild, quick or slow, and comes in anywhere, or after all went back to the start.
    private void some(DrawnVisit visit, int block) {
        var robot = new Robot();
        switch (block % 4) {
            case 0 -> visit.go(ENTRIES.get(block / 4 % ENTRIES.size()));
            case 1 -> visit.go(new MenuEntry.ToChapter(random.nextInt(Chapter.all().size())));
            case 2 -> visit.go(new MenuEntry.ToChapter(PRESSING));
            default -> leave(visit);
        }
        visit.frame(); // a window takes its new size with the toolkit's next pulse, which may have come since the last frame
        double deedsAFrame = HASTE[block % HASTE.length];
        var kinds = KINDS.get(random.nextInt(KINDS.size()));
        for (int frame = 0; frame < FRAMES_AT_ONCE; frame++) {
            int many = (int) (deedsAFrame * 2 * random.nextDouble() + random.nextDouble());
            for (int i = 0; i < many; i++) {
                visit.pass(FRAME_NANOS / (many + 1));
                any(visit, robot, random.nextInt(kinds[0], kinds[1]));
            }
            visit.pass(FRAME_NANOS / (many + 1));
            visit.frame();
        }
    }

    private void leave(DrawnVisit visit) {
        for (int second = 0; second < AWAY_SECONDS; second += 9) {
            visit.pass(9_000_000_000L);
            visit.frame();
        }
        var shape = SHAPES.get(random.nextInt(SHAPES.size()));
        visit.resize(shape[0], shape[1]);
        visit.frame();
    }

    /// @param kind of what is done; the first few only look for answers
    private void any(DrawnVisit visit, Robot robot, int kind) {
        deeds++;
        switch (visit.isAway() ? AT_THE_PANEL : kind) {
            case 0, 1, 2 -> tap(visit, robot, DrawnHandsTest::isAnswer);
            case 3, 4 -> tap(visit, robot, _ -> true);
            case 5 -> anywhere(visit, robot);
            case 6 -> robot.keyType(KEYS.get(random.nextInt(KEYS.size())));
            default -> visit.use(hand.action());
        }
    }

    /// One of the screen's own targets, wherever it is.
    private void tap(DrawnVisit visit, Robot robot, Predicate<Node> wanted) {
        var targets = visit.targets().stream().filter(wanted).toList();
        if (targets.isEmpty()) return;
        var target = targets.get(random.nextInt(targets.size()));
        var box = target.getLayoutBounds();
        var at = target.localToScreen(box.getCenterX(), box.getCenterY());
        assertTrue(visit.screen().node().getLayoutBounds().contains(visit.screen().node().screenToLocal(at)),
                () -> target + " is no place to be tapped, but " + box + " at " + at + ": " + visit.session());
        robot.mouseMove(at);
        robot.mouseClick(MouseButton.PRIMARY);
    }

    /// A thing on the disc, an answer or the way on.
    private static boolean isAnswer(Node node) {
        return Stream.of("thing-button", "choice", "filled").anyMatch(node.getStyleClass()::contains);
    }

    private void anywhere(DrawnVisit visit, Robot robot) {
        var box = visit.screen().node().getLayoutBounds();
        robot.mouseMove(visit.screen().node().localToScreen(random.nextDouble(box.getWidth()),
                random.nextDouble(box.getHeight())));
        robot.mouseClick(MouseButton.PRIMARY);
    }
}
