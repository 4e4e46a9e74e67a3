package exhibit;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// How much the exhibit holds at one moment.
///
/// @param hour of the soak's own clock
/// @param heap in bytes, after a collection
/// @param classes in bytes, what Java keeps beside the heap for classes
/// @param threads that live
/// @param files that are open; 0 where the system does not tell
/// @param resources of the X server; 0 where there is none
/// @param written bytes that went to a disk since the program began; 0 where the system does not tell
record Level(double hour, long heap, long classes, int threads, long files, long resources, long written) {

    static final double MIB = 1 << 20;
    private static final int LOOKS = 3;
    private static final long BETWEEN_NANOS = 500_000_000L;

    /// What was begun in the visit before may need a moment to end: the least of some looks counts.
    static Level now(double hour) throws IOException {
        long heap = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            System.gc();
            heap = Math.min(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        long classes = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
        return new Level(hour, heap, classes, ManagementFactory.getThreadMXBean().getThreadCount(), files,
                XServer.resources(), disk());
    }

    private static long disk() throws IOException {
        var told = Path.of("/proc/self/io");
        if (!Files.isReadable(told))
            return 0;
        return Files.readAllLines(told).stream().filter(line -> line.startsWith("write_bytes: "))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    @Override
    public String toString() {
        return "%6.2f h  heap %8.3f MB  classes and code %8.3f MB  threads %3d  files %3d  X resources %3d  written %.2f MiB"
                .formatted(hour, heap / 1e6, classes / 1e6, threads, files, resources, written / MIB);
    }
}
