package exhibit.station.counts;

import exhibit.station.settings.CsvStyle;
import java.time.Instant;

/// How something is taken away.
///
/// @param version of the exhibit that tells it
/// @param now for the names of files
/// @param style of the tables
public record ExportForm(String version, Instant now, CsvStyle style) {}
