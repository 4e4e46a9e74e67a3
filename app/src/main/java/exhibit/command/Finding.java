package exhibit.command;

/// One line of the doctor's report.
///
/// @param mend what to do, empty where all is well
record Finding(boolean fine, String part, String text, String mend) {

    static Finding fine(String part, String text) {
        return new Finding(true, part, text, "");
    }

    static Finding missing(String part, String text, String mend) {
        return new Finding(false, part, text, mend);
    }

    @Override
    public String toString() {
        return String.format("%-7s  %-8s  %s%s", fine ? "ok" : "missing", part, text,
                fine ? "" : System.lineSeparator() + " ".repeat(19) + "-> " + mend);
    }
}
