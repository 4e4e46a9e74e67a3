package exhibit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import exhibit.command.ClassMap;
import exhibit.command.KeptRuns;
import exhibit.control.Comfort;
import exhibit.control.Door;
import exhibit.control.Entry;
import exhibit.control.Idle;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.room.wire.Pace;
import exhibit.room.wire.StationState;
import exhibit.room.wire.TeacherWord;
import exhibit.station.Export;
import java.awt.Desktop;
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

/// The walls between the rooms.
@AnalyzeClasses(packages = "exhibit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final Set<String> MEMBERS = Set.of("Room", "Network", "Mirror", "Shared", "Secret", "Work", "Card",
            "Door", "RoomLog");

    @ArchTest
    static final ArchRule hardware_knows_no_other_room = room("hardware");

    @ArchTest
    static final ArchRule the_table_does_not_know_its_pins = noClasses().that().resideInAPackage("exhibit.hardware")
            .should().dependOnClassesThat().resideInAPackage("exhibit.hardware.gpio..");

    @ArchTest
    static final ArchRule model_knows_no_other_room = room("model");

    @ArchTest
    static final ArchRule training_knows_only_the_model = room("training", "model");

    @ArchTest
    static final ArchRule chapters_know_only_training_and_model = room("chapter", "training", "model");

    @ArchTest
    static final ArchRule control_knows_the_story_but_no_screen = room("control", "hardware", "chapter", "training",
            "model");

    @ArchTest
    static final ArchRule sound_knows_only_training_and_model = room("sound", "training", "model");

    @ArchTest
    static final ArchRule only_sound_knows_the_sound_card = only("sound", "javax.sound.sampled..");

    /// REQUIREMENTS R15: what is not there leads nobody out.
    @ArchTest
    static final ArchRule there_is_no_browser_no_link_and_no_choice_of_files = noClasses().should()
            .dependOnClassesThat(resideInAPackage("javafx.scene.web..").or(belongToAnyOf(Hyperlink.class,
                    FileChooser.class, DirectoryChooser.class, HostServices.class, Desktop.class)));

    @ArchTest
    static final ArchRule the_view_knows_no_start = room("view", "chapter", "training", "model", "hardware", "control",
            "room.wire");

    /// It draws a session and tells of wishes; what a hand means is not its business (app/decisions/0013).
    @ArchTest
    static final ArchRule the_view_knows_only_values_of_control = noClasses().that().resideInAPackage("exhibit.view..")
            .should().dependOnClassesThat(resideInAPackage("exhibit.control..").and(not(belongToAnyOf(Session.class,
                    Place.class, Idle.class, Comfort.class, Entry.class, Door.class, Wish.class))));

    /// It shows a teacher how the class is held, and by whom it is heard (app/decisions/0018).
    @ArchTest
    static final ArchRule the_view_knows_only_values_of_a_class = noClasses().that().resideInAPackage("exhibit.view..")
            .should().dependOnClassesThat(resideInAPackage("exhibit.room..").and(not(belongToAnyOf(Pace.class,
                    StationState.class, TeacherWord.class,
                    TeacherWord.Pacing.class, TeacherWord.Lock.class))));

    /// `control` is among them because the scripted visitor has a hand (ARCHITECTURE; app/decisions/0003).
    @ArchTest
    static final ArchRule commands_know_no_start = room("command", "chapter", "training", "model", "view", "hardware",
            "control", "station", "sound", "room");

    @ArchTest
    static final ArchRule the_station_knows_no_other_room = room("station");

    /// REQUIREMENTS R45: nothing goes to a stick but through the one who reads it back.
    @ArchTest
    static final ArchRule what_is_taken_away_is_read_back = noClasses().that()
            .belongToAnyOf(Export.class, KeptRuns.class, ClassMap.class).should()
            .callMethodWhere(DescribedPredicate.describe("a file is written", call -> writes(call.getTarget())));

    @ArchTest
    static final ArchRule only_the_station_knows_SQLite = only("station", "java.sql..");

    @ArchTest
    static final ArchRule only_the_station_knows_MQTT = only("station", "com.hivemq..");

    @ArchTest
    static final ArchRule a_room_knows_only_training_and_model = room("room", "training", "model");

    @ArchTest
    static final ArchRule what_stations_say_knows_no_engine = room("room.wire", "training", "model");

    /// Nothing of the network is in the exhibit's process (app/decisions/0014).
    @ArchTest
    static final ArchRule the_exhibit_beside_a_room_knows_only_what_is_said = noClasses().that()
            .resideInAPackage("exhibit").should().dependOnClassesThat().resideInAPackage("exhibit.room");

    @ArchTest
    static final ArchRule there_are_no_circles = slices().matching("exhibit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_view_knows_JavaFX = only("view", "javafx..");

    @ArchTest
    static final ArchRule only_the_model_knows_EJML = only("model", "org.ejml..");

    @ArchTest
    static final ArchRule only_the_pins_know_Pi4J = only("hardware.gpio", "com.pi4j..");

    /// Whatever another engine would replace.
    @ArchTest
    static final ArchRule only_members_of_a_room_know_Hazelcast = noClasses().that(not(DescribedPredicate.describe(
            "members of a room", ArchitectureTest::isMember))).should().dependOnClassesThat()
            .resideInAPackage("com.hazelcast..");

    @ArchTest
    static final ArchRule no_threads_where_only_values_change = noClasses().that()
            .resideInAnyPackage("exhibit.control..", "exhibit.chapter..", "exhibit.model..").should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class).orShould().dependOnClassesThat().areAssignableTo(Executor.class).orShould()
            .dependOnClassesThat().areAssignableTo(Future.class);

    /// The room may use itself, the rooms named, and whatever is not ours.
    private static ArchRule room(String name, String... others) {
        var allowed = Stream.concat(Stream.of(name), Stream.of(others)).map(ArchitectureTest::inside)
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(inside(name)).should()
                .dependOnClassesThat(resideInAnyPackage("exhibit", "exhibit.*..").and(
                        not(resideInAnyPackage(allowed))));
    }

    /// With what stands inside it.
    private static boolean isMember(JavaClass type) {
        return type.getPackageName().equals("exhibit.room")
                && MEMBERS.contains(type.getName().replaceAll(".*\\.|\\$.*", ""));
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
