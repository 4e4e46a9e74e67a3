package exhibit;

import exhibit.thread.SupervisedThread;

/// A thread that looks what is due in a station's room, and writes down which one it is in. Whatever goes wrong in one
/// round, the next one comes.
final class RoomWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 5000;

    private final RoomKeeper keeper;
    private final RoomMemory memory;
    private final SupervisedThread thread = new SupervisedThread("room keeper", this::go);
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

    private void go() throws InterruptedException {
        for (Thread.sleep(PAUSE_MILLIS); !closed; Thread.sleep(PAUSE_MILLIS)) {
            keeper.look();
            memory.keep(keeper.remembered());
        }
    }

    /// What is to be remembered last is written.
    @Override
    public void close() {
        closed = true;
        thread.join(PATIENCE_MILLIS);
        memory.keep(keeper.remembered());
    }
}
