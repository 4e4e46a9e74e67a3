package exhibit.view;

import exhibit.training.Snapshot;

/// One of the ways in which free play is seen: for all, for experts, in large letters.
interface FreePlay {

    /// @param nanos when this is, for what fades
    void show(Snapshot snapshot, long nanos);

    /// What is read, not watched.
    void read(Snapshot snapshot);

    /// @param calm whether nothing turns by itself
    void calm(boolean calm);

    /// Once a frame: lets time pass for what fades or turns.
    void move(long nanos);

    boolean isVisible();
}
