package exhibit.laboratory;

import java.lang.reflect.RecordComponent;

/// What pictures are made of.
public final class Parts {

    private Parts() {
    }

    public static Object of(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
