package exhibit.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.station.counts.Export;
import exhibit.station.counts.ExportForm;
import exhibit.station.settings.CsvStyle;
import exhibit.station.counts.UsageCounter;
import exhibit.training.ExperimentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted of visits that go through the exhibit.
final class VisitCountTest {

    private static final int VISITS = 5;
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");
    private final SessionReducer journey = new SessionReducer(new Controls(() -> 7), List.of("en", "de"),
            Waiting.USUAL);

    @Test
    void a_visit_counts_each_chapter_room_and_language_once_and_every_recipe_it_asked_for() throws IOException {
        try (var tally = new UsageCounter(folder.resolve("counts.db"), Clock.fixed(NOON, ZoneOffset.UTC), () -> 0,
                Duration.ofHours(1))) {
            for (int visit = 0; visit < VISITS; visit++)
                visit(tally);
        }
        var files = new Export(1, folder.resolve("counts.db"), "{}", new ExportForm("1", NOON, CsvStyle.COMMA))
                .to(folder);
        var counts = read(files.getFirst());
        for (var what : List.of("room.minute", "chapter.room-for-two", "chapter.only-the-dot", "room.play",
                "room.by-hand",
                "language.en", "language.de", "resets", "visits"))
            assertEquals(1, counts.lines().filter(line -> line.endsWith("," + what + "," + VISITS)).count(), counts);
        assertEquals(
                "station,version,recipe,kept (1)\n1,1," + ExperimentCode.of(Controls.OPENING).orElseThrow() + ",10\n",
                read(files.get(1)));
    }

    /// Through two chapters in two languages, twice to the recipe, into a room and away.
    private void visit(UsageCounter tally) {
        var count = new VisitCount(tally);
        var now = journey.fresh(0);
        for (var wish : List.of(new Request.Touch(), new Request.Next(), new Request.Language(),
                new Request.Go(new MenuEntry.ToChapter(3)),
                new Request.Go(new MenuEntry.ToPlay(false)), new Request.Go(new MenuEntry.ToChapter(0)),
                new Request.Go(new MenuEntry.ToPlay(false)), new Request.Recipe(), new Request.Keys(),
                new Request.Back(),
                new Request.Back(), new Request.Recipe(),
                new Request.Go(new MenuEntry.Through(exhibit.control.Wing.BY_HAND)))) {
            tally.hand("screen");
            now = saw(count, now, journey.after(now, wish, 0));
        }
        saw(count, now, journey.at(now, 90_000_000_000L));
    }

    private static Session saw(VisitCount count, Session before, Session now) {
        count.saw(before, now);
        return now;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
