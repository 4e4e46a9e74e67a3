package exhibit.text;

import java.util.regex.Pattern;

/// What a room tells of its stations, in the reader's language.
public final class ClassWords {

    /// What is not known, or not there.
    private static final String NOTHING = "\u2013";
    /// How many are kept, and the figure that they make.
    private static final Pattern FIGURE = Pattern.compile("(\\d+) ([a-z0-9+ ]+)");
    /// A cell of the map, by column and row, and what it came to.
    private static final Pattern CELL = Pattern.compile("(\\d+),(\\d+) .*");

    private ClassWords() {
    }

    /// @param place a chapter's id, or another place's word
    public static String place(Words words, String place) {
        var own = "class.at." + place;
        var key = words.knows(own) ? own : place;
        return words.knows(key) ? Words.capital(words.text(key)) : NOTHING;
    }

    public static String result(Words words, String result) {
        var figure = FIGURE.matcher(result);
        if (figure.matches()) return new Captions(words).result(figure.group(1), figure.group(2));
        var cell = CELL.matcher(result);
        return cell.matches() ? words.text("class.cell", cell.group(1), cell.group(2)) : NOTHING;
    }
}
