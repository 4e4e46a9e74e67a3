package exhibit.command.station;

import java.util.Locale;

/// One line of the doctor's report.
///
/// @param mend what to do, empty where all is well
record DoctorFinding(boolean fine, String part, String text, String mend) {

    static DoctorFinding fine(String part, String text) {
        return new DoctorFinding(true, part, text, "");
    }

    static DoctorFinding missing(String part, String text, String mend) {
        return new DoctorFinding(false, part, text, mend);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-7s  %-8s  %s%s", fine ? "ok" : "missing", part, text,
                fine ? "" : System.lineSeparator() + " ".repeat(19) + "-> " + mend);
    }
}
