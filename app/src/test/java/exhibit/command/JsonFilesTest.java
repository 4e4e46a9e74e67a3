package exhibit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import exhibit.view.kit.Fx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What commands write as JSON is what EXPERIMENTS F says, which programs of others rely on.
final class JsonFilesTest {

    private static final Path PAGE = Path.of("EXPERIMENTS.md");
    private static final URI SCHEMA = URI.create("urn:exhibit:files");
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final String TRAINED = "train --steps 5 --seeds 0-2 --json -";

    @RegisterExtension
    final HeardTerminal terminal = new HeardTerminal();

    @BeforeAll
    static void toolkit() {
        Fx.headless();
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {"train | " + TRAINED,
        "train | train --features 1 --hidden 1 --sparsity 0 --activation linear --kernel ejml --steps 2 --json -",
        "experiment | experiment C8 --json -", "experiment | experiment T8 --json -",
        "experiment | experiment H4 --json -", "experiment | experiment C16 --json -",
        "sweep | sweep --grid 2x2 --instances 1 --json -",
        "sweep | sweep --model 5-2 --grid 2x2 --instances 1 --json -",
        "reconstruct | reconstruct --W 1,0;0,1;0,-1 --x .9,.6,.3 --json -"})
    void a_command_s_json_keeps_to_the_published_schema(String part, String line) throws IOException {
        var result = validator().validate(reference(part), written(line));
        assertTrue(result.isValid(), () -> faults(result));
    }

    @Test
    @Tag("laboratory")
    void the_report_of_all_short_experiments_keeps_to_it() throws IOException {
        var result = validator().validate(reference("experiments"), written("experiments --quick --json -"));
        assertTrue(result.isValid(), () -> faults(result));
    }

    @Test
    void the_schema_refuses_what_is_missing_unknown_or_of_another_kind() throws IOException {
        var json = written(TRAINED);
        for (var wrong : new String[]{json.replaceFirst("\"best\"", "\"first\""),
            json.replaceFirst("\"seed\": 0", "\"seed\": \"0\""), json.replaceFirst("\"W\": \\[", "\"W\": [1,")})
            assertFalse(validator().validate(reference("train"), wrong).isValid(), wrong);
        assertFalse(validator().validate(reference("sweep"), json).isValid());
    }

    private static Validator validator() throws IOException {
        var validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
        validator.registerSchema(SCHEMA, schema());
        return validator;
    }

    private static String schema() throws IOException {
        var page = Files.readString(PAGE);
        var block = BLOCK.matcher(page.substring(page.indexOf("\n## F ")));
        assertTrue(block.find(), "EXPERIMENTS F has no schema");
        return JsonParser.parseString(block.group(1)).toString();
    }

    private static URI reference(String part) {
        return URI.create(SCHEMA + "#/$defs/" + part);
    }

    private String written(String line) {
        terminal.forget();
        assertEquals(0, StationCommand.run(_ -> {}, line.split(" ")), terminal::err);
        return terminal.out();
    }

    private static String faults(Validator.Result result) {
        return result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError())
                .reduce("", (all, next) -> all + next + "\n");
    }
}
