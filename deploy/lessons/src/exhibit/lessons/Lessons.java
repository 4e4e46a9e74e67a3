package exhibit.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes every lesson in every language: `text/en/worksheet.md` becomes `pdf/en/worksheet.pdf`.
public final class Lessons {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    static final List<String> PARTS = List.of("lesson-20", "lesson-45", "ropes", "worksheet", "words", "ticket",
            "answers", "teacher", "slides");

    private Lessons() {
    }

    /// @param arguments the folder of the lessons
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var language : LANGUAGES)
            for (var part : PARTS)
                print(folder, language, part, folder.resolve("pdf"));
    }

    static void print(Path folder, String language, String part, Path to) throws IOException {
        var html = Page.html(folder, language, part);
        var target = to.resolve(language).resolve(part + ".pdf");
        Files.createDirectories(target.getParent());
        Files.write(target, Printer.pdf(html, folder));
    }
}
