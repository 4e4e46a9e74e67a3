package exhibit.text;

/// What this is called and which version of it runs.
public final class Product {

    public static final String NAME = "Superposition Station";
    public static final String VERSION = "0.1.0";

    private Product() {
    }
}
