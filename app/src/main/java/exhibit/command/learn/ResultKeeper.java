package exhibit.command.learn;

import exhibit.command.option.Progress;
import exhibit.command.option.ProgressListener;
import exhibit.command.option.Target;
import exhibit.laboratory.KeptFile;
import exhibit.laboratory.KeptResults;
import exhibit.laboratory.KeptResults.Result;
import exhibit.laboratory.Laboratory;
import exhibit.laboratory.StudyCode;
import exhibit.study.DialSettings;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/// Plays pages with their dials as they open, and keeps what comes out in a file. It goes on from what the file has, and
/// leaves it whole after every study, wherever the work is broken off.
///
/// @param studies whatever else is in the file stays there while its code is today's
/// @param out told of each study
record ResultKeeper(List<Study> studies, Target target, PrintWriter out) {

    private static final double NANOS_A_SECOND = 1e9;

    /// @param begun what the file has already
    void work(KeptResults begun) {
        var file = new KeptFile();
        var kept = begun;
        var missing = missing(kept);
        var code = new StudyCode();
        try (var progress = new Progress(ProgressListener.WHOLE * Math.max(1, missing.size()))) {
            for (int done = 0; done < missing.size(); done++) {
                long before = System.nanoTime();
                kept = kept.and(played(missing.get(done), code, progress, ProgressListener.WHOLE * done));
                target.write(file.written(kept));
                progress.clear();
                say(missing.get(done), System.nanoTime() - before);
            }
        }
        out.print(String.format(Locale.ROOT, "%d of %d studies are kept%n", kept.results().size(),
                Laboratory.ALL.stream().map(Laboratory::original).distinct().count()));
        out.flush();
    }

    /// What the file has of the code of today.
    ///
    /// @throws IllegalArgumentException where it holds something else
    KeptResults begun() {
        if (!Files.exists(target.file())) return KeptResults.NONE;
        try (var bytes = Files.newInputStream(target.file())) {
            return new KeptFile().read(bytes).fitting(Laboratory.ALL);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    target.file() + " is there and holds no kept results: " + e.getMessage(), e);
        }
    }

    private List<Study> missing(KeptResults kept) {
        return studies.stream().map(Laboratory::original).distinct()
                .filter(study -> !kept.results().containsKey(study.id())).toList();
    }

    /// As a visitor would find it who opens this page first.
    private static Result played(Study study, StudyCode code, Progress progress, long before) {
        var outcome = new ProgressListener(progress, before, new ResultCache()).finished(study,
                DialSettings.opening(study.choices()));
        return new Result(study.id(), code.of(study), outcome.plots());
    }

    private void say(Study study, long nanos) {
        out.print(String.format(Locale.ROOT, "%-4s  %7.1f s%n", study.id(), nanos / NANOS_A_SECOND));
        out.flush();
    }
}
