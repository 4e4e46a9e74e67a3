package exhibit.view.machine;

/// Which parts of the machine are there: it is built up one after the other, and nothing comes before what was there last
/// was seen to move.
///
/// @param rain whether things come
/// @param dot whether it is seen where they land
/// @param answers whether it is seen what is remembered
/// @param arrows whether the disc shows what was learned
public record MachineParts(boolean rain, boolean arrows, boolean dot, boolean answers) {

    public static final MachineParts WHOLE = new MachineParts(true, true, true, true);
}
