package exhibit;

import exhibit.command.StationCommand;
import exhibit.command.station.HomeFolder;
import exhibit.room.wire.RoomCode;
import exhibit.station.AtomicFile;
import exhibit.station.settings.TypedAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinylog.Logger;

/// The room that this station is in, as the disk knows it, so that a power cut takes nobody out of the class. Three
/// lines: the code, how the station came in, where the others were. Whoever reads them comes into the room, so the file
/// is its user's alone.
final class RoomMemory {

    private static final String OPENED = "open ";
    private static final String JOINED = "join ";

    private final Optional<Path> file;
    private Optional<RoomEntry> kept = Optional.empty();
    private boolean complained;

    /// @param file empty where nothing is kept
    RoomMemory(Optional<Path> file) {
        this.file = file;
    }

    /// A kiosk's; a window on someone's desk keeps nothing.
    static RoomMemory of(StationCommand.Wish wish) {
        return new RoomMemory(wish.kiosk()
                ? Optional.of(HomeFolder.state(wish.settings()).path().resolve("room"))
                : Optional.empty());
    }

    /// The room that the station was in when it ended; what cannot be read is left aside.
    synchronized Optional<RoomEntry> read() {
        kept = file.filter(Files::exists).flatMap(RoomMemory::read);
        return kept;
    }

    private static Optional<RoomEntry> read(Path file) {
        try {
            return Optional.of(entry(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (IOException | IllegalArgumentException e) {
            Logger.warn("this station does not go back into its room: what is kept of it in " + file
                    + " cannot be read (" + e.getClass().getSimpleName() + ")");
            return Optional.empty();
        }
    }

    /// Waits for the disk.
    ///
    /// @param now the room that the station is in; empty where it is in none, and the last one is forgotten
    synchronized void keep(Optional<RoomEntry> now) {
        if (file.isEmpty() || now.equals(kept)) return;
        kept = now; // a disk that refuses is asked again when there is news
        try {
            if (now.isPresent())
                AtomicFile.write(file.get(), text(now.get()).getBytes(StandardCharsets.US_ASCII));
            else
                Files.deleteIfExists(file.get());
            complained = false;
        } catch (IOException e) {
            if (!complained) Logger.warn("what is kept of this station's room is not what it is: " + e.getMessage());
            complained = true;
        }
    }

    private static String text(RoomEntry entry) {
        return String.join("\n", entry.code().shown(), entry.map().map(OPENED::concat).orElse(JOINED + entry.sought()),
                String.join(",", entry.others()), "");
    }

    /// @throws IllegalArgumentException where `text` has not written it
    private static RoomEntry entry(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4) throw new IllegalArgumentException("it has not three lines");
        var code = RoomCode.of(lines[0]);
        var way = lines[1].startsWith(JOINED)
                ? RoomEntry.joined(code, sought(lines[1].substring(JOINED.length())))
                : RoomEntry.opened(code, map(lines[1]));
        var entry = new RoomEntry(code, way.map(), way.sought(), others(lines[2]));
        if (text(entry).equals(text)) return entry;
        throw new IllegalArgumentException("it is not written as this program writes it");
    }

    private static String sought(String typed) {
        TypedAddress.all(typed);
        return typed;
    }

    private static String map(String way) {
        return RoomEntry.MAPS.stream().filter(map -> way.equals(OPENED + map)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody comes in like that"));
    }

    private static List<String> others(String line) {
        return Stream.of(line.split(",", -1)).filter(RoomEntry::isPlace).toList();
    }
}
