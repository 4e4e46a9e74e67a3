package exhibit.text;

import exhibit.model.ClosedFigure;
import exhibit.model.Embedding;
import exhibit.model.Geometry;
import java.util.Locale;

/// What is said of an embedding: how much of it is kept, and in which shape.
public final class Captions {

    private final Words words;

    public Captions(Words words) {
        this.words = words;
    }

    /// "Five things, room for two".
    public String title(int features, int hidden) {
        return words.text("title", counted("things", features), counted("room", hidden));
    }

    /// "5 of 5 kept: a pentagon".
    public String caption(Embedding embedding) {
        return caption(embedding.represented(), embedding.features(), word(embedding.geometry()));
    }

    /// The same where a card is narrow: "5 von 5: ein Fünfeck".
    public String brief(Embedding embedding) {
        int kept = embedding.represented();
        return kept == 0
                ? words.text("kept.none")
                : words.text("kept.brief", kept, embedding.features(), shape("shape.", word(embedding.geometry())));
    }

    /// "A pentagon!"
    public String exclaimed(ClosedFigure figure) {
        return words.text("born." + figure.name());
    }

    /// What the kept things make, at the beginning of a line: "A pentagon".
    public String figure(Embedding embedding) {
        return embedding.represented() == 0
                ? words.text("kept.none")
                : Words.capital(shape("shape.", word(embedding.geometry())));
    }

    /// The same by its parts.
    String caption(int kept, int features, String geometry) {
        return kept == 0 ? words.text("kept.none") : words.text("kept", kept, features, shape("shape.", geometry));
    }

    /// "2/5: pentagon".
    public String reference(int parts, int of, String geometry) {
        return of == 1
                ? words.text("reference.whole")
                : words.text("reference", parts, of, shape("short.", geometry));
    }

    /// "5 kept: a pentagon".
    String result(String kept, String geometry) {
        return words.text("class.figure", kept, shape("shape.", geometry));
    }

    /// The key of a geometry's words.
    public static String word(Geometry geometry) {
        return geometry.toString().toLowerCase(Locale.ROOT);
    }

    private String counted(String key, int count) {
        var own = key + "." + count;
        return words.knows(own) ? words.text(own) : words.text(key + ".many", count);
    }

    private String shape(String prefix, String geometry) {
        var key = prefix + geometry.replace(" ", "");
        return words.text(words.knows(key) ? key : prefix + "mixed");
    }
}
