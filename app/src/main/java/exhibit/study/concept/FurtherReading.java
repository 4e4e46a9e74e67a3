package exhibit.study.concept;

import exhibit.study.plot.Plot;
import java.util.List;

/// The paper and the four documents that the exhibit is made from, what they name, and what came after. Long titles are
/// cut where three dots stand.
final class FurtherReading {

    static final List<Plot.Book> BOOKS = List.of(
            new Plot.Book("Toy Models of Superposition", "Elhage et al.", 2022,
                    "https://arxiv.org/abs/2209.10652"),
            new Plot.Book("Toy Models of Superposition: Simplified by Hand", "Sørensen", 2024, ""),
            new Plot.Book("Expanding the Scope of Superposition", "", 0, ""),
            new Plot.Book("Notes on superposition and features", "", 0, ""),
            new Plot.Book("Toy Models of Superposition, read aloud", "BlueDot Impact", 2024, ""),
            new Plot.Book("Zoom In: An Introduction to Circuits", "Olah et al.", 2020,
                    "https://distill.pub/2020/circuits/zoom-in/"),
            new Plot.Book("Feature Visualization", "Olah et al.", 2017,
                    "https://distill.pub/2017/feature-visualization/"),
            new Plot.Book("Mechanistic Interpretability", "Olah", 2022,
                    "https://www.transformer-circuits.pub/2022/mech-interp-essay/index.html"),
            new Plot.Book("Curve Detectors", "Cammarata et al.", 2020,
                    "https://distill.pub/2020/circuits/curve-detectors/"),
            new Plot.Book("A Framework for Transformer Circuits", "Elhage et al.", 2021,
                    "https://transformer-circuits.pub/2021/framework/index.html"),
            new Plot.Book("Linguistic Regularities", "Mikolov et al.", 2013,
                    "https://aclanthology.org/N13-1090/"),
            new Plot.Book("Progress Measures for Grokking", "Nanda et al.", 2023,
                    "https://arxiv.org/abs/2301.05217"),
            new Plot.Book("A Toy Model of Universality", "Chughtai et al.", 2023,
                    "https://arxiv.org/abs/2302.03025"),
            new Plot.Book("A Technical Note on Bilinear Layers", "Sharkey", 2023,
                    "https://arxiv.org/abs/2305.03452"),
            new Plot.Book("Polysemanticity and Capacity", "Scherlis et al.", 2022,
                    "https://arxiv.org/abs/2210.01892"),
            new Plot.Book("Superposition, Memorization, and Double Descent", "Henighan et al.", 2023,
                    "https://transformer-circuits.pub/2023/toy-double-descent/index.html"),
            new Plot.Book("… Phase Transitions in a Toy Model", "Chen et al.", 2023,
                    "https://arxiv.org/abs/2310.06301"),
            new Plot.Book("Sparse Autoencoders Find … Features", "Cunningham et al.", 2023,
                    "https://arxiv.org/abs/2309.08600"),
            new Plot.Book("Towards Monosemanticity", "Bricken et al.", 2023,
                    "https://transformer-circuits.pub/2023/monosemantic-features/index.html"),
            new Plot.Book("Mathematical Models of Computation in Superposition", "Hänni et al.", 2024,
                    "https://arxiv.org/abs/2408.05451"),
            new Plot.Book("A is for Absorption", "Chanin et al.", 2024,
                    "https://arxiv.org/abs/2409.14507"),
            new Plot.Book("Scaling and Evaluating Sparse Autoencoders", "Gao et al.", 2024,
                    "https://arxiv.org/abs/2406.04093"),
            new Plot.Book("Jumping Ahead", "Rajamanoharan et al.", 2024, "https://arxiv.org/abs/2407.14435"),
            new Plot.Book("… Matryoshka Sparse Autoencoders", "Bussmann et al.", 2025,
                    "https://arxiv.org/abs/2503.17547"),
            new Plot.Book("Superposition Yields Robust Neural Scaling", "Liu et al.", 2025,
                    "https://arxiv.org/abs/2505.10465"),
            new Plot.Book("Adversarial Examples … Are Superposition", "Gorton and Lewis", 2025,
                    "https://arxiv.org/abs/2508.17456"));

    private FurtherReading() {
    }
}
