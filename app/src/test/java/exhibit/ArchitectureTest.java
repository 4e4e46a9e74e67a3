package exhibit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import exhibit.control.Accessibility;
import exhibit.control.Idle;
import exhibit.control.LaboratoryControls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.Wing;
import exhibit.hardware.Replay;
import exhibit.hardware.keyboard.KeyboardSettings;
import exhibit.room.wire.ClassPace;
import exhibit.room.wire.RoomCode;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import exhibit.thread.SupervisedThread;
import java.awt.Desktop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javafx.application.HostServices;
import javafx.scene.control.Hyperlink;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// The walls between the rooms: who may know whom, and which room alone knows a library (ARCHITECTURE).
@AnalyzeClasses(packages = "exhibit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> CONTROLS_VALUES = belongToAnyOf(Session.class, Place.class,
            Idle.class, Accessibility.class, MenuEntry.class, Wing.class, Request.class, LaboratoryControls.class);

    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("exhibit", "exhibit.*..");

    /// Whoever fills files of a stick.
    private static final List<String> TAKE_AWAY = List.of("exhibit.station.counts.Export",
            "exhibit.command.learn.KeptRuns", "exhibit.command.map.ClassMap");

    // Who knows whom.

    @ArchTest
    static final ArchRule there_are_no_circles_at_any_depth = slices().matching("exhibit.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule hardware_knows_no_other_room = room("hardware");

    @ArchTest
    static final ArchRule the_table_does_not_know_its_pins = noClasses().that().resideInAPackage("exhibit.hardware")
            .should().dependOnClassesThat().resideInAnyPackage("exhibit.hardware.gpio..", "exhibit.hardware.midi..");

    @ArchTest
    static final ArchRule model_knows_no_other_room = room("model");

    @ArchTest
    static final ArchRule station_knows_no_other_room = room("station");

    @ArchTest
    static final ArchRule training_knows_only_the_model = room("training", "model");

    @ArchTest
    static final ArchRule stories_know_only_training_and_model = room("story", "training", "model");

    @ArchTest
    static final ArchRule studies_know_only_training_and_model = room("study", "training", "model");

    @ArchTest
    static final ArchRule the_laboratory_knows_all_studies = room("laboratory", "study", "training", "model");

    @ArchTest
    static final ArchRule control_knows_no_screen_and_no_word = room("control", "laboratory", "study", "story",
            "hardware", "training", "model");

    @ArchTest
    static final ArchRule text_knows_what_it_tells_of = room("text", "control", "laboratory", "study", "story",
            "hardware", "training", "model");

    @ArchTest
    static final ArchRule sound_knows_words_and_what_they_tell_of = room("sound", "text", "control", "laboratory",
            "story", "training", "model");

    /// What is heard of a visit is decided in `guide`.
    @ArchTest
    static final ArchRule tones_know_only_training_and_model = noClasses().that().resideInAPackage("exhibit.sound")
            .should().dependOnClassesThat(
                    OURS.and(not(resideInAnyPackage("exhibit.sound", "exhibit.thread", "exhibit.training..",
                            "exhibit.model.."))));

    @ArchTest
    static final ArchRule view_knows_no_station_no_sound_and_no_start = room("view", "text", "control", "laboratory",
            "study", "story", "hardware", "training", "model", "room.wire");

    @ArchTest
    static final ArchRule a_class_of_stations_knows_only_training_and_model = room("room", "training", "model");

    @ArchTest
    static final ArchRule commands_know_neither_kiosk_nor_start = room("command", "laboratory", "study", "story",
            "text", "view", "hardware", "control", "station", "sound", "room", "training", "model");

    @ArchTest
    static final ArchRule a_kiosk_knows_no_start = room("kiosk", "command", "view", "text", "control", "story",
            "station", "hardware", "training");

    @ArchTest
    static final ArchRule only_start_kiosk_and_commands_know_the_view = noClasses().that()
            .resideInAPackage("exhibit..").and().resideOutsideOfPackages("exhibit", "exhibit.kiosk..",
                    "exhibit.command..", "exhibit.view..")
            .should().dependOnClassesThat().resideInAPackage("exhibit.view..");

    @ArchTest
    static final ArchRule rooms_and_stations_never_know_a_command = noClasses().that()
            .resideInAnyPackage("exhibit.room..", "exhibit.station..").should().dependOnClassesThat()
            .resideInAPackage("exhibit.command..");

    /// It draws a session and tells of requests; what a hand means is not its business (app/decisions/0013).
    @ArchTest
    static final ArchRule the_view_knows_only_values_of_control = noClasses().that().resideInAPackage("exhibit.view..")
            .should().dependOnClassesThat(resideInAPackage("exhibit.control..").and(not(CONTROLS_VALUES)));

    /// It shows a teacher how the class is held, and by whom it is heard (app/decisions/0018).
    @ArchTest
    static final ArchRule the_view_knows_only_values_of_a_class = noClasses().that().resideInAPackage("exhibit.view..")
            .should().dependOnClassesThat(resideInAPackage("exhibit.room..").and(not(belongToAnyOf(ClassPace.class,
                    RoomCode.class, StationState.class, TeacherWord.class, TeacherWord.Pacing.class,
                    TeacherWord.Lock.class))));

    @ArchTest
    static final ArchRule what_stations_say_knows_no_engine = room("room.wire", "training", "model");

    /// Nothing of the network is in the exhibit's process (app/decisions/0014).
    @ArchTest
    static final ArchRule the_exhibit_beside_a_class_knows_only_what_is_said = noClasses().that()
            .resideInAPackage("exhibit").should().dependOnClassesThat().resideInAPackage("exhibit.room.member..");

    /// A thread that fails goes on (app/decisions/0034). A command's and a class's own end with their process, and
    /// what is asked once may fail.
    @ArchTest
    static final ArchRule a_thread_of_the_exhibit_is_supervised = noClasses().that().resideOutsideOfPackages(
            "exhibit.thread", "exhibit.room.member", "exhibit.command..").and().doNotBelongToAnyOf(RoomProcess.class,
                    Replay.class, KeyboardSettings.class)
            .and().doNotHaveFullyQualifiedName("exhibit.kiosk.NightLight")
            .should().callMethodWhere(DescribedPredicate.describe("begins a thread",
                    call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                            && Set.of("ofPlatform", "ofVirtual", "startVirtualThread").contains(call.getName())));

    // Families of studies.

    @ArchTest
    static final ArchRule the_paper_knows_no_other_family = family("paper");

    @ArchTest
    static final ArchRule geometry_knows_no_other_family = family("geometry");

    @ArchTest
    static final ArchRule computation_knows_no_other_family = family("computation");

    @ArchTest
    static final ArchRule by_hand_knows_no_other_family = family("hand");

    @ArchTest
    static final ArchRule mixing_knows_no_other_family = family("mixing");

    @ArchTest
    static final ArchRule concepts_know_the_paper_and_the_page_by_hand = family("concept", "paper", "hand");

    @ArchTest
    static final ArchRule only_the_laboratory_knows_the_families_lists = noClasses().that()
            .resideOutsideOfPackages("exhibit.laboratory", "exhibit.study..").should().dependOnClassesThat()
            .haveSimpleNameEndingWith("Studies");

    // Libraries.

    @ArchTest
    static final ArchRule only_the_view_knows_JavaFX = only("view", "javafx..");

    @ArchTest
    static final ArchRule only_the_model_knows_EJML = only("model", "org.ejml..");

    @ArchTest
    static final ArchRule only_the_pins_know_Pi4J = only("hardware.gpio", "com.pi4j..");

    @ArchTest
    static final ArchRule only_members_of_a_class_know_JGroups = only("room.member", "org.jgroups..");

    @ArchTest
    static final ArchRule only_sound_knows_the_sound_card = only("sound", "javax.sound.sampled..");

    @ArchTest
    static final ArchRule only_counts_know_SQLite = only("station.counts", "java.sql..");

    @ArchTest
    static final ArchRule only_the_watch_knows_MQTT = only("station.watch", "com.hivemq..");

    // What must not be done.

    /// REQUIREMENTS R15: what is not there leads nobody out.
    @ArchTest
    static final ArchRule there_is_no_browser_no_link_and_no_choice_of_files = noClasses().should()
            .dependOnClassesThat(resideInAPackage("javafx.scene.web..").or(belongToAnyOf(Hyperlink.class,
                    FileChooser.class, DirectoryChooser.class, HostServices.class, Desktop.class)));

    /// A file store is found by its mount, which a changed root need not be.
    @ArchTest
    static final ArchRule only_the_disk_asks_for_file_stores = noClasses().that()
            .doNotHaveFullyQualifiedName("exhibit.station.RealDisk").should()
            .callMethod(Files.class, "getFileStore", Path.class);

    /// REQUIREMENTS R45: nothing goes to a stick but through the one who reads it back.
    @ArchTest
    static final ArchRule what_is_taken_away_is_read_back = noClasses()
            .that(DescribedPredicate.describe("take something away", ArchitectureTest::takesAway)).should()
            .callMethodWhere(DescribedPredicate.describe("a file is written", call -> writes(call.getTarget())));

    @ArchTest
    static void whoever_takes_something_away_is_there_by_name(JavaClasses classes) {
        assertEquals(List.of(), TAKE_AWAY.stream().filter(name -> !classes.contain(name)).toList());
    }

    @ArchTest
    static final ArchRule no_threads_where_only_values_change = noClasses().that()
            .resideInAnyPackage("exhibit.control..", "exhibit.story..", "exhibit.study..", "exhibit.model..",
                    "exhibit.text..")
            .should().dependOnClassesThat().areAssignableTo(Thread.class).orShould().dependOnClassesThat()
            .areAssignableTo(SupervisedThread.class).orShould().dependOnClassesThat()
            .areAssignableTo(Executor.class).orShould().dependOnClassesThat().areAssignableTo(Future.class);

    private ArchitectureTest() {
    }

    /// The room may use itself, the rooms named, and whatever is not ours.
    private static ArchRule room(String name, String... others) {
        return knows(name, OURS, Stream.concat(Stream.of("thread"), Stream.of(others)));
    }

    /// A family of studies may use itself, the families named, and what is there for all: `plot`, `trial`.
    private static ArchRule family(String name, String... others) {
        return knows("study." + name, resideInAPackage("exhibit.study.*.."),
                Stream.concat(Stream.of("plot", "trial"), Stream.of(others)).map(other -> "study." + other));
    }

    /// Of what is `watched`, the room knows itself and the others alone.
    private static ArchRule knows(String room, DescribedPredicate<JavaClass> watched, Stream<String> others) {
        var allowed = Stream.concat(Stream.of(room), others).map(ArchitectureTest::inside).toArray(String[]::new);
        return noClasses().that().resideInAPackage(inside(room)).should()
                .dependOnClassesThat(watched.and(not(resideInAnyPackage(allowed))));
    }

    /// It, or a class inside it.
    private static boolean takesAway(JavaClass type) {
        return TAKE_AWAY.contains(type.getName().replaceFirst("\\$.*", ""));
    }

    /// What takes a path and gives nothing back, as whatever fills a file does.
    private static boolean writes(AccessTarget.CodeUnitCallTarget target) {
        return target.getRawReturnType().isEquivalentTo(void.class)
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Path.class))
                && !List.of("writeAndProve", "sweep").contains(target.getName());
    }

    private static ArchRule only(String room, String library) {
        return classes().that().resideInAPackage("exhibit..").and().resideOutsideOfPackage(inside(room)).should()
                .onlyDependOnClassesThat().resideOutsideOfPackage(library);
    }

    private static String inside(String room) {
        return "exhibit." + room + "..";
    }
}
