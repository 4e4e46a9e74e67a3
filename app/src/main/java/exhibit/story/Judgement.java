package exhibit.story;

import exhibit.model.Embedding;

/// How the answer to one thing is judged: in the stream, in the story and in the game alike.
public enum Judgement {

    /// It came, and is remembered.
    RIGHT,
    /// It came, and is not remembered.
    FORGOTTEN,
    /// It is remembered, and did not come.
    WRONG,
    /// It came so faintly that nobody judges.
    FAINT,
    /// It did not come, and nothing says so.
    QUIET;

    /// From this strength on a thing that comes alone is remembered by every pentagon.
    public static final double FAINTEST = .4;

    /// From here on an answer is one.
    private static final double ANSWERS = .2;

    /// A thing without an arrow is forgotten whatever its guess: what never changes is no memory.
    ///
    /// @param x how strongly it came, 0 (not at all) to 1
    /// @param y what is answered, 0 or more
    /// @param i which thing
    public static Judgement of(Embedding embedding, double x, double y, int i) {
        if (x <= 0) return y > ANSWERS ? WRONG : QUIET;
        if (x < FAINTEST) return FAINT;
        return embedding.represented(i) && y >= x / 2 ? RIGHT : FORGOTTEN;
    }
}
