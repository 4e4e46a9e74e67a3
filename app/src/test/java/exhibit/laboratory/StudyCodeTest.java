package exhibit.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ConstantDescs;
import org.junit.jupiter.api.Test;

/// The number that says which code has made a result.
final class StudyCodeTest {

    private static final String KERNEL = "exhibit/model/train/RowLearner";
    private static final String OWN = "exhibit/study/mixing/SignTiles";

    private final Study trained = Laboratory.of("T1").orElseThrow();
    private final Study made = Laboratory.of("M9").orElseThrow();

    @Test
    void the_same_code_has_the_same_number() {
        for (var study : Laboratory.ALL.stream().map(Laboratory::original).toList())
            assertEquals(new StudyCode().of(study), new StudyCode().of(study), study.id());
    }

    @Test
    void a_change_of_the_kernel_changes_what_is_trained_and_nothing_else() {
        var changed = new StudyCode(name -> name.equals(KERNEL) ? changed(bytes(name)) : bytes(name));
        assertNotEquals(new StudyCode().of(trained), changed.of(trained));
        assertEquals(new StudyCode().of(made), changed.of(made));
    }

    @Test
    void a_change_of_the_study_changes_its_number_alone() {
        var changed = new StudyCode(name -> name.equals(OWN) ? changed(bytes(name)) : bytes(name));
        assertNotEquals(new StudyCode().of(made), changed.of(made));
        assertEquals(new StudyCode().of(trained), changed.of(trained));
    }

    @Test
    void a_comment_more_changes_nothing() {
        var moved = new StudyCode(name -> withoutLines(bytes(name)));
        assertTrue(withoutLines(bytes(OWN)).length < bytes(OWN).length);
        assertEquals(new StudyCode().of(trained), moved.of(trained));
    }

    @Test
    void studies_of_one_class_differ_by_what_they_are_made_with() {
        assertNotEquals(number("T2"), number("T3"));
        assertNotEquals(number("T6"), number("T7"));
        assertNotEquals(number("H4"), number("H5"));
    }

    private static String number(String id) {
        return new StudyCode().of(Laboratory.of(id).orElseThrow());
    }

    /// With a field that it does not have.
    private static byte[] changed(byte[] type) {
        return rewritten(ClassFile.of(), type, ClassTransform
                .endHandler(builder -> builder.withField("more", ConstantDescs.CD_int, ClassFile.ACC_STATIC)));
    }

    private static byte[] withoutLines(byte[] type) {
        return rewritten(ClassFile.of(ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL), type, ClassTransform.ACCEPT_ALL);
    }

    private static byte[] rewritten(ClassFile writer, byte[] type, ClassTransform change) {
        return writer.transformClass(writer.parse(type), change);
    }

    private static byte[] bytes(String name) {
        try (var in = StudyCodeTest.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
