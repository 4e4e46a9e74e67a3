package exhibit.training;

/// What a second network shall do with a model that has come to rest: find its features again, from nothing but what
/// the hidden layer holds.
///
/// @param price λ, what a unit of activity costs
/// @param seed of its start and of its samples
public record DictionaryTask(double price, long seed) {

    /// p of each feature in what the second network sees; samples without any are left out.
    public static final double DENSITY = .02;
}
