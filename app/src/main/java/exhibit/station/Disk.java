package exhibit.station;

import java.io.IOException;
import java.nio.file.Path;

/// What a whole file asks of a disk, a step each, so that a test can stand one in its place that fails between them.
interface Disk {

    Disk REAL = new RealDisk();

    /// A new file that is empty.
    ///
    /// @param shared with the rights that its user gives to files of his; otherwise for the owner alone
    Path part(Path folder, String before, String after, boolean shared) throws IOException;

    void fill(Path part, byte[] content) throws IOException;

    /// Down to the disk, not only into the system's memory.
    void force(Path part) throws IOException;

    /// From the disk, not from the system's memory, where that can be had.
    byte[] read(Path part) throws IOException;

    /// In place of what has that name already, at once.
    void rename(Path part, Path file) throws IOException;

    /// A new name is kept in the folder, which is a file of its own.
    void forceName(Path folder);

    /// Where it is still there.
    void remove(Path part) throws IOException;
}
