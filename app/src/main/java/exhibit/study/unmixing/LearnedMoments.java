package exhibit.study.unmixing;

import exhibit.model.Embedding;

/// What has been learned of a set of samples: the best of some runs, by the loss on these samples.
///
/// @param samples how many there were
/// @param features W and b
/// @param moments WX of the first hundred samples
/// @param unseen the loss on others; not asked for while it is learned
record LearnedMoments(int samples, Embedding features, Embedding moments, double unseen) {

    /// The share of a dimension that a moment has for itself, mean of all.
    double share() {
        double sum = 0;
        for (int t = 0; t < moments.features(); t++)
            sum += moments.dimensionality(t);
        return sum / moments.features();
    }
}
