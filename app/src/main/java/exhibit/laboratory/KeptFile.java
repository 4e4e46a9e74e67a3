package exhibit.laboratory;

import com.google.gson.Gson;
import exhibit.laboratory.KeptResults.Result;
import exhibit.study.Study;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// Kept results as a file: JSON, compressed with gzip, whose own sum says whether it is whole.
///
///     {"format": "kept results 1", "results": [{"study": "T1", "code": "4f…", "plots": [{"Bars": …}, …]}, …]}
///
/// `code` is what `StudyCode` says, `plots` as in `PlotJson`. The same results make the same bytes.
public final class KeptFile {

    private static final String FORMAT = "kept results 1";

    /// In the exhibit's own jar.
    private static final String SHIPPED = "kept.json.gz";

    private record Content(String format, List<Result> results) {}

    private final Gson gson = PlotJson.gson();

    /// What this exhibit was brought with. Whatever is wrong with it is a line in the log, and pages train as they open.
    public static KeptResults shipped() {
        try (var file = KeptFile.class.getResourceAsStream(SHIPPED)) {
            return new KeptFile().usable(file, Laboratory.ALL, Logger::info);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a file within a jar is closed without writing anything
        }
    }

    /// The same, and tells it to somebody else as well.
    public static KeptResults shipped(Consumer<KeptResults> told) {
        var kept = shipped();
        told.accept(kept);
        return kept;
    }

    /// Those of a file's results that the code of today would make.
    ///
    /// @param file null where there is none
    /// @param log told in one line what is left out, and why
    KeptResults usable(@Nullable InputStream file, Collection<Study> studies, Consumer<String> log) {
        if (file == null) {
            log.accept("no results were brought along; pages train as they are opened");
            return KeptResults.NONE;
        }
        try {
            var all = read(file);
            var usable = all.fitting(studies);
            var others = others(all, usable);
            if (!others.isEmpty()) log.accept("left out, as other code made them: the kept results of " + others);
            return usable;
        } catch (IOException e) {
            log.accept("the kept results are left out: " + e.getMessage());
            return KeptResults.NONE;
        }
    }

    private static String others(KeptResults all, KeptResults usable) {
        return all.results().keySet().stream().filter(id -> !usable.results().containsKey(id)).sorted()
                .collect(Collectors.joining(", "));
    }

    /// All results of a file, whatever code has made them.
    ///
    /// @throws IOException where it holds something else, or is broken
    public KeptResults read(InputStream file) throws IOException {
        try (var text = new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8)) {
            var content = gson.fromJson(text, Content.class);
            if (content == null || !content.format.equals(FORMAT)) throw new IOException("it is of another format");
            return KeptResults.of(content.results);
        } catch (RuntimeException e) { // whatever Gson or the numbers of a picture make of any bytes
            throw new IOException("it cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    public byte[] written(KeptResults kept) {
        var results = new ArrayList<>(kept.results().values());
        results.sort(Comparator.comparing(Result::study));
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            gson.toJson(new Content(FORMAT, results), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
