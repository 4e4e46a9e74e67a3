package exhibit.model;
/// stub
public enum Geometry {
    NONE;

    static Geometry of(Embedding e) {
        return NONE;
    }
}
