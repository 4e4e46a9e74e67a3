package exhibit.lessons;

import java.util.List;
import java.util.NoSuchElementException;

/// What the places in a lesson's text stand for, such as `{{kept 97}}` or `{{arrows 90 back}}`: `text/README.md` lists
/// them for whoever writes.
record Placeholders(Output output, ScreenWords words) {

    /// @param place what stands between the braces
    /// @throws IllegalArgumentException where there is no such place
    String in(String place) {
        var parts = List.of(place.strip().split(" +"));
        try {
            return filled(parts.getFirst(), parts.subList(1, parts.size()));
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IllegalArgumentException("'{{" + place + "}}' says too little", e);
        }
    }

    private String filled(String name, List<String> of) {
        return switch (name) {
            case "word" -> words.of(of.getFirst());
            case "thing" -> words.things().get(Integer.parseInt(of.getFirst()) - 1);
            case "models" -> String.valueOf(output.story().models());
            case "kept" -> String.valueOf(stop(of).represented());
            case "shape" -> words.shape(stop(of).geometry());
            case "agreeing" -> String.valueOf(stop(of).agreeing());
            case "often" -> words.often(1 - stop(of).sparsity()).replace(' ', '\u00a0');
            case "alone" -> words.percent(stop(of).alone());
            case "away" -> words.percent(stop(of).sparsity());
            case "ropes" -> new PrintedRopes(Ropes.of(stop(of), Integer.parseInt(of.get(1))), words).of(of.get(2));
            case "arrows" -> arrows(of, 60);
            case "slide" -> "<span class=\"figure\">" + arrows(of, 124) + "</span>";
            case "pair" -> arrows(of, 100);
            case "disc" -> PrintedArrows.empty(36);
            case "lines" -> "<div class=\"line\"></div>".repeat(Integer.parseInt(of.getFirst()));
            case "tick" -> "<span class=\"tick\"></span>";
            case "blank" -> "<span class=\"blank\"></span>";
            case "class-map" -> new PrintedClassMap(output.uneven(), words).empty();
            case "class-map-key" -> new PrintedClassMap(output.uneven(), words).filled();
            case "phase-map" -> output.map().drawn();
            case "screen" -> "<span class=\"figure\"><img class=\"screen\" src=\"../output/screen-" + words.language()
                    + ".png\" alt=\"Superposition Station\"/></span>";
            case "apart" -> byHand(output.apart(), of);
            case "together" -> byHand(output.together(), of);
            default -> throw new IllegalArgumentException("there is no '{{" + name + "}}'");
        };
    }

    private Story.Stop stop(List<String> of) {
        return output.story().at(of.getFirst(), of.size() > 1 && of.get(1).equals("back"));
    }

    private String arrows(List<String> of, int width) {
        var stop = stop(of);
        return new PrintedArrows(stop.W(), words.things()).drawn(words.shape(stop.geometry()), width);
    }

    private String byHand(Output.ByHand example, List<String> of) {
        double[] stage = example.of(of.getFirst());
        return words.number(stage[Integer.parseInt(of.get(1)) - 1], 1);
    }
}
