package exhibit.command.option;

import exhibit.study.DialSettings;
import exhibit.study.Study;
import exhibit.study.StudyDial;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the dials of a page stand, where not as it opens.
public final class DialOptions {

    /// Values that are written with a few digits are still found.
    private static final double NEAR = 1e-6;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--dial", paramLabel = "NAME=VALUE", description = "Turn a dial of the page first, such as sparsity=0.9; may be repeated. A wrong name or value is answered with those there are.")
    private List<String> turned = List.of();

    public boolean isEmpty() {
        return turned.isEmpty();
    }

    /// @throws ParameterException where the page has no such dial, or the dial no such value
    public DialSettings of(Study study) {
        var chosen = DialSettings.opening(study.choices());
        for (var dial : turned)
            chosen = turned(chosen, study, dial.split("=", -1));
        return chosen;
    }

    private DialSettings turned(DialSettings chosen, Study study, String[] dial) {
        if (dial.length != 2)
            throw refusal("'" + String.join("=", dial) + "' is no name and value, such as sparsity=0.9");
        return turned(chosen, index(study, dial[0].strip()), dial[1].strip());
    }

    private DialSettings turned(DialSettings chosen, int dial, String value) {
        return chosen.turned(dial, index(chosen.choices().get(dial), value) - chosen.at().get(dial));
    }

    private int index(Study study, String name) {
        var names = study.choices().stream().map(StudyDial::name).toList();
        if (!names.contains(name))
            throw refusal("'" + name + "' is no dial of " + study.id() + "; " + (names.isEmpty()
                    ? "it has none"
                    : "there are " + String.join(", ", names)));
        return names.indexOf(name);
    }

    private int index(StudyDial choice, String value) {
        return IntStream.range(0, choice.values().size()).filter(at -> same(choice.values().get(at), value)).findFirst()
                .orElseThrow(() -> refusal("'" + value + "' is no value of " + choice.name() + "; there are "
                        + written(choice.values())));
    }

    private static boolean same(double one, String value) {
        try {
            return Math.abs(one - Double.parseDouble(value)) < NEAR;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /// As a person writes them: 2 and no 2.0.
    private static String written(List<Double> values) {
        return values.stream().map(value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private ParameterException refusal(String why) {
        return new ParameterException(spec.commandLine(), "--dial: " + why);
    }
}
