package exhibit.view;

import exhibit.training.Snapshot;

/// One of the ways in which free play is seen: for all, for experts, in large letters.
interface FreePlay {

    void show(Snapshot snapshot, long nanos);

    /// What is read, not watched.
    void read(Snapshot snapshot);

    /// @param calm whether nothing turns by itself
    void calm(boolean calm);

    void move(long nanos);

    boolean isVisible();
}
