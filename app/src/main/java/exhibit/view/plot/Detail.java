package exhibit.view.plot;

/// How much is written on a plot.
enum Detail {

    NOTHING,
    /// Of each axis where it begins, where it leads, and where it ends.
    ENDS,
    /// Round numbers along each axis.
    NUMBERS
}
