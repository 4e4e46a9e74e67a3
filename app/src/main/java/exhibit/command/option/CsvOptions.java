package exhibit.command.option;

import exhibit.station.settings.CsvStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How tables are written.
public final class CsvOptions {

    @Option(names = "--csv-style", paramLabel = "WORD", converter = Style.class, description = "How tables are written: comma, or semicolon with decimal commas, which spreadsheets of many languages ask for.")
    private @Nullable CsvStyle style;

    static final class Style extends RangeConverters.Word<CsvStyle> {
        Style() {
            super(CsvStyle.values());
        }
    }

    /// What was asked for, otherwise what is usual here.
    public CsvStyle or(CsvStyle usual) {
        return style == null ? usual : style;
    }

    /// A table as it was asked for.
    ///
    /// @param table as RFC 4180 has it
    public String written(String table) {
        return or(CsvStyle.COMMA).of(table);
    }
}
