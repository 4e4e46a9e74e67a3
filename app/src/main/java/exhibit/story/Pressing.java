package exhibit.story;

import exhibit.model.Embedding;
import java.util.List;

/// Which things come by themselves in a chapter: that follows from where they lie.
public enum Pressing {

    /// None.
    NOTHING,
    /// One.
    ALONE,
    /// Two that get along.
    NEIGHBOURS,
    /// Two that are taken for a third.
    APART;

    /// The things that come; none where there are no such.
    public List<Integer> things(Embedding embedding) {
        return switch (this) {
            case NOTHING -> List.of();
            case ALONE -> List.of(0);
            case NEIGHBOURS -> Response.neighbours(embedding).orElse(List.of());
            case APART -> Response.apart(embedding).map(Response.Apart::pair).orElse(List.of());
        };
    }
}
