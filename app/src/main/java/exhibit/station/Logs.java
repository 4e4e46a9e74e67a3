package exhibit.station;

import java.nio.file.Path;
import org.tinylog.configuration.Configuration;

/// The station's log: a few small files that follow each other.
public final class Logs {

    private static final String SIZE = "512kb";
    private static final String FILES = "4";

    private Logs() {
    }

    /// From now on into this folder as well. Before anything is logged; later it changes nothing.
    public static void into(Path folder) {
        if (Configuration.isFrozen()) return;
        Configuration.set("writerFile", "rolling file");
        Configuration.set("writerFile.file", folder.resolve("station-{count}.log").toString());
        Configuration.set("writerFile.level", "info");
        Configuration.set("writerFile.charset", "UTF-8");
        Configuration.set("writerFile.policies", "size: " + SIZE);
        Configuration.set("writerFile.backups", FILES);
        Configuration.set("writerFile.format", "{date: yyyy-MM-dd HH:mm:ss} {level}: {message}");
    }
}
