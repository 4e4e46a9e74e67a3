package exhibit.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A lesson as XHTML: its Markdown, with what stands in `{{...}}` taken from the exhibit.
final class Page {

    static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    /// "97 %" and "2 m" stay on one line.
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=%|m\\b)");

    /// Nor does a line end behind an apostrophe, or before the mark that closes a German stop of the knob.
    private static final Pattern WHOLE = Pattern.compile("\\p{L}+’\\p{L}+|„\\{\\{often \\d+}}“");

    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
            .build();

    private Page() {
    }

    /// @throws IllegalArgumentException naming the file, where a place cannot be filled
    static String html(Path folder, String language, String part) throws IOException {
        var file = folder.resolve("text").resolve(language).resolve(part + ".md");
        var body = UNIT.matcher(RENDERER.render(PARSER.parse(Files.readString(file)))).replaceAll("\u00a0");
        var frame = Files.readString(folder.resolve("text").resolve("frame.html"));
        try {
            var fill = new Placeholders(Output.of(folder), new ScreenWords(folder, language));
            var whole = frame.replace("[language]", language).replace("[part]", part)
                    .replace("[style]", part.equals("slides") ? part : "print")
                    .replace("[title]", title(body)).replace("[body]", unbroken(body));
            return PLACE.matcher(whole).replaceAll(place -> Matcher.quoteReplacement(fill.in(place.group(1))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static String unbroken(String body) {
        return WHOLE.matcher(body).replaceAll("<span class=\"whole\">$0</span>");
    }

    private static String title(String body) {
        var title = TITLE.matcher(body);
        if (!title.find()) throw new IllegalArgumentException("there is no title; the first line must be '# ...'");
        return title.group(1);
    }
}
