package exhibit.command.screen;

import exhibit.command.option.DialOptions;
import exhibit.command.option.Options;
import exhibit.command.option.PictureSize;
import exhibit.command.option.Progress;
import exhibit.command.option.ProgressListener;
import exhibit.command.option.RangeConverters;
import exhibit.command.option.StudyConverter;
import exhibit.command.option.Target;
import exhibit.story.Chapter;
import exhibit.story.Preset;
import exhibit.study.ResultCache;
import exhibit.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Draws one screen without a display.
@Command(name = "snapshot", description = "Draw a chapter's screen, a page of the laboratory, for staff or of the recipe code as a picture, with or without a display.", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class SnapshotCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Mixin
    private DialOptions dials = new DialOptions();

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "800x480", converter = PictureSize.Converter.class, description = "The screen's size in pixels.")
    private PictureSize size = new PictureSize(800, 480);

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", converter = Options.Language.class, description = "The visitor's language: ${COMPLETION-CANDIDATES}.", completionCandidates = Options.Languages.class)
    private String language = "en";

    @Option(names = "--large", description = "A chapter or another screen with large letters.")
    private boolean large;

    @Option(names = "--png", paramLabel = "FILE", required = true, converter = Target.Binary.class, description = "Where the picture goes.")
    private @Nullable Target png;

    @Override
    public Integer call() throws Exception {
        checkDials();
        Screens.withoutDisplay();
        if (png != null)
            draw(png.file());
        return ExitCode.OK;
    }

    /// Before anything is drawn.
    private void checkDials() {
        if (what.study != null)
            dials.of(what.study);
        else if (!dials.isEmpty())
            throw new ParameterException(spec.commandLine(), "--dial needs --study");
    }

    private void draw(Path file) throws IOException {
        if (what.chapter != null)
            Screens.draw(lettered(what.chapter.get()), language, size, file);
        if (what.screen != null)
            Screens.draw(lettered(VisitScene.of(what.screen)), language, size, file);
        if (what.study != null)
            drawFinished(what.study, file);
        if (what.page != null)
            what.page.draw(language, size, large, file);
    }

    private VisitScene lettered(VisitScene scene) {
        return large ? scene.large().orElse(scene) : scene;
    }

    private void drawFinished(Study study, Path file) throws IOException {
        try (var progress = new Progress(ProgressListener.WHOLE)) {
            Screens.draw(new ProgressListener(progress, 0, new ResultCache()).finished(study, dials.of(study)),
                    language, size,
                    file);
        }
    }

    /// One of them.
    static final class What {
        @Option(names = "--chapter", paramLabel = "ID", required = true, converter = ById.class, description = "A chapter of the story at its end, or a preset: ${COMPLETION-CANDIDATES}.", completionCandidates = Ids.class)
        private @Nullable Supplier<VisitScene> chapter;

        @Option(names = "--screen", paramLabel = "WORD", required = true, converter = Screen.class, description = "Another screen for visitors: ${COMPLETION-CANDIDATES}.", completionCandidates = ScreenWords.class)
        private VisitScene.@Nullable Page screen;

        @Option(names = "--study", paramLabel = "ID", required = true, converter = StudyConverter.class, description = "A page of the laboratory when its work is done: T1, T2, ...")
        private @Nullable Study study;

        @Option(names = "--page", paramLabel = "WORD", required = true, converter = Page.class, description = "A page for staff, the laboratory's index, or what stands where the exhibit is not: ${COMPLETION-CANDIDATES}.")
        private @Nullable StationPage page;
    }

    static final class Page extends RangeConverters.Word<StationPage> {
        Page() {
            super(StationPage.values());
        }
    }

    static final class Screen extends RangeConverters.Word<VisitScene.Page> {
        Screen() {
            super(VisitScene.Page.values());
        }
    }

    static final class ScreenWords extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ScreenWords() {
            for (var page : VisitScene.Page.values())
                add(page.toString());
        }
    }

    static final class ById implements ITypeConverter<Supplier<VisitScene>> {
        @Override
        public Supplier<VisitScene> convert(String value) {
            return Chapter.of(value).<Supplier<VisitScene>>map(chapter -> () -> VisitScene.told(chapter))
                    .or(() -> Preset.of(value).map(preset -> () -> VisitScene.of(preset)))
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not one of " + String.join(", ", new Ids())));
        }
    }

    static final class Ids extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Ids() {
            Chapter.all().forEach(chapter -> add(chapter.id()));
            Preset.all().forEach(preset -> add(preset.id()));
        }
    }
}
