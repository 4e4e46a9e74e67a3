package exhibit.view.staff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.hardware.midi.MidiLesson;
import exhibit.hardware.midi.MidiMap;
import exhibit.hardware.midi.MidiPanel;
import exhibit.text.Words;
import exhibit.view.LayoutTest;
import exhibit.view.Legible;
import exhibit.view.Picture;
import exhibit.view.Samples;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Pill;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What staff read of the station, and what they take away.
final class FactPageTest {

    private final CompletableFuture<StaffActions.Fact> export = new CompletableFuture<>();
    private final Staff staff = Fx.ask(() -> at("en", export));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @Test
    void an_export_says_what_came_of_it_when_it_is_done() {
        Fx.await(staff::open);
        fire("Save counts to USB stick");
        assertTrue(reads("Saving… Leave the USB stick in."));
        export.complete(StaffActions.Fact.of("export.done", 3, "/media/stick"));
        assertTrue(reads("Saved and checked: 3 files on /media/stick. You can remove the stick."));
        fire("Back");
        assertTrue(reads("For staff"));
    }

    @Test
    void staff_who_left_meanwhile_are_not_called_back() {
        Fx.await(staff::open);
        fire("Save counts to USB stick");
        fire("Back");
        fire("Station status");
        export.complete(StaffActions.Fact.of("export.none", "x"));
        assertTrue(reads("Station 7, version 0.1.0"));
    }

    static Stream<Arguments> screens() {
        return LayoutTest.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_word_can_be_read(int width, int height, String language) {
        var facts = CompletableFuture.completedFuture(
                StaffActions.Fact.of("export.none", "superposition-station.txt"));
        for (var page : List.of("staff.health", "staff.export", "")) {
            var screen = Fx.ask(() -> {
                var fresh = Samples.screen(language);
                var desk = at(language, facts);
                fresh.lay(desk);
                desk.open();
                desk.note(StaffSamples.oneFault());
                if (!page.isEmpty()) fire(desk, Words.in(language).text(page));
                Picture.image(fresh.node(), width, height);
                return fresh;
            });
            Legible.check(screen, width, height, language);
        }
    }

    private static Staff at(String language, CompletableFuture<StaffActions.Fact> export) {
        return new Staff(Samples.controls(Words.in(language)),
                new MidiLesson(new MidiPanel(MidiMap.NOTHING), _ -> Optional.empty()), Samples.keys(), new Busy(export),
                RoomDesk.NONE);
    }

    private void fire(String word) {
        Fx.await(() -> fire(staff, word));
    }

    private static void fire(Staff staff, String word) {
        Legible.find(staff, Pill.class).stream().filter(pill -> word.equals(pill.getAccessibleText())).findFirst()
                .orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
    }

    private boolean reads(String words) {
        return Fx.ask(() -> Legible.visible(staff).stream().map(Label::getText).anyMatch(words::equals));
    }

    /// A station with everything to tell.
    record Busy(CompletableFuture<StaffActions.Fact> export) implements StaffActions {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public List<Fact> health() {
            return List.of(Fact.of("health.faults"), Fact.of("health.notes"), Fact.of("health.uncounted"),
                    Fact.of("health.throttled", "50005"), Fact.of("health.clock"),
                    Fact.of("health.station", "7", "0.1.0"), Fact.of("health.uptime", 8760, 59),
                    Fact.of("health.temperature", 81.5), Fact.of("health.disk", 28_123.),
                    Fact.of("health.exported", Date.from(Instant.parse("2026-06-02T12:00:00Z"))));
        }
    }
}
