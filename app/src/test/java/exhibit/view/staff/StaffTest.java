package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Controls;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.keyboard.KeyLesson;
import exhibit.hardware.keyboard.KeyMap;
import exhibit.hardware.keyboard.Keyboard;
import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.text.MadeUp;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.view.ExhibitScreen;
import exhibit.view.KeyPanel;
import exhibit.view.Legible;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Staff at the exhibit, with a key and a MIDI box.
final class StaffTest {

    private static final Action DOWN = new Action.Pressed(Button.STAFF_KEY);

    private final MidiPanel box = new MidiPanel(MidiMap.NOTHING);
    private final Keyboard keyboard = new Keyboard(KeyMap.NOTHING);
    private final ExhibitScreen screen = Fx.ask(() -> Samples.screen("en"));
    private final LaboratoryScreen laboratory = Fx
            .ask(() -> new LaboratoryScreen(MadeUp.STUDIES, MadeUp.WORDS));
    private final Staff staff = Fx.ask(() -> new Staff(Samples.controls(Words.in("en")),
            new MidiLesson(box, _ -> Optional.empty()), new KeyLesson(keyboard, _ -> Optional.empty()),
            StaffActions.NONE, RoomDesk.NONE));
    private final AtomicReference<Experiment> wanted = new AtomicReference<>(Controls.OPENING);
    private final Stage stage = Fx.ask(Stage::new);

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        box.listen(event -> hear(event));
        Fx.await(() -> {
            screen.lay(staff);
            screen.show(Samples.pentagon(0));
            new KeyPanel(keyboard, screen, laboratory).listen(event -> hear(event));
            stage.setScene(new Scene(screen.node(), 800, 480));
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        box.close();
        Fx.await(stage::close);
    }

    @Test
    void the_keyboard_opens_and_closes_it_in_the_same_window() throws InterruptedException {
        for (int tries = 0; !Fx.ask(this::hasFocus) && tries < 500; tries++)
            Thread.sleep(10);
        int windows = Fx.ask(() -> Window.getWindows().size());
        type(KeyCode.DIGIT0);
        assertTrue(staff.isVisible());
        assertFalse(screen.knob(Knob.FIRST).getParent().getParent().isVisible());
        assertEquals(windows, Fx.ask(() -> Window.getWindows().size()));
        type(KeyCode.DIGIT0);
        assertFalse(staff.isVisible());
        type(KeyCode.Q);
        assertEquals(.5, wanted().hyperparameters().sparsity());
    }

    @Test
    void staff_read_how_to_mend_what_does_not_work() {
        opens();
        Fx.await(() -> screen.note(StaffSamples.oneFault()));
        assertTrue(reads("Second knob") && reads("Its wires make noise; is one loose?"));
        Fx.await(() -> screen.note(StaffSamples.noFaults()));
        assertTrue(reads("Every control that is connected works.") && !reads("Second knob"));
    }

    @Test
    void a_box_is_learned_on_the_screen_and_then_turns_the_dials() throws InterruptedException {
        learn();
        assertTrue(reads("Turn the knob you want to use as"));
        speak(() -> {
            for (int knob = 0; knob < Knob.values().length; knob++)
                for (int value : new int[]{1, 1, 2, 1, 127, 127})
                    say(ShortMessage.CONTROL_CHANGE, 20 + knob, value);
        });
        assertTrue(reads("Press the pad you want to use as"));
        speak(() -> IntStream.range(36, 40).forEach(pad -> say(ShortMessage.NOTE_ON, pad, 100)));
        assertTrue(reads("Controller set up"));
        assertEquals(Controls.OPENING, wanted());
        speak(() -> say(ShortMessage.CONTROL_CHANGE, 20, 4));
        assertEquals(.9, wanted().hyperparameters().sparsity());
        speak(() -> say(ShortMessage.NOTE_ON, 36, 100));
        assertNotEquals(Controls.OPENING.seed(), wanted().seed());
    }

    @Test
    void staff_try_the_panel_and_read_which_wires_are_swapped() {
        opens();
        fire("Try the panel");
        assertTrue(reads("Turn a knob, press a button"));
        turn(2);
        assertTrue(reads("Each comes") && reads("Steps to the right: 2"));
        turn(-3);
        assertTrue(reads("Steps to the left: 1. If your hand turned right, A and B are swapped."));
        used(new Action.TurnedTo(Knob.SECOND, .31));
        assertTrue(reads("Equal") && reads("Position: 31%"));
        used(new Action.Pressed(Button.FIRST));
        used(new Action.Pressed(Button.FIRST));
        assertTrue(reads("Shuffle") && reads("Pressed: 2 times"));
    }

    private void turn(int detents) {
        used(new Action.Turned(Knob.FIRST, detents));
    }

    private void used(Action event) {
        staff.hear(event);
        Fx.await(staff::move);
    }

    @Test
    void closing_the_page_ends_the_lesson() throws InterruptedException {
        learn();
        assertFalse(opens());
        speak(() -> IntStream.range(0, 6).forEach(_ -> say(ShortMessage.CONTROL_CHANGE, 20, 1)));
        learn();
        assertEquals("Each comes", Fx.ask(this::title));
    }

    @Test
    void the_way_back_closes_it_and_the_key_opens_it_again() {
        assertTrue(opens());
        fire("Back to the exhibit");
        assertFalse(staff.isVisible());
        assertTrue(opens());
    }

    @Test
    void at_night_the_exhibit_is_dark_and_staff_still_come_in() {
        Fx.await(() -> screen.sleep(true));
        assertFalse(isSeen(screen.knob(Knob.FIRST)));
        assertTrue(opens());
        assertTrue(reads("For staff"));
        Fx.await(() -> screen.sleep(false));
        assertFalse(opens());
        assertTrue(isSeen(screen.knob(Knob.FIRST)));
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void cancelled_one_is_back_where_one_chose() {
        learn();
        fire("Cancel");
        assertTrue(reads("For staff"));
    }

    private Experiment wanted() {
        return Objects.requireNonNull(wanted.get());
    }

    private void learn() {
        assertTrue(opens());
        fire("Set up a MIDI controller");
    }

    private void hear(ControlEvent event) {
        if (event instanceof Hand(_, var action))
            hear(action);
    }

    private void hear(Action action) {
        staff.hear(action);
        wanted.updateAndGet(now -> new Controls(() -> 7).after(now, action));
    }

    private boolean opens() {
        hear(DOWN);
        frame();
        return staff.isVisible();
    }

    private void frame() {
        Fx.await(() -> screen.move(System.nanoTime()));
    }

    private boolean hasFocus() {
        stage.requestFocus();
        return stage.isFocused() && stage.getScene().getFocusOwner() != null;
    }

    private void type(KeyCode key) {
        Fx.await(() -> new Robot().keyType(key));
        frame();
    }

    private void fire(String word) {
        Fx.await(() -> Legible.find(screen.node(), Pill.class).stream()
                .filter(pill -> word.equals(pill.getAccessibleText())).findFirst().orElseThrow()
                .executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
        frame();
    }

    private boolean reads(String words) {
        return Fx.ask(() -> Legible.visible(screen.node()).stream().map(Label::getText).anyMatch(words::equals));
    }

    private String title() {
        return Legible.visible(screen.node()).stream().filter(l -> l.getStyleClass().contains("title")).findFirst()
                .orElseThrow().getText();
    }

    /// A box speaks on a thread of its own.
    private void speak(Runnable words) throws InterruptedException {
        var voice = Thread.ofPlatform().start(words);
        voice.join();
        frame();
    }

    private void say(int command, int number, int value) {
        try {
            box.hear(new ShortMessage(command, 0, number, value));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
