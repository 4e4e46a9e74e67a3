package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Whether all words on a screen can be read.
public final class Legible {

    /// Two lines of text may share the space between their letters.
    private static final double LEADING = 3;

    private Legible() {
    }

    public static void check(ExhibitScreen screen, int width, int height, String language) {
        check(screen.node(), width, height, language);
    }

    public static void check(Parent root, int width, int height, String language) {
        var where = " at " + width + "x" + height + " in " + language;
        var labels = visible(root);
        var all = new Rectangle2D(0, 0, width, height);
        for (var label : labels) {
            assertTrue(label.getText().equals(text(label).getText().replace("\n", "")),
                    () -> "'" + label.getText() + "' is cut to '" + text(label).getText() + "'" + where);
            var ink = ink(label);
            assertTrue(all.contains(ink.getMinX(), ink.getMinY(), ink.getWidth(), ink.getHeight()),
                    () -> label.getText() + " runs off the screen" + where + ": " + ink);
            var box = label.localToScene(label.getLayoutBounds());
            assertTrue(ink.getWidth() <= box.getWidth() + 1 && ink.getHeight() <= box.getHeight() + LEADING,
                    () -> label.getText() + " runs out of its place" + where + ": " + ink + " in " + box);
        }
        for (int i = 0; i < labels.size(); i++)
            for (int j = 0; j < i; j++)
                apart(labels.get(i), labels.get(j), where);
    }

    /// @param least the smallest letters that can be read, in pixels
    public static void checkSize(Parent root, double least) {
        for (var label : visible(root))
            assertTrue(label.getFont().getSize() >= least,
                    () -> label.getText() + " shrank to " + label.getFont().getSize() + ", below " + least);
    }

    private static void apart(Label a, Label b, String where) {
        Bounds x = ink(a);
        Bounds y = ink(b);
        boolean beside = x.getMaxX() <= y.getMinX() + 1 || y.getMaxX() <= x.getMinX() + 1;
        boolean below = x.getMaxY() <= y.getMinY() + LEADING || y.getMaxY() <= x.getMinY() + LEADING;
        assertTrue(beside || below, () -> a.getText() + " lies on " + b.getText() + where);
    }

    /// All that is to be read: what is out of order below a veil is not.
    public static List<Label> visible(Parent root) {
        return find(root, Label.class).stream().map(Label.class::cast)
                .filter(label -> seen(label) && !label.isDisabled() && !label.getText().isEmpty()).toList();
    }

    public static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    public static List<Node> find(Parent root, Class<? extends Node> type) {
        var found = new ArrayList<Node>();
        for (var child : root.getChildrenUnmodifiable()) {
            if (type.isInstance(child))
                found.add(child);
            if (child.isVisible() && child instanceof Parent parent)
                found.addAll(find(parent, type));
        }
        return found;
    }

    private static Text text(Label label) {
        return (Text) label.lookup(".text");
    }

    static Bounds ink(Label label) {
        var text = text(label);
        return text.localToScene(text.getLayoutBounds());
    }
}
