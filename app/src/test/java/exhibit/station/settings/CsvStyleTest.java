package exhibit.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tables as spreadsheets of either kind take them.
final class CsvStyleTest {

    private static final String TABLE = "what,loss,\"note, long\"\r\n5 kept,0.0211,\"he said \"\"two; or five\"\"\"\r\n"
            + "-1,-1.0E-4,\"two\r\nlines\"\r\n\r\nnext,1.0\r\n2026-05-04T12:00:00Z,1.2.3\r\n";

    @Test
    void a_spreadsheet_with_decimal_commas_finds_columns_and_numbers() {
        assertEquals("\ufeffwhat;loss;note, long\r\n5 kept;0,0211;\"he said \"\"two; or five\"\"\"\r\n"
                + "-1;-1,0E-4;\"two\r\nlines\"\r\n\r\nnext;1,0\r\n2026-05-04T12:00:00Z;1.2.3\r\n",
                CsvStyle.SEMICOLON.of(TABLE));
        assertEquals(TABLE, CsvStyle.COMMA.of(TABLE));
    }

    @Test
    void what_was_written_comes_back() {
        var random = new Random(22);
        for (int table = 0; table < 2000; table++) {
            var written = IntStream.rangeClosed(0, 1 + random.nextInt(4)).mapToObj(_ -> row(random))
                    .collect(Collectors.joining());
            assertEquals("a,b\r\n" + written, CsvStyle.plain(CsvStyle.SEMICOLON.of("a,b\r\n" + written)));
            assertEquals("a,b\r\n" + written, CsvStyle.plain("a,b\r\n" + written));
        }
    }

    private static String row(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> switch (random.nextInt(5)) {
            case 0 -> String.valueOf(random.nextGaussian());
            case 1 -> String.valueOf(random.nextInt(100));
            case 2 -> "\"a, b; \"\"c\"\"\n\"";
            case 3 -> "";
            default -> "word;word";
        }).collect(Collectors.joining(",", "", "\r\n"));
    }
}
