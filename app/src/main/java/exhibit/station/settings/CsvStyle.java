package exhibit.station.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How tables are written for whoever opens them: a spreadsheet of a language that has decimal commas puts what stands
/// between commas into one column.
public enum CsvStyle {

    /// RFC 4180: commas between, decimal points.
    COMMA(',', '.'),
    /// Semicolons between, decimal commas, and the mark of UTF-8 before, which such a spreadsheet asks for.
    SEMICOLON(';', ',');

    private static final String UTF8_MARK = "\ufeff";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Pattern COMMA_NUMBER = Pattern.compile("-?\\d+,\\d+(E-?\\d+)?");

    private final char between;
    private final char point;

    CsvStyle(char between, char point) {
        this.between = between;
        this.point = point;
    }

    /// @param table as RFC 4180 has it, tables with an empty line between included
    public String of(String table) {
        if (this == COMMA) return table;
        return UTF8_MARK + rows(table, COMMA.between).stream().map(this::line).collect(Collectors.joining());
    }

    /// One line of a table, with its end.
    public String line(List<?> cells) {
        return cells.stream().map(cell -> cell(cell.toString()))
                .collect(Collectors.joining(String.valueOf(between), "", "\r\n"));
    }

    /// Takes either style back to RFC 4180: what a spreadsheet may have been shown is still to be gone on from.
    ///
    /// @param table whose first line has semicolons in it and no comma, or is as RFC 4180 has it
    public static String plain(String table) {
        var unmarked = table.startsWith(UTF8_MARK) ? table.substring(UTF8_MARK.length()) : table;
        var head = unmarked.lines().findFirst().orElse("");
        if (head.indexOf(SEMICOLON.between) < 0 || head.indexOf(COMMA.between) >= 0) return unmarked;
        return rows(unmarked, SEMICOLON.between).stream()
                .map(row -> COMMA.line(row.stream().map(CsvStyle::pointed).toList())).collect(Collectors.joining());
    }

    private static String pointed(String cell) {
        return COMMA_NUMBER.matcher(cell).matches() ? cell.replace(SEMICOLON.point, COMMA.point) : cell;
    }

    private String cell(String cell) {
        return quoted(NUMBER.matcher(cell).matches() ? cell.replace(COMMA.point, point) : cell);
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == between || "\"\r\n".indexOf(letter) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<List<String>> rows(String table, char between) {
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < table.length();) {
            var row = new Row(table, between, at);
            rows.add(row.cells);
            at = row.end;
        }
        return rows;
    }

    /// One line of a table; a quoted cell may hold ends of lines.
    private static final class Row {

        private final List<String> cells = new ArrayList<>();
        private final int end;

        Row(String table, char between, int begin) {
            var cell = new StringBuilder();
            boolean quoted = false;
            int at = begin;
            for (; at < table.length() && (quoted || table.charAt(at) != '\n'); at++) {
                char letter = table.charAt(at);
                boolean twice = quoted && letter == '"' && at + 1 < table.length() && table.charAt(at + 1) == '"';
                if (twice) cell.append(table.charAt(++at));
                else if (letter == '"') quoted = !quoted;
                else if (!quoted && letter == between) add(cell);
                else if (quoted || letter != '\r') cell.append(letter);
            }
            add(cell);
            end = at + 1;
        }

        private void add(StringBuilder cell) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
