package exhibit.study.claim;

import exhibit.study.Finding;

/// How well what was measured agrees with what is said.
public enum Agreement {

    HOLDS, ROUGHLY, DIFFERS;

    /// How far beyond a limit, in limits, is still roughly there.
    private static final double NEARLY = .1;

    /// A number beside a range is roughly right as far from it as the range is wide; one beyond a single limit as long as
    /// it misses a tenth of that. Where only one number will do, nothing is roughly right.
    static Agreement of(Finding finding) {
        if (finding.holds()) return HOLDS;
        double missed = Math.max(finding.least() - finding.measured(), finding.measured() - finding.most());
        double width = finding.most() - finding.least();
        double limit = Double.isFinite(finding.least()) ? finding.least() : finding.most();
        return missed <= (Double.isFinite(width) ? width : NEARLY * Math.abs(limit)) ? ROUGHLY : DIFFERS;
    }
}
