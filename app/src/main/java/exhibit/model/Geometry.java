package exhibit.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the represented features lie: the parts that do not touch one another, each a known figure. The paper calls
/// them the factors of a tegum product ("The Geometry of Superposition").
///
/// @param parts the figures, smallest first; none where nothing is represented
public record Geometry(List<Figure> parts) {

    /// Two features do not touch where |cos| between them stays below this: 80 to 100 degrees.
    private static final double TOUCHING = 0.17;

    public Geometry {
        parts = parts.stream().sorted().toList();
    }

    static Geometry of(Embedding embedding) {
        return new Geometry(components(embedding).stream().map(part -> Figure.of(embedding, part)).toList());
    }

    /// A name that every language file knows: "orthogonal", "digon", "digon + 1", "triangle", "square", "pentagon",
    /// "octahedron", "3 triangle", "mixed", "none"...
    public String word() {
        if (parts.isEmpty())
            return "none";
        if (only(Figure.DEDICATED))
            return parts.size() == 1 ? "single" : "orthogonal";
        if (only(Figure.DIGON) && parts.size() == 2)
            return "square";
        if (only(Figure.DIGON) && parts.size() == 3)
            return "octahedron";
        var counts = new EnumMap<Figure, Integer>(Figure.class);
        parts.forEach(part -> counts.merge(part, 1, Integer::sum));
        return counts.entrySet().stream().sorted(Collections.reverseOrder(java.util.Map.Entry.comparingByKey()))
                .map(e -> e.getKey().word(e.getValue())).collect(Collectors.joining(" + "));
    }

    @Override
    public String toString() {
        return word();
    }

    private boolean only(Figure figure) {
        return parts.stream().allMatch(figure::equals);
    }

    /// The represented features in groups: within a group each touches the next, across groups nobody touches.
    public static List<int[]> components(Embedding embedding) {
        int[] group = new int[embedding.features()];
        Arrays.fill(group, -1);
        var components = new ArrayList<int[]>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] >= 0 || !embedding.represented(i))
                continue;
            spread(embedding, i, components.size(), group);
            int number = components.size();
            components.add(IntStream.range(0, group.length).filter(j -> group[j] == number).toArray());
        }
        return components;
    }

    private static void spread(Embedding embedding, int i, int number, int[] group) {
        group[i] = number;
        for (int j = 0; j < group.length; j++)
            if (group[j] < 0 && embedding.represented(j) && Math.abs(embedding.cosine(i, j)) > TOUCHING)
                spread(embedding, j, number, group);
    }
}
