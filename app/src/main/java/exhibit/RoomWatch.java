package exhibit;

/// A thread that looks what is due in a station's room, and writes down which one it is in. Whatever goes wrong in one
/// round, the next one comes.
final class RoomWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 5000;

    private final RoomKeeper keeper;
    private final RoomMemory memory;
    private final RoomNotes notes = new RoomNotes();
    private final Thread thread = Thread.ofPlatform().daemon().name("room keeper").unstarted(this::go);
    private volatile boolean closed;

    RoomWatch(RoomKeeper keeper, RoomMemory memory) {
        this.keeper = keeper;
        this.memory = memory;
    }

    void start() {
        thread.start();
    }

    /// To the room that the station was in when it ended, if it was in one.
    void comeBack() {
        memory.read().ifPresent(keeper::comeBack);
    }

    private void go() {
        while (!closed)
            try {
                Thread.sleep(PAUSE_MILLIS);
                if (closed) return;
                keeper.look();
                memory.keep(keeper.remembered());
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException | Error e) {
                notes.say("the room was not looked after, that is tried again: " + e);
            }
    }

    /// What is to be remembered last is written.
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        memory.keep(keeper.remembered());
    }
}
