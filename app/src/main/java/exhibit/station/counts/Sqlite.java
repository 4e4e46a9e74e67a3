package exhibit.station.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;

/// SQLite, whose library is unpacked and loaded at the first connection. Where that fails it says so once; what comes of
/// it afterwards is an error each time.
final class Sqlite {

    private static final String UNPACKED = "org.sqlite.tmpdir";
    private static final Path PASSING = Path.of(System.getProperty("java.io.tmpdir"));

    private Sqlite() {
    }

    /// @param folder where the library may be unpacked, if not among passing things
    /// @param database a file's name, or `:memory:`
    static Connection open(Path folder, String database) throws SQLException {
        choosePlace(folder);
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + database);
        } catch (SQLException e) {
            throw e.getCause() instanceof NativeLibraryNotFoundException ? noLibrary(e) : e;
        } catch (LinkageError e) {
            throw noLibrary(e);
        }
    }

    /// Beside the counts, where the folder for passing things is full, missing or lets no program run. The library is
    /// loaded once, so this is decided once.
    private static void choosePlace(Path folder) {
        if (System.getProperty(UNPACKED) != null) return;
        System.setProperty(UNPACKED, (!runs(PASSING) && runs(folder) ? folder : PASSING).toString());
    }

    /// Whether a program that is written there could run; the system says no where the folder is mounted so.
    private static boolean runs(Path folder) {
        try {
            var trial = Files.createTempFile(folder, "trial", null);
            boolean runs = trial.toFile().setExecutable(true) && Files.isExecutable(trial);
            Files.delete(trial);
            return runs;
        } catch (IOException _) {
            return false;
        }
    }

    private static SQLException noLibrary(Throwable why) {
        return new SQLException("SQLite's library cannot be loaded from " + System.getProperty(UNPACKED)
                + ", where there must be room and programs must be allowed", why);
    }
}
