package exhibit.hardware;

import java.util.List;

/// A wiring file that cannot be used, with a sentence for each thing that is wrong: file, line, what is allowed.
public final class WiringException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WiringException(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
