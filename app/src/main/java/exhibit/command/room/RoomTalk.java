package exhibit.command.room;

import exhibit.control.ClassHold;
import exhibit.room.member.Room;
import exhibit.room.wire.ExhibitStatus;
import exhibit.room.wire.ExhibitText;
import exhibit.room.wire.RoomState;
import exhibit.room.wire.RoomText;
import exhibit.room.wire.TeacherWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tinylog.Logger;

/// A station's talk with the exhibit beside it: out goes what is new in the room, in comes what is seen, and what
/// a teacher wants. When the exhibit ends, so does the station.
final class RoomTalk {

    private final Room room;
    private final PrintWriter out;
    private volatile boolean ended;

    RoomTalk(Room room, PrintWriter out) {
        this.room = room;
        this.out = out;
    }

    /// Comes back when the exhibit has ended.
    void run() throws InterruptedException {
        Thread.ofPlatform().name("exhibit").daemon().start(this::listen);
        var told = RoomState.UNKNOWN;
        while (!ended) {
            var now = room.state();
            RoomText.news(told, now).forEach(out::println);
            out.flush();
            told = now;
            Thread.sleep(RoomWork.LOOK_MILLIS);
        }
    }

    private void listen() {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine())
                hear(line);
        } catch (IOException _) {
            // an exhibit that cannot be heard any more has ended
        } finally {
            ended = true;
        }
    }

    /// What a line says; a class is kept only at places that there are.
    ///
    /// @throws IllegalArgumentException where it says nothing
    static ExhibitText.Said said(String line) {
        var said = ExhibitText.of(line);
        if (said instanceof TeacherWord.Lock(var place) && !place.isEmpty() && !ClassHold.places().contains(place))
            throw new IllegalArgumentException("'" + line + "' is said of no place that there is");
        return said;
    }

    private void hear(String line) {
        try {
            switch (said(line)) {
                case ExhibitStatus seen -> room.show(seen);
                case TeacherWord word -> room.tell(word);
            }
        } catch (RuntimeException e) {
            // The exhibit goes on, and whoever stands at it sees that nothing has changed.
            Logger.warn("the room has not heard '" + line + "': " + e.getMessage());
        }
    }
}
