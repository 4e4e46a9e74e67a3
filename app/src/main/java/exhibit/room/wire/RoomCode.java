package exhibit.room.wire;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The code of a room, which the program makes: nearly 45 bits by luck alone. What people think of themselves is guessed in
/// minutes by whoever can try at home, so nothing else opens a room.
///
/// @param letters nine of `LETTERS`, as they are reckoned with; people see `shown`
public record RoomCode(String letters) {

    /// Those that can stand in a code. Left out is what looks like another one (i, l, o) or sounds like it (u).
    public static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    /// How many a code has.
    public static final int LENGTH = 9;

    /// Of these each code has one, and no word has: they look like no letter.
    private static final String FIGURES = "23456789";
    private static final int GROUP = 3;
    private static final String RULE = "codes are made by the program, nine letters and digits such as k7m-4xq-9rt";

    public RoomCode {
        if (letters.length() != LENGTH || !letters.chars().allMatch(RoomCode::stands))
            throw new IllegalArgumentException("this is no room's code");
    }

    /// A new one.
    ///
    /// @param random nobody may foresee it
    public static RoomCode made(SecureRandom random) {
        return Stream.generate(() -> any(random)).filter(code -> !code.isWord()).findFirst().orElseThrow();
    }

    private static RoomCode any(SecureRandom random) {
        return new RoomCode(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1)).collect(Collectors.joining()));
    }

    /// Whether somebody has thought of it: `classroom` has the form of a code, and is guessed at once.
    public boolean isWord() {
        return letters.chars().noneMatch(letter -> FIGURES.indexOf(letter) >= 0);
    }

    /// The code that somebody has typed, in capitals or not, with hyphens and spaces wherever they are.
    ///
    /// @throws IllegalArgumentException with a sentence that says why it is none, without the code
    public static RoomCode of(String typed) {
        var letters = read(typed);
        letters.codePoints().filter(letter -> !stands(letter)).findFirst().ifPresent(letter -> {
            throw new IllegalArgumentException("no code has " + name(letter) + " in it: " + RULE);
        });
        if (letters.length() == LENGTH) return new RoomCode(letters);
        throw new IllegalArgumentException(
                "this has " + letters.length() + " letters and digits, a code has " + LENGTH + ": " + RULE);
    }

    /// What was meant by what was typed so far: small letters, nothing between them, and those that a code has for those
    /// that look like them. What no code can have stays as it is.
    public static String read(String typed) {
        return typed.codePoints().filter(letter -> !separates(letter)).map(Character::toLowerCase)
                .map(RoomCode::meant).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// All dashes and spaces, seen or not, that keyboards and word processors put between letters.
    private static boolean separates(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.FORMAT ->
                true;
            default -> letter == '\u2212' || Character.isWhitespace(letter);
        };
    }

    private static int meant(int letter) {
        return switch (letter) {
            case 'i', 'l' -> '1';
            case 'o' -> '0';
            case 'u' -> 'v';
            default -> letter;
        };
    }

    private static boolean stands(int letter) {
        return LETTERS.indexOf(letter) >= 0;
    }

    /// What cannot be seen is named by its number.
    private static String name(int letter) {
        return Character.isLetterOrDigit(letter) || (letter > ' ' && letter < 127)
                ? "'" + Character.toString(letter) + "'"
                : String.format(Locale.ROOT, "the sign U+%04X", letter);
    }

    /// As people read and type it, such as `k7m-4xq-9rt`.
    public String shown() {
        return shown(letters);
    }

    /// The same of a code that is not whole yet.
    public static String shown(String letters) {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// No log shows a code.
    @Override
    public String toString() {
        return "a room's code";
    }
}
