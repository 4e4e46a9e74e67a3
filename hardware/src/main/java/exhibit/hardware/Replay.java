package exhibit.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// A recorded session as a panel: each line a time in milliseconds since the start and an event, "1200 turned first +1".
/// For tests, for films, and for finding out what went wrong.
public final class Replay implements ControlPanel {

    private record Moment(long millis, Action action) {}

    private final List<Moment> moments = new ArrayList<>();

    /// @throws IllegalArgumentException naming the line that is wrong
    public Replay(String text) {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) add(line.strip(), number);
        }
    }

    /// A line for a session's file.
    public static String line(long millis, ControlEvent event) {
        return millis + " " + EventText.of(event);
    }

    /// Plays on a thread of its own, at the pace of the recording.
    @Override
    public void listen(Consumer<ControlEvent> listener) {
        Thread.ofPlatform().daemon().name("replay").start(() -> {
            long begun = System.nanoTime();
            for (var moment : moments) {
                for (long wait; (wait = begun + moment.millis * 1_000_000 - System.nanoTime()) > 0;)
                    LockSupport.parkNanos(wait);
                listener.accept(new Hand(Origin.REPLAY, moment.action));
            }
        });
    }

    /// All that a hand did, at once and in order.
    public List<Action> actions() {
        return moments.stream().map(Moment::action).toList();
    }

    private void add(String line, int number) {
        int space = line.indexOf(' ');
        try {
            long millis = Long.parseLong(line.substring(0, Math.max(space, 0)));
            EventText.parse(line.substring(space + 1)).ifPresent(action -> moments.add(new Moment(millis, action)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": '" + line
                    + "' is not of the form '1200 turned first +1'", e);
        }
    }
}
