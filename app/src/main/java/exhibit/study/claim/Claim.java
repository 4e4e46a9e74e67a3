package exhibit.study.claim;

import exhibit.study.Finding;

/// Something that a document says of what a page shows, beside what the page itself shows.
///
/// @param name a key of the language files, for what is measured
/// @param finding measured on the plots of the page
/// @param expected whether no source says so: what is said was worked out or measured for the exhibit
public record Claim(String name, Finding finding, boolean expected) {

    public Agreement agreement() {
        return Agreement.of(finding);
    }

    /// The number that is said: the middle of a range, or the limit.
    public double said() {
        if (!Double.isFinite(finding.least())) return finding.most();
        return Double.isFinite(finding.most()) ? (finding.least() + finding.most()) / 2 : finding.least();
    }

    /// Whether any number from the one that is said on will do.
    public boolean isLeast() {
        return !Double.isFinite(finding.most());
    }

    /// Whether any number up to the one that is said will do.
    public boolean isMost() {
        return !Double.isFinite(finding.least());
    }
}
